"""Neo4j Browser in a real Chromium, as a researcher works it: a page, its editor, the graph that it draws."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

PATIENCE = 90_000
"""Milliseconds for which a page is waited for."""
PAUSE = 300
"""Milliseconds between two looks at a graph that moves."""
RUN = "Control+Enter"
DROPPED = (
    "([name, text]) => { const files = new DataTransfer(); files.items.add(new File([text], name)); return files; }"
)
"""What makes a dragged file, in a page's JavaScript."""


class Browser:
    """Neo4j Browser on a page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        page.set_default_timeout(PATIENCE)
        expect.set_options(timeout=PATIENCE)

    def open(self, address: str) -> None:
        """Go to an address, and wait until Browser is connected to the server."""
        self.page.goto(address)
        connected = self.page.get_by_text("You are connected").or_(
            self.page.get_by_text("You have a working connection")
        )
        connected.first.wait_for()

    def editor(self) -> str:
        """What stands in the editor, its lines joined."""
        return " ".join(self.page.locator(".view-line").all_inner_texts()).replace("\u00a0", " ")

    def run(self, text: str = "") -> Locator:
        """Run what stands in the editor, or this text; return the frame of its result."""
        before = self.page.locator("article").count()
        self.command(text)
        expect(self.page.locator("article")).to_have_count(before + 1)
        return self.page.locator("article").first

    def command(self, text: str) -> None:
        """Run what stands in the editor, or this text, which may show nothing among the results."""
        self.page.locator(".monaco-editor").first.click()
        if text:
            self.page.keyboard.insert_text(text)
        self.page.keyboard.press(RUN)

    def drop(self, name: str, text: str) -> None:
        """Drop a file onto the page."""
        files = self.page.evaluate_handle(DROPPED, [name, text])
        self.page.locator(".filedrop").dispatch_event("drop", {"dataTransfer": files})

    def only_what_was_asked_for(self) -> None:
        """Have Browser draw what a query returns, and nothing else."""
        self.run(':config {"autoComplete": false}')


class Graph:
    """A graph in a frame."""

    def __init__(self, frame: Locator) -> None:
        self.frame = frame
        frame.locator("g.node").first.wait_for()

    def nodes(self) -> dict[str, str]:
        """The captions of its nodes, each with its colour."""
        found = self.frame.locator("g.node").all()
        return {_text(each, "text"): each.locator("circle.b-outline").get_attribute("fill") or "" for each in found}

    def edges(self) -> list[str]:
        """The captions of its edges."""
        return sorted(_text(each, "text") for each in self.frame.locator("g.relationship").all())

    def click_edge(self, caption: str) -> str:
        """Click the edge with this caption; return what Browser then shows of it."""
        edge = self.frame.locator("g.relationship").filter(has_text=caption).first
        self.rest()
        edge.locator("path.overlay").click(force=True)
        panel = self.frame.get_by_test_id("vizInspector")
        panel.get_by_text("sentence").wait_for()
        return panel.inner_text()

    def rest(self) -> None:
        """Wait until no node moves."""
        before: list[str | None] = []
        now = self._places()
        while before != now:
            self.frame.page.wait_for_timeout(PAUSE)
            before, now = now, self._places()

    def _places(self) -> list[str | None]:
        return [each.get_attribute("transform") for each in self.frame.locator("g.node").all()]


def _text(element: Locator, inner: str) -> str:
    return " ".join(" ".join(element.locator(inner).all_text_contents()).split())
