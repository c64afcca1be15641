"""Documents at addresses are fetched within limits, by the type that the server tells, and never from private networks."""

from __future__ import annotations

import gzip
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest
import trustme

from graph.model import Entry
from graph.stores import open_store
from loaders.errors import InputError, TooLarge, Unfetched
from loaders.metadata import NOTHING, Metadata
from loaders.run import load
from loaders.summary import Summary
from loaders.web import connection
from loaders.web.fetch import MOST_HOPS, PUBLIC, Web
from loaders.web.network import Ip, resolve
from tests.integration.cli.conftest import ROOT, surroundings
from tests.integration.reading.conftest import SENTENCE, Load
from tests.integration.reading.made import lines, pdf, word, zipped
from tests.integration.reading.serving import Site, loopback_too, serving

HERE = Web(loopback_too)
ARTICLE = f"""<html><head><title>Prison firm under fire</title><meta name="date" content="2019-02-15">
<link rel="canonical" href="https://elsewhere.example/page"></head><body><article><p>{SENTENCE} The establishment lies
outside the town, and nearly four hundred people work there today, as they have done for years.</p></article></body></html>"""
WIDENED = """
import sys
from loaders.web import network
public = network.is_public
network.is_public = lambda ip: ip.is_loopback or public(ip)
from whoran.cli import main
sys.exit(main(sys.argv[1:]))
"""
"""The command line, allowed to ask this machine too."""


@pytest.fixture
def site() -> Iterator[Site]:
    """Return a web server."""
    with serving() as found:
        yield found


def _load(
    folder: Path, *paths: Path | str, web: Web = HERE, options: Metadata = NOTHING
) -> tuple[Summary, list[Entry]]:
    with closing(open_store(f"sqlite:///{folder}/graph.db")) as store:
        return load(store, paths, options, web=web), list(store.entries())


def _problem(folder: Path, url: str, web: Web = HERE) -> InputError:
    summary, entries = _load(folder, url, web=web)
    (problem,) = summary.skipped
    assert entries == []
    assert problem.file == url
    return problem


def test_a_page_is_read_and_keeps_the_address_where_it_was(site: Site, tmp_path: Path) -> None:
    """A page is the document that its file would be, and its address is where it was found, whatever the page says."""
    _, (entry,) = _load(tmp_path, site.put("/news/prison", ARTICLE, "text/html; charset=utf-8"))
    assert entry.document.title == "Prison firm under fire"
    assert (entry.document.published_on, entry.document.url) == ("2019-02-15", f"{site.url}/news/prison")
    assert SENTENCE in {entry.document.text[claim.start : claim.end] for claim in entry.claims}


def test_the_server_is_told_who_asks(site: Site, tmp_path: Path) -> None:
    """A request says that it is whoran's, and asks for the page of that host."""
    _load(tmp_path, site.put("/a", ARTICLE))
    ((path, headers),) = site.asked
    assert path == "/a"
    assert headers["User-Agent"].startswith("whoran/0.")
    assert headers["Host"] == site.url.removeprefix("http://")


def test_the_type_that_is_told_decides_the_reader(site: Site, tmp_path: Path) -> None:
    """PDF, Word, CSV, text and zip are read by their media type, and by the address where the type says nothing."""
    files = tmp_path / "files"
    files.mkdir()
    report = pdf(files / "r.pdf", lines("A report.")).read_bytes()
    letter = word(files / "w.docx", "A letter.").read_bytes()
    packed = zipped(files / "z.zip", {"in/a.txt": "A member.", "b.png": b"x"}).read_bytes()
    row = "subject,subject_kind,predicate,object,object_kind,start,end,source_url\nA,Company,RUNS,B,CRC,2015,,u\n"
    urls = (
        site.put("/report", report, "application/pdf"),
        site.put("/letter.docx", letter, "application/octet-stream"),
        site.put("/runs", row, "text/csv"),
        site.put("/runs.csv", row.replace("2015", "2016"), "text/plain"),
        site.put("/note", "A note, café.".encode("cp1252"), "text/plain; charset=windows-1252"),
        site.put("/all", packed, "application/zip"),
    )
    summary, entries = _load(tmp_path, *urls)
    assert {"A report.", "A letter.", "A note, café.", "A member."} <= {e.document.text for e in entries}
    assert summary.claims == 2
    (problem,) = summary.skipped
    assert problem.file == f"{site.url}/all, b.png"
    assert {entry.document.url for entry in entries if entry.document.text == "A member."} == {f"{site.url}/all"}


def test_options_say_more_than_the_page(site: Site, tmp_path: Path) -> None:
    """Options go over what a page says and over where it was found."""
    url = site.put("/a", ARTICLE)
    options = Metadata("Title", "Publisher", "2020", "https://example.org/own")
    _, (entry,) = _load(tmp_path, url, options=options)
    document = entry.document
    assert Metadata(document.title, document.publisher, document.published_on, document.url) == options


def test_packed_answers_are_unpacked(site: Site, tmp_path: Path) -> None:
    """An answer that is compressed on its way is read as what it is."""
    url = site.put("/a", gzip.compress(ARTICLE.encode()), headers={"Content-Encoding": "gzip"})
    assert len(_load(tmp_path, url)[1]) == 1


def test_redirects_are_followed_a_few_times(site: Site, tmp_path: Path) -> None:
    """A page that has moved is found, and its address is the last one."""
    site.put("/end", ARTICLE)
    url = site.redirect("/0", "1")
    for number in range(1, MOST_HOPS - 1):
        site.redirect(f"/{number}", f"{site.url}/{number + 1}")
    site.redirect(f"/{MOST_HOPS - 1}", "/end#there")
    _, (entry,) = _load(tmp_path, url)
    assert entry.document.url == f"{site.url}/end"


def test_a_loop_of_redirects_is_given_up(site: Site, tmp_path: Path) -> None:
    """After five redirects the address is listed, with the number."""
    problem = _problem(tmp_path, site.redirect("/loop", "/loop"))
    assert problem.problem == "it was redirected more than 5 times"
    assert len(site.asked) == MOST_HOPS + 1


@pytest.mark.parametrize("to", ["ftp://127.0.0.1/a", "file:///etc/hostname", "http://[bad/"])
def test_a_redirect_to_what_is_no_web_address_is_refused(site: Site, tmp_path: Path, to: str) -> None:
    """A redirect leads to http and https addresses alone."""
    assert "is no" in _problem(tmp_path, site.redirect("/a", to)).problem


def test_each_hop_is_checked(site: Site, tmp_path: Path) -> None:
    """A page that redirects into a network that may not be asked is refused there, and nothing is asked of that network."""
    with serving() as inner:
        checked: list[Ip] = []

        def only_once(ip: Ip) -> bool:
            checked.append(ip)
            return len(checked) == 1

        problem = _problem(tmp_path, site.redirect("/a", inner.put("/secret", ARTICLE)), Web(only_once))
        assert problem.problem == "127.0.0.1 is at 127.0.0.1, which is not on the public internet"
        assert (len(site.asked), inner.asked) == (1, [])


def test_what_was_checked_is_what_is_connected_to(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that means another machine when it is asked again gains nothing: it is resolved once a connection."""
    answers = [["127.0.0.1"], ["127.0.0.2"]]

    def rebinding(host: str, port: int) -> list[Ip]:
        return list(resolve(answers.pop(0)[0], port)) if host == "rebound.example" else list(resolve(host, port))

    monkeypatch.setattr(connection, "resolve", rebinding)
    site.put("/a", ARTICLE)
    url = site.url.replace("127.0.0.1", "rebound.example") + "/a"
    _, (entry,) = _load(tmp_path, url)
    assert entry.document.url == url
    assert answers == [["127.0.0.2"]]


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "127.1", "0x7f000001", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "169.254.169.254"],
)
def test_private_networks_are_not_asked(load: Load, host: str) -> None:
    """The command refuses this machine and link-local addresses however they are written, with the reason and the fix."""
    with serving() as site:
        site.put("/", ARTICLE)
        port = site.url.rpartition(":")[2]
        url = f"http://{host}:{port}/"
        ((file, problem),) = load(url).skipped
        assert file == url
        assert "which is not on the public internet" in problem or "is not known" in problem
        assert site.asked == []


def test_the_command_line_reads_an_address(site: Site, tmp_path: Path) -> None:
    """`whoran load` and `whoran extract` take addresses beside paths."""
    url = site.put("/news/prison", ARTICLE)
    (tmp_path / "note.txt").write_text("A note.")
    command = [sys.executable, "-c", WIDENED]
    env = surroundings(PYTHONPATH=str(ROOT))
    loaded = subprocess.run([*command, "load", url, "note.txt"], cwd=tmp_path, env=env, capture_output=True, text=True)
    assert loaded.stdout.startswith("Loaded 2 documents"), loaded.stderr
    extracted = subprocess.run([*command, "extract", url], cwd=tmp_path, env=env, capture_output=True, text=True)
    assert f'"document": "{url}"' in extracted.stdout
    assert SENTENCE in extracted.stdout


def test_an_answer_over_the_limit_is_cut_off(site: Site, tmp_path: Path) -> None:
    """An answer that is larger than is allowed is refused, whatever size it says to have."""
    url = site.put("/a", b"x" * 2_000_000, "text/plain")
    problem = _problem(tmp_path, url, Web(loopback_too, most_bytes=1_000_000))
    assert isinstance(problem, TooLarge)
    assert problem.problem == "it has more than 1 MB"
    bomb = gzip.compress(b"x" * 5_000_000)
    url = site.put("/b", bomb, "text/plain", headers={"Content-Encoding": "gzip", "Content-Length": str(len(bomb))})
    assert isinstance(_problem(tmp_path, url, Web(loopback_too, most_bytes=1_000_000)), TooLarge)


def test_a_server_that_answers_little_by_little_is_given_up(site: Site, tmp_path: Path) -> None:
    """A server that sends a byte now and then, so that it is never silent for long, is given up after the whole time."""
    url = site.put("/a", b"x" * 1_000, "text/plain", pause=0.05)
    problem = _problem(tmp_path, url, Web(loopback_too, patience=5, longest=0.5))
    assert problem.problem.startswith("it did not answer in time")


def test_a_silent_server_is_given_up(site: Site, tmp_path: Path) -> None:
    """A server that says nothing is given up after the time allowed for silence."""
    url = site.put("/a", b"xx", "text/plain", pause=3)
    assert "did not answer in time" in _problem(tmp_path, url, Web(loopback_too, patience=0.2)).problem


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("/missing", "the server answers 404 Not Found"),
        ("/broken", "the server answers 500 Internal Server Error"),
        ("/picture", "it is of a type that is not read (image/png)"),
        ("/data.bin", "it is of a type that is not read (application/octet-stream)"),
        ("/wall", "it shows a notice on cookies in place of its text"),
    ],
)
def test_what_cannot_be_read_is_named_by_its_address(site: Site, tmp_path: Path, path: str, problem: str) -> None:
    """Answers that are no document are listed with the address and the reason, and the rest loads."""
    site.put("/broken", "", status=500)
    site.put("/picture", b"\x89PNG", "image/png")
    site.put("/data.bin", b"\0\1", "application/octet-stream")
    site.put("/wall", "<p>We use cookies. Accept all cookies to go on, or manage your consent settings here.</p>")
    note = tmp_path / "note.txt"
    note.write_text(SENTENCE)
    summary, entries = _load(tmp_path, site.url + path, note)
    assert [(each.file, each.problem) for each in summary.skipped] == [(site.url + path, problem)]
    assert len(entries) == 1


@pytest.mark.parametrize("url", ["http://nowhere.invalid/", "http://127.0.0.1:1/", "https://", "http://[::1"])
def test_an_address_that_leads_nowhere_is_told(tmp_path: Path, url: str) -> None:
    """A host that is not known, a port where nobody answers and an address that is none are told, without a traceback."""
    assert isinstance(_problem(tmp_path, url), Unfetched)


def test_a_certificate_is_checked_for_the_name_that_was_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Over TLS a page is read where the certificate is the host's, and refused where nobody vouches for it."""
    authority = trustme.CA()
    with serving(authority.issue_cert("localhost").configure_cert) as site:
        url = site.put("/a", ARTICLE)
        problem = _problem(tmp_path, url)
        assert "CERTIFICATE_VERIFY_FAILED" in problem.problem
        trusting = httpx.create_ssl_context(trust_env=False)
        authority.configure_trust(trusting)
        monkeypatch.setattr(httpx, "create_ssl_context", lambda **_: trusting)
        _, (entry,) = _load(tmp_path, url)
        assert entry.document.url == url
    with serving(authority.issue_cert("other.example").configure_cert) as site:
        assert "CERTIFICATE_VERIFY_FAILED" in str(_load(tmp_path, site.put("/a", ARTICLE))[0].skipped[0])


def test_only_the_public_internet_is_asked_by_default() -> None:
    """Without a word of the caller the policy is the public internet alone."""
    assert not PUBLIC.allowed(next(iter(resolve("127.0.0.1", 80))))
