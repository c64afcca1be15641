"""The files to load under some paths, in order.

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


@dataclass(frozen=True, slots=True)
class File:
    """A file to read, and its size in bytes."""

    path: Path
    size: int


def find(paths: Iterable[Path], endings: Collection[str]) -> tuple[list[File], list[InputError]]:
    """The files under ``paths`` whose names end in one of ``endings``, each once, and what is wrong with the rest.

    Raises NothingToLoad, or what is wrong with a path, where there is no file at all.
    """
    asked = list(paths)
    found = [each for path in asked for each in _under(path, endings)]
    files = {each.path.absolute(): each for each in found if isinstance(each, File)}
    problems = [each for each in found if isinstance(each, InputError)]
    if not files:
        raise next((each for each in problems if isinstance(each, NothingToLoad)), None) or _first(problems, endings)
    return list(files.values()), problems


def _first(problems: list[InputError], endings: Collection[str]) -> InputError:
    return problems[0] if problems else NothingToLoad("no path", "nothing to load was named", _fix(endings))


def _under(path: Path, endings: Collection[str]) -> Iterator[File | InputError]:
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
            if _is_source(name):
                yield _listed(Path(place, name), endings)
    for error in failed:
        yield Unreadable(error.filename, f"the folder cannot be read ({error.strerror})", "check its permissions")


def _is_source(name: str) -> bool:
    aside = name.startswith(".") or name.endswith(sidecar.ENDING)
    return not aside and name.partition(".")[0].casefold() != "readme"


def _listed(path: Path, endings: Collection[str]) -> File | InputError:
    if path.suffix.casefold() in endings:
        return _file(path)
    ending = path.suffix or "no ending"
    return UnknownEnding(path, f"a kind of file that is not read ({ending})", "name it itself if it is a text")


def _file(path: Path) -> File | InputError:
    try:
        return File(path, path.stat().st_size)
    except FileNotFoundError:
        return Missing(path, "there is no such file", "check the path")
    except OSError as error:
        return Unreadable(path, f"it cannot be read ({error.strerror})", "check its permissions and load it again")


def _fix(endings: Collection[str]) -> str:
    return f"name files or folders of {', '.join(endings)}"
