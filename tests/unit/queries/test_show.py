"""All that is known of an entity."""

from __future__ import annotations

from graph.model import Document, EntityJudgement, Entry, Figure, Use
from graph.store import Store
from queries.show import show
from queries.when import on
from tests.unit.queries.told import named, says


def test_edges_of_both_sides_come_by_predicate_then_start(store: Store) -> None:
    """An entity shows its edges of either side, those of one predicate together, by their start, undated ones last."""
    store.write(
        [
            says("Alder", "RUNS", "South CRC"),
            says("Alder", "RUNS", "North CRC", "2015"),
            says("PublicBody:Inspectorate", "INSPECTED", "Alder", "2014"),
            says("Birch", "OWNS", "Alder", "2016"),
            says("Alder", "RUNS", "East CRC", "2014"),
        ]
    )
    facts = show(store, "Alder")["facts"]
    assert [(each["subject"]["name"], each["says"], each["object"]["name"]) for each in facts] == [
        ("Birch", "owns", "Alder"),
        ("Alder", "runs", "East CRC"),
        ("Alder", "runs", "North CRC"),
        ("Alder", "runs", "South CRC"),
        ("Inspectorate", "inspected", "Alder"),
    ]


def test_an_edge_to_itself_comes_once(store: Store) -> None:
    """A source that says that a company owns itself makes one edge."""
    store.write([says("Alder", "OWNS", "Alder", "2015")])
    assert len(show(store, "Alder")["facts"]) == 1


def test_only_edges_of_the_days_asked_about_are_shown(store: Store) -> None:
    """Asked about some days, an entity shows the edges that may hold then, with their truth on them."""
    store.write(
        [says("Alder", "RUNS", "North CRC", "2015", "2017"), says("Alder", "RUNS", "South CRC", "2018", "2019")]
    )
    facts = show(store, "Alder", on("2017-06-01"))["facts"]
    assert [(each["object"]["name"], each["truth"]) for each in facts] == [("North CRC", "possible")]


def test_other_names_are_shown_after_a_judgement(store: Store) -> None:
    """Entities judged the same show as one, with the other name as alias and the edges of both."""
    store.write([says("Alder", "RUNS", "North CRC", "2015"), says("Alder Ltd", "RUNS", "South CRC", "2015")])
    store.judge([EntityJudgement("same", Use.of("Alder", "Company"), Use.of("Alder Ltd", "Company"))])
    shown = show(store, "Alder Ltd")
    assert (shown["entity"]["name"], shown["aliases"], len(shown["facts"])) == ("Alder", ["Alder Ltd"], 2)


def test_figures_are_shown_on_the_first_page(store: Store) -> None:
    """Figures come with the first page of edges, one number where low and high are the same."""
    document = Document("Alder has 90 to 100 staff.", published_on="2016")
    figure = Figure(document.id, 0, 26, named("Alder"), "staff", 90, 100, said_by="a union")
    store.write([Entry(document, (), (figure,)), *(says("Alder", "RUNS", f"Unit {n} CRC", "2015") for n in range(3))])
    first = show(store, "Alder", limit=2)
    (found,) = first["figures"]
    assert (found["measure"], found["low"], found["high"], found["said_by"]) == ("staff", 90, 100, "a union")
    assert found["document"] == document.id.hex()
    second = show(store, "Alder", after=first["next"], limit=2)
    assert (second["figures"], len(second["facts"]), second["next"]) == ([], 1, None)
