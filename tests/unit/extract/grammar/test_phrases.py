"""A sentence comes apart into noun and verb phrases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.model import Document
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.text import passages
from tests.unit.extract.grammar.lines import phrases, view
from tests.unit.extract.reading import facts


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Quillon Ltd runs HMP Elmfield.", ["Quillon Ltd", "runs", "HMP Elmfield"]),
        ("Quillon Ltd will next month take over the home.", ["Quillon Ltd", "will next month take over", "the home"]),
        ("The council took its school meals back.", ["The council", "took", "its school meals"]),
        (
            "A 23-year deal to run the trams was signed.",
            ["A 23-year deal", "to run", "the trams", "was signed"],
        ),
        ("Quillon Ltd no longer runs buses.", ["Quillon Ltd", "no longer runs", "buses"]),
        ("The contracts cost more.", ["The contracts", "cost", "more"]),
    ],
)
def test_words_that_belong_together_are_one_phrase(sentence: str, found: list[str]) -> None:
    """An article, what describes and its noun are one phrase; auxiliaries, adverbs, dates between and a verb another."""
    assert phrases(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "letter"),
    [
        ("The contracts end.", "n"),
        ("Quillon Ltd contracts Ostrand Group.", "v"),
        ("They plan to close HMP Elmfield.", "v"),
        ("The plan failed.", "n"),
    ],
)
def test_a_word_that_is_noun_and_verb_is_settled_by_its_neighbours(sentence: str, letter: str) -> None:
    """ "Contracts" and "plan" are nouns behind an article and verbs behind who does it."""
    seen = view(sentence)
    at = next(at for at, item in enumerate(seen.line) if item.low in {"contracts", "plan"})
    assert seen.phrases.letters[at] == letter


SMALL = ["the", "a", "of", "to", "by", "and", "which", "that", "who", "in", "not"]
OTHERS = ["Acme", "runs", "run", "was", "has been", "2016", "contract", "will", ";", "“", "”", "-", "'s"]
WORDS = st.sampled_from(SMALL) | st.sampled_from(OTHERS)


@given(st.lists(WORDS, min_size=1, max_size=40).map(" ".join))
def test_phrases_cover_a_line_in_order(text: str) -> None:
    """Whatever the words, phrases follow one another, hold at least one word and leave out quotation marks alone."""
    for passage in passages(Document(text)):
        seen = passage.page.view.phrases
        last = 0
        for phrase in seen.all:
            assert last <= phrase.first < phrase.last <= len(seen.line)
            assert set(seen.letters[last : phrase.first]) <= {"w"}
            last = phrase.last


@pytest.mark.parametrize(
    "verb",
    [
        "has until now been managed",
        "has since 2012 been run",
        "has, since 2012, been run",
        "was until May 2012 run",
        "will from May be run",
        "will, from May, be run",
        "had until then been run",
    ],
)
def test_a_date_may_stand_inside_a_verb_phrase(verb: str) -> None:
    """The words of a date between auxiliary and verb are part of neither: "may" of "until May" is no modal."""
    assert ("Quillon Ltd", "RUNS", "HMP Elmfield") in facts(f"HMP Elmfield {verb} by Quillon Ltd.")


SPOKEN = [
    "Acme Ltd",
    "Bolt Council",
    "Ann Lee",
    "it",
    "its",
    "they",
    "she",
    "the firm",
    "the council",
    "said",
    ".",
    ".",
]


@given(st.lists(WORDS | st.sampled_from(SPOKEN), min_size=4, max_size=40).map(" ".join))
def test_phrases_are_those_of_the_line_as_it_is_settled(text: str) -> None:
    """Whomever its pronouns and descriptions lead to, a line has the phrases that it has where it is cut anew."""
    for passage in passages(Document(text)):
        kept = passage.page.view.phrases
        anew = Phrases(kept.line, passage.page.dates)
        assert (kept.letters, kept.all, kept.mentioned) == (anew.letters, anew.all, anew.mentioned)
