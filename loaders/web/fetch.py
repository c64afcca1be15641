"""Fetching what an address holds, within limits of size, time, type and place.

Redirects are followed here, so that the addresses of each hop are checked (``connection``). Proxies that the environment
names are not used: what they connect to cannot be checked.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from loaders.errors import TooLarge, Unfetched
from loaders.metadata import Metadata
from loaders.reading import Part
from loaders.web import media
from loaders.web.network import Policy, is_public

if TYPE_CHECKING:
    import httpx

MOST_HOPS = 5
"""Redirects that are followed."""
HEADERS = {
    "User-Agent": f"whoran/{version('whoran')} (reads single documents at a researcher's request)",
    "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,text/*;q=0.8,*/*;q=0.5",
}
"""How whoran names itself to servers, and what it would rather have (RFC 9110, 10.1.5 and 12.5.1)."""
_SAVE = "save it with a browser, and load the file"


@dataclass(frozen=True, slots=True)
class Web:
    """How addresses are fetched: to which networks, how many bytes at most, and within how many seconds.

    ``patience`` is how long a server may be silent, ``longest`` how long one address may take with all its redirects.
    """

    allowed: Policy = is_public
    most_bytes: int = 100_000_000
    patience: float = 20.0
    longest: float = 120.0

    def fetch(self, url: str) -> Iterator[Part]:
        """What an address holds, as one part whose bytes lie in a temporary file meanwhile.

        Raises Unfetched and TooLarge.
        """
        with TemporaryDirectory(prefix="whoran-") as folder:
            yield _Fetch(self, url, time.monotonic() + self.longest).into(Path(folder))


PUBLIC = Web()
"""Addresses on the public internet alone."""


@dataclass(frozen=True, slots=True)
class _Fetch:
    """One address on its way: where it began, and by when (seconds of the monotonic clock) it must have ended."""

    web: Web
    url: str
    deadline: float

    def into(self, folder: Path) -> Part:
        """Follow the address, and keep what it holds in a folder. Raises Unfetched and TooLarge."""
        import httpcore
        import httpx

        from loaders.web.connection import Checked, NotAllowed, Transport

        transport = Transport(Checked(self.web.allowed, self.deadline))
        try:
            with httpx.Client(transport=transport, timeout=self.web.patience, headers=HEADERS) as client:
                return self._followed(client, folder)
        except NotAllowed as error:
            raise self._error(str(error), _SAVE) from error
        except httpcore.TimeoutException as error:
            raise self._late() from error
        except (httpcore.NetworkError, httpcore.ProtocolError, httpx.HTTPError) as error:
            problem = f"it cannot be fetched ({str(error) or type(error).__name__})"
            raise self._error(problem, "check the address, and try again later") from error

    def _followed(self, client: httpx.Client, folder: Path) -> Part:
        url = self._read(self.url)
        for _ in range(MOST_HOPS + 1):
            with client.stream("GET", url) as response:
                location = response.headers.get("location")
                if not (response.is_redirect and location):
                    return self._kept(response, url, folder)
                url = self._read(location, str(url))
        raise self._error(f"it was redirected more than {MOST_HOPS} times", _SAVE)

    def _read(self, url: str, base: str = "") -> httpx.URL:
        """The parts of an address, which may be told from ``base``. Raises Unfetched for one that is none."""
        import httpx

        try:
            read = httpx.URL(urljoin(base, url)).copy_with(fragment=None)
        except (httpx.InvalidURL, ValueError) as error:
            raise self._error(f"{url!r} is no address ({error})", "check how it is written") from error
        if read.scheme not in ("http", "https") or not read.host:
            raise self._error(f"{url!r} is no http or https address", "check how it is written")
        return read

    def _kept(self, response: httpx.Response, url: httpx.URL, folder: Path) -> Part:
        if response.status_code != 200:
            known = " ".join((str(response.status_code), response.reason_phrase)).strip()
            raise self._error(f"the server answers {known}", "check the address, or " + _SAVE)
        media_type = response.headers.get("content-type", "").partition(";")[0].strip().casefold()
        ending = media.ending(media_type, str(url))
        if not ending:
            raise self._error(f"it is of a type that is not read ({media_type or 'none is told'})", _SAVE)
        path = folder / media.file_name(str(url), ending)
        with path.open("wb") as file:
            for block in self._blocks(response):
                file.write(block)
        return Part("", path, Metadata(url=str(url)))

    def _blocks(self, response: httpx.Response) -> Iterator[bytes]:
        size = 0
        for block in response.iter_bytes():
            size += len(block)
            if size > self.web.most_bytes:
                raise TooLarge(self.url, f"it has more than {self.web.most_bytes / 1e6:,.0f} MB", _SAVE)
            yield block

    def _late(self) -> Unfetched:
        problem = (
            f"it did not answer in time (at most {self.web.patience:.0f} s of silence, {self.web.longest:.0f} s in all)"
        )
        return self._error(problem, "try again later, or " + _SAVE)

    def _error(self, problem: str, fix: str) -> Unfetched:
        return Unfetched(self.url, problem, fix)
