"""What a claim is, beside an annotation: a fact found, wrong, or neither."""

from typing import Any

import pytest

from graph.model import Mention
from loaders.scoring.annotation import AnnotatedFact, Annotation, Party
from loaders.scoring.claimed import Claimed
from loaders.scoring.judging import Judge, Other
from loaders.scoring.matching import match
from loaders.scoring.misses import misses

QUOTE = "Quillon took over Elmfield, and Ada Penhallow of the Yare Board tells why in a paper."
PARTIES = (
    Party("quillon", "Company", "Quillon Ltd", ("Quillon",)),
    Party("tarn", "Company", "Tarn Trust"),
    Party("elmfield", "Service", "HMP Elmfield"),
    Party("homes", "Service", "four homes", vague=True),
    Party("board", "PublicBody", "Yare Board"),
    Party("ada", "Person", "Ada Penhallow"),
    Party("paper", "Report", "Yare Board report on Elmfield"),
    Party("fall", "Insolvency", "Quillon's administration"),
)


def annotation(*facts: AnnotatedFact) -> Annotation:
    """Return an annotation of these facts."""
    return Annotation("note.txt", {party.id: party for party in PARTIES}, facts)


def fact(subject: str, predicate: str, thing: str | None, **more: Any) -> AnnotatedFact:
    """Return a fact that rests on the quote."""
    return AnnotatedFact(subject, predicate, thing, quote=QUOTE, **more)


def claim(
    subject: str, predicate: str, thing: str, kind: str = "Service", by: str = "Company", passage: str = QUOTE
) -> Claimed:
    """Return a claim of these names."""
    return Claimed(Mention(subject, by), predicate, Mention(thing, kind), passage=passage)


TAKEN = fact("quillon", "TOOK_OVER", "elmfield")


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        (claim("Quillon", "TOOK_OVER", "Elmfield"), TAKEN.key),
        (claim("Quilon plc", "TOOK_OVER", "the Elmfild"), TAKEN.key),
        (claim("Quillon", "RUNS", "Elmfield"), Other.NEUTRAL),
        (claim("Quillon", "COVERS", "Elmfield"), Other.WRONG),
        (claim("Elmfield", "TOOK_OVER", "Quillon"), Other.WRONG),
        (claim("Quillon", "TOOK_OVER", "Elmdale"), Other.WRONG),
        (claim("Nobody", "CRITICISED", "Nothing"), Other.NEUTRAL),
    ],
)
def test_a_demanded_fact(claimed: Claimed, verdict: object) -> None:
    """A claim finds a fact by names in any spelling; what follows from the fact is no mistake, other predicates are."""
    assert Judge(annotation(TAKEN)).judge(claimed) == verdict


def test_what_is_as_right() -> None:
    """Other predicates and parties that the annotation marks as right find the fact, too."""
    marked = fact(
        "quillon", "RUNS", "elmfield", predicates_too=("OWNS",), subjects_too=("tarn",), objects_too=("homes",)
    )
    judge = Judge(annotation(marked))
    for claimed in (claim("Quillon", "OWNS", "Elmfield"), claim("Tarn Trust", "RUNS", "four homes")):
        assert judge.judge(claimed) == marked.key


def test_the_plain_reading_goes_first() -> None:
    """Where a claim may be several facts it is the one whose own parties and predicate it has, though others stand before."""
    other = fact("tarn", "RUNS", "elmfield", subjects_too=("quillon",))
    plain = fact("quillon", "RUNS", "elmfield")
    assert Judge(annotation(other, plain)).judge(claim("Quillon", "RUNS", "Elmfield")) == plain.key


def test_optional_facts() -> None:
    """A claim of an optional fact is neither right nor wrong, and nobody misses the fact."""
    may = annotation(fact("quillon", "OWNS", "elmfield", optional=True))
    done = match(may, [claim("Quillon", "OWNS", "Elmfield")])
    assert (done.found, list(misses(done))) == ({}, [])


def test_parties_without_a_name() -> None:
    """Facts about a group are not counted; claims of their sentence with one of their parties and their predicate neither."""
    judge = Judge(annotation(fact("quillon", "RUNS", "homes"), fact("tarn", "OWNS", None)))
    assert judge.judge(claim("Quillon", "RUNS", "Yare House")) is Other.NEUTRAL
    assert judge.judge(claim("Tarn Trust", "OWNS", "a yard")) is Other.NEUTRAL
    assert (
        judge.judge(claim("Quillon", "RUNS", "Yare House", passage="Nothing of the kind stands here.")) is Other.WRONG
    )
    assert judge.judge(claim("Tarn Trust", "RUNS", "Quillon House", passage="")) is Other.WRONG


def test_holders_of_an_office() -> None:
    """Who holds an office at a body is as right a publisher as the body, and the body as right as its officer."""
    office = fact("ada", "HELD_OFFICE", "board")
    by_body, by_officer = fact("board", "PUBLISHED", "paper"), fact("ada", "PUBLISHED", "paper")
    for told, name in ((by_body, "Ada Penhallow"), (by_officer, "Yare Board")):
        judge = Judge(annotation(office, told))
        assert judge.judge(claim(name, "PUBLISHED", "Yare Board report on Elmfield", "Report")) == told.key


def test_insolvencies_and_reports() -> None:
    """An insolvency may be called anything, and so may a report that its sentence is about, or that is the only one."""
    fall, about = fact("quillon", "ENTERED", "fall"), fact("paper", "ABOUT", "elmfield")
    judge = Judge(annotation(fall, about))
    assert judge.judge(claim("Quillon", "ENTERED", "the collapse", "Insolvency")) == fall.key
    assert judge.judge(claim("a damning study", "ABOUT", "Elmfield", by="Report")) == about.key
    assert judge.judge(claim("a damning study", "ABOUT", "Elmfield", by="Company")) is Other.WRONG


def test_each_fact_and_each_mistake_counts_once() -> None:
    """A fact found in two claims is one fact found, and a mistake made twice in two spellings one mistake."""
    made = [claim("Quillon", "TOOK_OVER", "Elmfield"), claim("Quillon", "TOOK_OVER", "HMP Elmfield")]
    made += [claim("Quillon", "OWNS", "Yare House"), claim("the Quillon", "OWNS", "Yare House Ltd")]
    done = match(annotation(fact("quillon", "TOOK_OVER", "elmfield", status="planned")), made)
    assert (len(done.found), len(done.wrong)) == (1, 1)
    assert done.found[TAKEN.key].status_right is False


def test_parties() -> None:
    """Parties count by name and kind: those of demanded facts, others of the annotation, and those that are neither."""
    made = [claim("Quillon", "OWNS", "Elmfield", "Company"), claim("Tarn Trust", "OWNS", "four homes")]
    parties = match(annotation(TAKEN), made).parties
    assert (parties.gold, parties.hit, parties.extra, parties.wrong) == (2, 1, 1, 1)
