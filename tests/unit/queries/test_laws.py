"""Laws of answers, whatever sources say."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from itertools import count
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.model import Entry
from graph.span import ALWAYS, Truth, Window
from graph.store import Search, Store
from graph.stores import open_store
from queries.answers import OperatorAnswer, WhoRan
from queries.changes import changes
from queries.errors import UnknownName
from queries.naming import entity_called
from queries.when import on
from queries.who_ran import who_ran
from tests.worlds import COMPANIES, PROBES, REGIONS, SERVICES, worlds

numbers = count()
few = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
names = st.sampled_from([mention.name for mention in (*SERVICES, *COMPANIES, *REGIONS)])
probes = st.sampled_from(PROBES)
SERVICE = [mention.name for mention in SERVICES]
YEARS = (on("2014"), on("2015"), on("2016"), on("2015-01"), ALWAYS)
TRUTHS = {truth.word: truth for truth in Truth}


@contextmanager
def told(folder: Path, world: list[Entry]) -> Iterator[Store]:
    """A store of a world."""
    with closing(open_store(f"sqlite:///{folder / str(next(numbers))}.db")) as store:
        store.write(world)
        yield store


def ask(store: Store, name: str, window: Window, after: str | None = None, limit: int = 100) -> WhoRan | None:
    """Who ran it; None where no source speaks of it."""
    try:
        return who_ran(store, name, window, after=after, limit=limit)
    except UnknownName:
        return None


def shown(answers: list[OperatorAnswer]) -> dict[tuple[str, str], Truth]:
    """How certainly each party shows for each service, as a hand or in a chain."""
    found: dict[tuple[str, str], Truth] = {}
    for each in answers:
        service = each["service"]["id"]
        parties = [(each["operator"]["id"], each["truth"]), *((o["owner"]["id"], o["truth"]) for o in each["owners"])]
        for party, truth in parties:
            found[party, service] = max(found.get((party, service), Truth.NO), TRUTHS[truth])
    return found


@few
@given(world=worlds(), name=st.sampled_from(SERVICE), day=probes)
def test_everyone_who_ran_it_shows(tmp_path: Path, world: list[Entry], name: str, day: date) -> None:
    """Whoever a source says ran a service on a day, and did not only plan to, shows in the answer, at least as certainly as
    the fact holds.
    """
    with told(tmp_path, world) as store:
        answer = ask(store, name, Window.on(day))
        if answer is None:
            return
        found = shown(answer["answers"])
        of = entity_called(store, name).id
        for fact in store.edges([of], "object", Search(("RUNS",), Window.on(day))):
            if fact.status == "planned":
                continue
            assert found[fact.subject.hex(), of.hex()] >= fact.holds(Window.on(day))


@few
@given(world=worlds(), name=names, day=probes, window=st.sampled_from(YEARS))
def test_who_shows_on_a_day_shows_on_days_around_it(
    tmp_path: Path, world: list[Entry], name: str, day: date, window: Window
) -> None:
    """Whoever shows on a day shows, at least as certainly, in every stretch of days that holds it."""
    around = Window(min(window.start, day), max(window.end, Window.on(day).end))
    with told(tmp_path, world) as store:
        on_day, on_all = ask(store, name, Window.on(day)), ask(store, name, around)
        assert (on_day is None) == (on_all is None)
        if on_day and on_all:
            wide = shown(on_all["answers"])
            assert all(wide.get(key, Truth.NO) >= truth for key, truth in shown(on_day["answers"]).items())


@few
@given(world=worlds(), name=names, window=st.sampled_from(YEARS))
def test_an_answer_or_a_reason(tmp_path: Path, world: list[Entry], name: str, window: Window) -> None:
    """There is a reason exactly where there is no answer, answers hold on the days asked about, each has a sentence, and
    pages of one walk them all."""
    with told(tmp_path, world) as store:
        answer = ask(store, name, window)
        if answer is None:
            return
        assert (answer["why"] is None) == bool(answer["answers"])
        assert all(each["truth"] != "no" and each["evidence"] for each in answer["answers"])
        assert all(each["truth"] == "no" for each in answer["nearest"] if each["as"] == "operator" and name in SERVICE)
        known = {each["id"] for each in answer["contradictions"]}
        assert all(known.issuperset(each["disputed"]) for each in answer["answers"])
        walked: list[OperatorAnswer] = []
        page = ask(store, name, window, limit=1)
        while page and page["answers"]:
            walked += page["answers"]
            page = ask(store, name, window, after=page["next"], limit=1) if page["next"] else None
        assert walked == answer["answers"]


@few
@given(world=worlds(), name=names)
def test_every_known_coming_and_going_is_a_change(tmp_path: Path, world: list[Entry], name: str) -> None:
    """Changes come in order, and each hand comes and goes at most once for each of its facts."""
    with told(tmp_path, world) as store:
        try:
            answers = changes(store, name)["answers"]
        except UnknownName:
            return
        days = [each["on"]["start_min"] or each["on"]["start_max"] or "9999" for each in answers]
        assert days == sorted(days)
        came = [hand["fact"] for each in answers for hand in each["to"]]
        assert len(came) == len(set(came))
        alone = [hand["fact"] for each in answers if not each["to"] for hand in each["from"]]
        matched = {hand["fact"] for each in answers if each["to"] for hand in each["from"]}
        assert len(alone) == len(set(alone))
        assert matched.isdisjoint(alone)
