"""A lock on a server's folder, so that a second start neither configures nor disturbs the server that runs on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from whoran.local_neo4j.errors import FolderInUse


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Keep ``folder``, made if need be, from other servers; the system ends that with the process. Raises FolderInUse."""
    folder.mkdir(parents=True, exist_ok=True)
    try:
        lock = FileLock(folder / "server.lock").acquire(blocking=False)
    except Timeout as error:
        raise FolderInUse(
            f"{folder} is in use by another server: stop that, or choose another folder with --data"
        ) from error
    with lock:
        yield
