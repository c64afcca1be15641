"""Web pages become documents with their text, and with what they say of themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.integration.reading.conftest import SENTENCE, Load

BODY = f"""<p>{SENTENCE} The establishment lies outside the town, and nearly four hundred people work there today.</p>
<p>Inspectors said in their report that conditions were poor, that staff were afraid, and that much had to change before
the winter. The company answered that it had already put most of it right, and that it would hire more people.</p>
<p>A spokesman for the union said that nobody had asked the staff, and that many of them were looking for other work.</p>"""
AROUND = (
    '<nav><a href="/">Home</a><a href="/news">News</a></nav>{body}<footer>All rights reserved. Contact us.</footer>'
)


def _page(head: str = "", body: str = BODY, title: str = "Prison firm under fire") -> str:
    inside = AROUND.format(body=f"<main><article><h1>{title}</h1>{body}</article></main>")
    return f"<!doctype html><html lang='en'><head><title>{title} - The Courier</title>{head}</head><body>{inside}</body></html>"


def test_an_article_is_read_without_what_is_around_it(load: Load, tmp_path: Path) -> None:
    """Of a news page the article's paragraphs are the text, and each claim's offsets cut its sentence from that."""
    (tmp_path / "page.html").write_text(_page(), encoding="utf-8")
    loaded = load("page.html")
    text = loaded.entry.document.text
    assert SENTENCE in text
    assert "looking for other work." in text
    assert "Home" not in text
    assert "All rights reserved" not in text
    assert SENTENCE in loaded.passages()


def test_a_page_says_what_it_is(load: Load, tmp_path: Path) -> None:
    """Title, publisher, day of publication and canonical address are those that the page gives."""
    head = """<meta property="og:site_name" content="The Courier">
    <meta property="article:published_time" content="2019-02-15T16:50:00+00:00">
    <meta property="article:modified_time" content="2021-01-01T00:00:00Z">
    <link rel="canonical" href="https://courier.example/news/prison">"""
    (tmp_path / "page.html").write_text(_page(head), encoding="utf-8")
    document = load("page.html").entry.document
    assert (document.title, document.publisher) == ("Prison firm under fire", "The Courier")
    assert (document.published_on, document.url) == ("2019-02-15", "https://courier.example/news/prison")


def test_options_and_sidecar_go_over_the_page(load: Load, tmp_path: Path) -> None:
    """What somebody says of a page counts more than what it says of itself, also when it is loaded again without that."""
    head = '<meta name="date" content="2019-02-15"><meta property="og:site_name" content="The Courier">'
    (tmp_path / "page.html").write_text(_page(head), encoding="utf-8")
    (tmp_path / "page.meta.json").write_text(
        '{"published_on": "2019-03-01", "publisher": "Somebody"}', encoding="utf-8"
    )
    document = load("page.html", "--publisher", "Me").entry.document
    assert (document.publisher, document.published_on) == ("Me", "2019-03-01")
    (tmp_path / "page.meta.json").unlink()
    document = load("page.html").entry.document
    assert (document.publisher, document.published_on) == ("Me", "2019-03-01")


@pytest.mark.parametrize(
    ("body", "day"),
    [
        ('<time itemprop="datePublished" datetime="2019-02-15">Friday</time>' + BODY, "2019-02-15"),
        ('<abbr class="published" title="2019-02-15T09:00:00+00:00">Friday</abbr>' + BODY, "2019-02-15"),
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-02"}</script>' + BODY,
            "2019-02",
        ),
        ("<p>Published 15 February 2019</p>" + BODY, "2019-02-15"),
        ("<p>The contract ends on 31 March 2030.</p>" + BODY, ""),
        (BODY + "<p>Last updated on 3 May 2021</p>", ""),
    ],
)
def test_a_day_is_read_where_pages_give_one_and_never_made_up(load: Load, tmp_path: Path, body: str, day: str) -> None:
    """Marked elements, JSON-LD and a date line give the day of publication; a date within the text does not."""
    (tmp_path / "page.html").write_text(_page(body=body), encoding="utf-8")
    assert load("page.html").entry.document.published_on == day


@pytest.mark.parametrize(
    ("declared", "written"),
    [
        ("iso-8859-1", "utf-8"),
        ("utf-8", "cp1252"),
        ("utf-8", "utf-8"),
        ("", "utf-8"),
        ("nonsense", "utf-8"),
        ("", "utf-16"),
    ],
)
def test_a_wrongly_declared_charset_does_no_harm(load: Load, tmp_path: Path, declared: str, written: str) -> None:
    """Whatever encoding a page declares, its letters are those that were written."""
    head = f'<meta charset="{declared}">' if declared else ""
    body = (
        BODY
        + "<p>The café’s contract was worth £5m, said Zoë Müller of the firm that had looked into it for years.</p>"
    )
    (tmp_path / "page.html").write_bytes(_page(head, body).encode(written))
    assert "The café’s contract was worth £5m, said Zoë Müller" in load("page.html").entry.document.text


def test_a_declared_charset_that_fits_is_believed(load: Load, tmp_path: Path) -> None:
    """A page in an encoding that only its declaration tells is read in that."""
    body = BODY + "<p>Zdeněk Černý ze společnosti řekl, že smlouva končí.</p>"
    (tmp_path / "page.html").write_bytes(_page('<meta charset="iso-8859-2">', body).encode("iso-8859-2"))
    assert "Zdeněk Černý ze společnosti řekl" in load("page.html").entry.document.text


def test_a_cookie_wall_and_an_empty_page_are_told_apart_from_texts(load: Load, tmp_path: Path) -> None:
    """A page that shows a cookie notice, a check for robots or nothing at all is skipped with the reason; others load."""
    pages = {
        "wall.html": "<p>We and our 842 partners store and access information on your device, such as cookies.</p>"
        "<p>Click Accept all to give your consent, or manage your privacy settings.</p><button>Accept all</button>",
        "robot.html": "<h1>Just a moment...</h1><p>Please verify you are human and enable JavaScript.</p>",
        "empty.html": '<div id="app"></div><script src="/app.js"></script>',
        "good.html": BODY,
    }
    folder = tmp_path / "pages"
    folder.mkdir()
    for name, body in pages.items():
        (folder / name).write_text(_page(body=body, title=""), encoding="utf-8")
    loaded = load("pages")
    assert loaded.skipped == [
        ("pages/empty.html", "it is a page without text, or one whose text a script writes"),
        ("pages/robot.html", "it shows a check for robots in place of its text"),
        ("pages/wall.html", "it shows a notice on cookies in place of its text"),
    ]
    assert SENTENCE in loaded.entry.document.text


def test_an_article_with_a_cookie_banner_is_read(load: Load, tmp_path: Path) -> None:
    """A banner on cookies beside an article keeps nobody from reading the article."""
    banner = '<div class="cookie-banner"><p>We use cookies. Accept all or manage your privacy settings.</p></div>'
    (tmp_path / "page.html").write_text(_page(body=banner + BODY), encoding="utf-8")
    assert SENTENCE in load("page.html").entry.document.text


def test_comments_of_readers_are_not_the_papers_word(load: Load, tmp_path: Path) -> None:
    """What readers write under an article is no part of the document."""
    comments = '<section id="comments" class="comments"><p>Tarnside Group owns them, I heard.</p></section>'
    (tmp_path / "page.html").write_text(_page(body=BODY + comments), encoding="utf-8")
    assert "Tarnside" not in load("page.html").entry.document.text


def test_a_page_over_the_limit_is_refused(load: Load, tmp_path: Path) -> None:
    """A page of more than 20 MB is skipped, and the limit is told."""
    (tmp_path / "page.html").write_bytes(b"<p>" + b"x" * 20_000_001)
    assert load("page.html").skipped == [("page.html", "it has 20 MB, and 20 MB is the most for a page")]
