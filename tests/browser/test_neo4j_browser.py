"""What a researcher sees in Neo4j Browser: the query, the graph, who says so, the colours, and the guide."""

from __future__ import annotations

from playwright.sync_api import expect

from api.browser_texts import style
from queries.saved import saved_queries
from queries.values import literal
from tests.browser.conftest import Pasted, Printed
from tests.browser.neo4j_browser import Browser, Graph
from whoran.browser import address

WHO_RAN = ("who-ran", "--service", "Wales CRC", "--on", "2018-06-01")
STRANGE = "'} DETACH DELETE n //; :clear \\u0027 a&b#c?arg=%20+ö"
CUT = "…"
"""What Browser ends a caption with that is too long for its edge in the fonts of this machine."""
BLUE, ORANGE = "rgb(0, 114, 178)", "rgb(213, 94, 0)"


def test_the_printed_address_draws_the_graph(browser: Browser, printed: Printed) -> None:
    """The address that `whoran cypher` prints opens Browser connected, and Ctrl and Enter draw who ran and who owned."""
    browser.open(printed(*WHO_RAN)["address"])
    assert "// Who ran a service on a day" in browser.editor()
    graph = Graph(browser.run())
    assert graph.nodes().keys() == {"Wales CRC", "Working Links", "Aurelius"}
    assert {"OWNS", "RUNS"} <= set(graph.edges())


def test_nothing_is_drawn_but_what_was_asked_for(connected: Browser, printed: Printed) -> None:
    """With the setting that the page tells of, the graph has the edges of the query, and no others."""
    connected.only_what_was_asked_for()
    assert Graph(connected.run(printed(*WHO_RAN)["statement"])).edges() == ["OWNS", "RUNS"]


def test_a_click_on_an_edge_shows_who_says_so(connected: Browser, printed: Printed) -> None:
    """An edge that is clicked shows its sentence, source, address, number of statements, days and id."""
    connected.only_what_was_asked_for()
    shown = Graph(connected.run(printed(*WHO_RAN)["statement"])).click_edge("OWNS")
    for each in ("sentence", "source", "url", "statements", "id", "start_min", "end_max", "asserted", "Aurelius"):
        assert each in shown


def test_the_style_is_loaded_from_the_service(connected: Browser, printed: Printed, service: str) -> None:
    """`:style` with the service's address gives kinds their colours, and edges their years as captions."""
    connected.run(f":style {service}/browser/whoran.grass")
    connected.only_what_was_asked_for()
    graph = Graph(connected.run(printed(*WHO_RAN)["statement"]))
    assert graph.nodes() == {"Wales CRC": ORANGE, "Working Links": BLUE, "Aurelius": BLUE}
    for shown, years in zip(graph.edges(), ["2015 – 2019", "2016/2017 – 2019+"], strict=True):
        assert years.startswith(shown.removesuffix(CUT))
        assert len(shown) >= len("2015 – 2019")


def test_files_are_dropped_onto_the_page(connected: Browser, printed: Printed) -> None:
    """A style that is dropped onto the page gives the graph its colours, and a saved query can be kept as a favourite."""
    connected.drop("whoran.grass", style())
    expect(connected.page.locator("article").first).to_contain_text("node.CRC")
    assert Graph(connected.run(printed(*WHO_RAN)["statement"])).nodes()["Wales CRC"] == ORANGE
    connected.drop("who-ran.cypher", saved_queries()["who-ran"].statement)
    connected.page.get_by_text("Save to favorites").wait_for()


def test_a_plan_is_told_apart(connected: Browser, printed: Printed, service: str) -> None:
    """The years of a planned edge begin with the word."""
    connected.run(f":style {service}/browser/whoran.grass")
    query = printed("neighbours", "--name", "HMP Birmingham", "--on", "2019-07-02")
    assert any("planned 2019" in each for each in Graph(connected.run(query["statement"])).edges())


def test_the_guide_plays(connected: Browser, service: str) -> None:
    """The guide stands beside the results; a click sets the colours, a click takes a query to the editor, and it draws."""
    connected.command(f":guide {service}/browser/guide.html")
    page = connected.page
    page.get_by_text("Give the graph its colours").click()
    expect(page.locator("article").first).to_contain_text("node.CRC")
    page.get_by_text("Draw only what was asked for").click()
    expect(page.locator("article").first).to_contain_text('"autoComplete": false')
    for _ in range(2):
        page.get_by_text("Next", exact=True).click()
    page.locator("pre.runnable:visible").first.click()
    graph = Graph(connected.run())
    assert {"Working Links", "Wales CRC", "Wales", "Dorset"} <= graph.nodes().keys()
    assert graph.nodes()["Wales CRC"] == ORANGE


def test_the_guide_plays_among_the_results(connected: Browser, service: str) -> None:
    """`:play` shows the guide's first page among the results."""
    frame = connected.run(f":play {service}/browser/guide.html")
    expect(frame).to_contain_text("Who ran what, when, and who says so")


def test_what_is_printed_draws_when_pasted(connected: Browser, pasted: Pasted) -> None:
    """All that a terminal shows of a query to paste, inserted whole into the editor, draws its graph, by Ctrl and Enter."""
    text = pasted(*WHO_RAN)
    assert "// $service = 'wales crc'" in text
    connected.only_what_was_asked_for()
    graph = Graph(connected.run(text))
    assert graph.nodes().keys() == {"Wales CRC", "Working Links", "Aurelius"}
    assert graph.edges() == ["OWNS", "RUNS"]


def test_a_strange_name_reaches_the_server_as_it_is(browser: Browser, researched: str, http_port: int) -> None:
    """A text with the signs of Cypher, of addresses and of Browser comes through an address unchanged, and runs nothing."""
    browser.open(address(researched, f"RETURN {literal(STRANGE)} AS name", http_port))
    expect(browser.run()).to_contain_text(f'"{STRANGE}"')
