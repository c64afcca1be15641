"""The reader of zip archives: what each member holds, one unpacked at a time.

Sizes are those of the archive's directory, beyond which zipfile unpacks nothing, so that an archive over a limit is
refused before anything is unpacked.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from io import BufferedReader, FileIO
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from loaders import sidecar
from loaders.errors import Damaged, Empty, InputError, Locked, TooLarge, Unreadable, explained
from loaders.files import is_source
from loaders.metadata import Metadata
from loaders.nesting import FIX, MOST_BYTES, MOST_PARTS
from loaders.reading import Part

ENDINGS = (".zip",)

MOST_RATIO = 200
"""How many times its packed size a member may have; texts have five to twenty times."""
SMALL = 1_000_000
"""Bytes up to which a member may have any ratio: short files of one character repeated are no bombs."""
LONGEST_DIRECTORY = 16_000_000
"""Bytes of an archive's list of members, with which 50,000 members of 200 characters each have room."""
_ENCRYPTED = 0x1
_BROKEN = (BadZipFile, LargeZipFile, zlib.error, EOFError, LookupError, ValueError, RuntimeError)
"""What zipfile raises of an archive that it cannot read, or cannot read on."""


def read(path: Path, _options: Metadata) -> Iterator[Part | InputError]:
    """Each member as a part, in the order of names; what is wrong with one stands in its place.

    Raises FileError where the archive is damaged or over a limit.
    """
    with explained(path), _Bounded(FileIO(path)) as file, _opened(path, file) as archive:
        members = _sources(archive)
        _refuse_bomb(path, archive.infolist())
        if not members:
            raise Empty(path, "it holds no file to read", "leave it out, or check how it was packed")
        for member in members:
            with TemporaryDirectory(prefix="whoran-") as folder:
                yield _part(path, archive, member, Path(folder))


class _Bounded(BufferedReader):
    """A file of which nobody takes more than a directory's worth at once: zipfile reads the whole directory so."""

    def read(self, size: int | None = -1, /) -> bytes:
        """See BufferedReader. Raises BadZipFile."""
        if size is not None and size > LONGEST_DIRECTORY:
            raise BadZipFile("its directory is too long")
        return super().read(size)


def _opened(path: Path, file: BufferedReader) -> ZipFile:
    try:
        return ZipFile(file)
    except _BROKEN as error:
        raise Damaged(path, f"it is no zip archive that can be read ({error})", "pack it again") from error


def _sources(archive: ZipFile) -> list[ZipInfo]:
    """The members that are meant to be read, each name once, in order."""
    named = {info.filename: info for info in archive.infolist() if not info.is_dir()}
    inside = {name: PurePosixPath(name).parts for name in sorted(named)}
    return [named[name] for name, parts in inside.items() if parts and _is_meant(parts)]


def _is_meant(parts: Sequence[str]) -> bool:
    hidden = any(part.startswith(".") and part not in (".", "..") for part in parts)
    return not hidden and parts[0] != "__MACOSX" and is_source(parts[-1])


def _refuse_bomb(path: Path, infos: Sequence[ZipInfo]) -> None:
    """Raise TooLarge where an archive has too many members, or would unpack to too much."""
    if len(infos) > MOST_PARTS:
        raise TooLarge(path, f"it has {len(infos):,} members, and {MOST_PARTS:,} are the most", FIX)
    total = sum(info.file_size for info in infos)
    if total > MOST_BYTES:
        limit = f"{MOST_BYTES / 1e9:.0f} GB"
        raise TooLarge(path, f"it unpacks to {total / 1e9:.1f} GB, and {limit} is the most", FIX)
    packed = next((info for info in infos if _is_bomb(info)), None)
    if packed is not None:
        times = packed.file_size // max(packed.compress_size, 1)
        problem = f"{packed.filename} unpacks to {times:,} times its size, and {MOST_RATIO} times is the most"
        raise TooLarge(path, problem, FIX)


def _is_bomb(info: ZipInfo) -> bool:
    return info.file_size > SMALL and info.file_size > MOST_RATIO * info.compress_size


def _part(path: Path, archive: ZipFile, member: ZipInfo, folder: Path) -> Part | InputError:
    """A member and its sidecar, unpacked into a folder of their own, or what is wrong with it."""
    name = member.filename
    if member.flag_bits & _ENCRYPTED:
        return Locked(path, "it is encrypted", "unpack it with its password, and load what you unpacked", name)
    beside = str(PurePosixPath(name).with_name(PurePosixPath(name).stem + sidecar.ENDING))
    copy = folder / PurePosixPath(name).name
    try:
        _unpack(archive, member, copy)
        if beside in archive.NameToInfo:
            _unpack(archive, archive.getinfo(beside), folder / PurePosixPath(beside).name)
    except _BROKEN as error:
        return Damaged(path, f"it cannot be unpacked ({error})", "pack it again", name)
    except OSError as error:
        return Unreadable(path, f"it cannot be unpacked ({error.strerror})", "unpack it yourself", name)
    return Part(name, copy, place=member.header_offset)


def _unpack(archive: ZipFile, member: ZipInfo, path: Path) -> None:
    with archive.open(member) as packed, path.open("wb") as file:
        while block := packed.read(1 << 16):
            file.write(block)
