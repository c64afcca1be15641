"""The files and addresses to load under some paths, in order.

Folders are walked in the order of names. Hidden files and folders are left out, and so are sidecars, which belong to
their texts, and a folder's README. A file of a kind that is not read is listed, unless it is named itself.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from loaders import sidecar
from loaders.errors import InputError, Missing, NothingToLoad, UnknownEnding, Unreadable
from loaders.web.address import Address, is_address

INSTEAD = {
    **dict.fromkeys((".doc", ".docm", ".odt", ".rtf", ".pages", ".wpd"), "save it as .docx or .pdf"),
    **dict.fromkeys((".xls", ".xlsx", ".ods", ".numbers"), "save the sheet that holds the register as .csv"),
    **dict.fromkeys((".ppt", ".pptx", ".odp", ".ps", ".epub", ".djvu"), "save it as .pdf"),
    **dict.fromkeys((".msg", ".mbox", ".pst"), "save each message as .eml"),
    **dict.fromkeys((".7z", ".rar", ".tar", ".tgz", ".gz", ".bz2", ".xz"), "unpack it, or pack it as .zip"),
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".webp"), "read its text (OCR) and save that"),
}
"""What to do with kinds of file that are not read."""


@dataclass(frozen=True, slots=True)
class File:
    """A file to read: what people call it, which is where it is, and its size in bytes."""

    name: str
    size: int

    @property
    def path(self) -> Path:
        """Where it is; not kept, since a path takes several times the memory of its name and a folder may hold very many."""
        return Path(self.name)


Source = File | Address


def find(paths: Iterable[Path | str], endings: Collection[str]) -> tuple[list[Source], list[InputError]]:
    """The addresses, and the files under ``paths`` whose names end in one of ``endings``, each once, and what is wrong
    with the rest.

    Raises NothingToLoad, or what is wrong with a path, where there is nothing to read at all.
    """
    asked = list(paths)
    found = [each for path in asked for each in _under(path, endings)]
    sources = {_place(each): each for each in found if not isinstance(each, InputError)}
    problems = [each for each in found if isinstance(each, InputError)]
    if not sources:
        raise next((each for each in problems if isinstance(each, NothingToLoad)), None) or _first(problems, endings)
    return list(sources.values()), problems


def is_source(name: str) -> bool:
    """Whether a file of this name in a folder is meant to be read: not hidden, no sidecar, no README."""
    aside = name.startswith(".") or name.endswith(sidecar.ENDING)
    return not aside and name.partition(".")[0].casefold() != "readme"


def unknown(name: str, ending: str, otherwise: str) -> UnknownEnding:
    """What is wrong with a file whose name ends as none that is read; ``otherwise`` is the fix for kinds not known here."""
    problem = f"a kind of file that is not read ({ending or 'no ending'})"
    return UnknownEnding(name, problem, INSTEAD.get(ending.casefold(), otherwise))


def _place(source: Source) -> str:
    return str(source.path.absolute()) if isinstance(source, File) else source.url


def _first(problems: list[InputError], endings: Collection[str]) -> InputError:
    return problems[0] if problems else NothingToLoad("no path", "nothing to load was named", _fix(endings))


def _under(path: Path | str, endings: Collection[str]) -> Iterator[Source | InputError]:
    if isinstance(path, str) and is_address(path):
        yield Address(path)
    else:
        yield from _under_path(Path(path), endings)


def _under_path(path: Path, endings: Collection[str]) -> Iterator[File | InputError]:
    if path.is_dir():
        inside = list(_in_folder(path, endings))
        yield from inside
        if not any(isinstance(each, File) for each in inside):
            yield NothingToLoad(path, "it holds no file that can be read", _fix(endings))
    else:
        yield _file(path)


def _in_folder(folder: Path, endings: Collection[str]) -> Iterator[File | InputError]:
    failed: list[OSError] = []
    for place, folders, names in os.walk(folder, onerror=failed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if is_source(name):
                yield _listed(Path(place, name), endings)
    for error in failed:
        yield Unreadable(error.filename, f"the folder cannot be read ({error.strerror})", "check its permissions")


def _listed(path: Path, endings: Collection[str]) -> File | InputError:
    if path.suffix.casefold() in endings:
        return _file(path)
    return unknown(str(path), path.suffix, "name it itself if it is a text")


def _file(path: Path) -> File | InputError:
    try:
        return File(str(path), path.stat().st_size)
    except FileNotFoundError:
        return Missing(path, "there is no such file", "check the path")
    except OSError as error:
        return Unreadable(path, f"it cannot be read ({error.strerror})", "check its permissions and load it again")


def _fix(endings: Collection[str]) -> str:
    return f"name files or folders of {', '.join(endings)}, or http(s) addresses"
