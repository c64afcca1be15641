"""Take the pictures of docs/neo4j.md: ``python -m tests.browser.pictures STORE HTTP_PORT SERVICE``.

STORE is the address of a server with the register and the samples, HTTP_PORT the port at which it shows Browser, and
SERVICE the address of the running service.
"""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import Locator, sync_playwright

from queries.saved import saved_queries
from tests.browser.chromium import FLAGS, have
from tests.browser.neo4j_browser import Browser, Graph
from whoran.browser import address

FOLDER = Path(__file__).parents[2] / "docs" / "neo4j"
SIZE = (1320, 820)
AURELIUS_OWNS = "b7749790f18d7778521cc96a85e353ae"


def main(store: str, http_port: str, service: str) -> None:
    """Take all pictures."""
    with sync_playwright() as steering:
        chromium = steering.chromium.launch(executable_path=have(), args=list(FLAGS))
        width, height = SIZE
        browser = Browser(chromium.new_page(viewport={"width": width, "height": height}))
        browser.open(address(store, "", int(http_port)))
        browser.run(f":style {service}/browser/whoran.grass")
        browser.only_what_was_asked_for()
        _graphs(browser)
        _guide(browser, service)
        chromium.close()


def _graphs(browser: Browser) -> None:
    frame = _drawn(browser, "who-ran", service="Wales CRC", on="2018-06-01")
    _take(frame, "who-ran")
    Graph(frame).click_edge("2016")
    frame.get_by_test_id("vizInspector").get_by_text("sentence").evaluate("row => row.scrollIntoView()")
    browser.page.evaluate("() => window.scrollTo(0, 0)")
    _take(frame, "edge")
    _take(_drawn(browser, "ownership", name="Working Links", on="2018-06-01"), "ownership")
    _take(_drawn(browser, "evidence", fact=AURELIUS_OWNS), "evidence")


def _guide(browser: Browser, service: str) -> None:
    browser.page.set_viewport_size({"width": 1640, "height": SIZE[1]})
    browser.command(":clear")
    browser.command(f":guide {service}/browser/guide.html")
    for _ in range(2):
        browser.page.get_by_text("Next", exact=True).click()
    browser.page.locator("pre.runnable:visible").first.click()
    Graph(browser.run()).rest()
    browser.page.screenshot(path=FOLDER / "guide.png")


def _drawn(browser: Browser, query: str, /, **given: str) -> Locator:
    saved = saved_queries()[query]
    frame = browser.run(saved.filled_in(saved.values(given)))
    Graph(frame).rest()
    return frame


def _take(frame: Locator, name: str) -> None:
    frame.screenshot(path=FOLDER / f"{name}.png")


if __name__ == "__main__":
    main(*sys.argv[1:])
