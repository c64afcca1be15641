"""Names, spellings and wordings are found as comparing each with each would find them, and without doing so."""

import random
from collections.abc import Callable
from cProfile import Profile
from functools import partial
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.model import Mention
from loaders.scoring.annotation import AnnotatedFact, Annotation, Party
from loaders.scoring.claimed import Claimed
from loaders.scoring.matching import Match, match
from loaders.scoring.names import Names, words
from loaders.scoring.spelling import Spellings, alike
from loaders.scoring.wording import Quotes, share_most
from loaders.scoring.wording import words as wording

FEW_LETTERS = st.text("abc", min_size=1, max_size=24)
SENTENCES = st.lists(
    st.sampled_from(("the", "of", "yard", "fell", "to", "trust", "was", "sold", "by", "its", "owner")), max_size=12
).map(" ".join)


@st.composite
def near_words(draw: Callable[..., str]) -> str:
    """A word that is another with a few letters gone or come, so that likeness is decided at its edge."""
    word = draw(st.sampled_from(("abcabcabca", "aabbccaabbccaabb", "abcab", "cabbagecabbagecabbage")))
    for _ in range(int(draw(st.sampled_from("01234")))):
        at = int(draw(st.integers(0, len(word)).map(str)))
        word = word[:at] + draw(st.sampled_from(("", "a", "b"))) + word[at + 1 :]
    return word


@given(st.lists(FEW_LETTERS | near_words(), max_size=30), FEW_LETTERS | near_words())
def test_spellings(known: list[str], word: str) -> None:
    """The words that are like one are those that are found by comparing it with each."""
    assert Spellings(known).like(word) == {each for each in known if alike(word, each)}


@given(st.lists(SENTENCES, max_size=20), SENTENCES)
def test_wordings(known: list[str], text: str) -> None:
    """The texts that share most words with one are those that are found by comparing it with each."""
    assert Quotes(known).sharing(text) == {each for each in known if share_most(wording(text), wording(each))}


@given(st.lists(st.lists(near_words(), min_size=1, max_size=3).map(" ".join), max_size=12), st.data())
def test_names(known: list[str], data: st.DataObject) -> None:
    """A name means the parties whose names have as many words, each like its own."""
    name = data.draw(st.sampled_from(known)) if known else "abc"
    found = Names((each, str(number)) for number, each in enumerate(known)).parties(name)
    pairs = ((number, words(name), words(each)) for number, each in enumerate(known))
    assert found == {str(n) for n, one, other in pairs if len(one) == len(other) and all(map(alike, one, other))}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("HMP Elmfield", "Elmfield"),
        ("the Tarn & Yare Trust", "Tarn and Yare Trust plc"),
        ("Tarn Community Rehabilitation Company (TCRC)", "Tarn CRC"),
        ("Quillon’s yard", "Quillons Yard"),
        ("Dame Ada Penhallow", "Ada Penhallow"),
    ],
)
def test_what_is_not_compared(one: str, other: str) -> None:
    """Names are the same but for titles, articles, legal forms, brackets, possessives and the spelling of a CRC."""
    assert words(one) == words(other)


def made_up_match(size: int) -> Callable[[], Match]:
    """Return what lays so many claims beside as many facts of one document, with a hub, slips and reports of no known name."""
    chance = random.Random(size)

    def words_of(count: int) -> str:
        return " ".join("".join(chance.choices(ascii_lowercase, k=9)) for _ in range(count))

    names = [words_of(2) for _ in range(size)]
    reports = [words_of(2) for _ in range(size)]
    quotes = [f"Of {name} the {words_of(5)} tells in {words_of(2)}." for name in names]
    parties = [Party(name, "Service", name) for name in names] + [Party(name, "Report", name) for name in reports]
    hub = Party("hub", "Company", "Quillon")
    ran = [AnnotatedFact("hub", "RUNS", name, quote=quote) for name, quote in zip(names, quotes, strict=True)]
    told = [
        AnnotatedFact(report, "ABOUT", fact.object, quote=fact.quote) for report, fact in zip(reports, ran, strict=True)
    ]
    annotation = Annotation("large.txt", {party.id: party for party in (hub, *parties)}, (*ran, *told))
    claims = [
        Claimed(subject, predicate, Mention(name[1:], "Service"), passage=quote)
        for name, quote in zip(names, quotes, strict=True)
        for predicate, subject in (
            ("RUNS", Mention("Quillon", "Company")),
            ("ABOUT", Mention(f"what {words_of(1)} wrote", "Report")),
        )
    ]
    return partial(match, annotation, claims)


def steps(work: Callable[[], Match], found: int) -> int:
    """Count the functions that are called by some work, which finds so many facts."""
    profile = Profile()
    done = profile.runcall(work)
    assert len(done.found) == found
    return sum(each.callcount for each in profile.getstats())


def test_work_grows_with_size_alone() -> None:
    """Of four times as many facts and claims in one document a match takes about four times as many steps, not sixteen."""
    assert steps(made_up_match(2_000), 4_000) < 6 * steps(made_up_match(500), 1_000)
