"""A relative clause says what it says of the noun before it, whatever part that has in the clause."""

import pytest

from tests.unit.extract.grammar.lines import object_of, view
from tests.unit.extract.reading import facts


@pytest.mark.parametrize(
    ("sentence", "verb", "thing"),
    [
        ("Quillon Ltd, which Ostrand Group bought in 2015, lost money.", "bought", "Quillon Ltd"),
        ("The prison that Ostrand Group runs is full.", "runs", "The prison"),
        ("Ostrand Group runs the prison that lost money.", "lost", "money"),
        ("Ostrand Group bought last year Quillon Ltd.", "bought", "Quillon Ltd"),
    ],
)
def test_what_a_relative_clause_is_done_to_stands_before_it(sentence: str, verb: str, thing: str) -> None:
    """ "Bolt, which Acme bought": Bolt was bought."""
    assert object_of(sentence, verb) == thing


@pytest.mark.parametrize(
    ("sentence", "verb", "link", "noun"),
    [
        ("Quillon Ltd, in which Ostrand Group has a stake, lost money.", "has", "in", "Quillon Ltd"),
        ("Quillon Ltd, behind which stands Ostrand Group, lost money.", "stands", "behind", "Quillon Ltd"),
        ("Ostrand Group, to which Quillon Ltd belongs, lost money.", "belongs", "to", "Ostrand Group"),
    ],
)
def test_a_preposition_before_a_relative_leads_back_to_the_noun(sentence: str, verb: str, link: str, noun: str) -> None:
    """ "Bolt, in which Acme has a stake": the stake is in Bolt."""
    seen = view(sentence)
    at = next(at for at in seen.phrases.verbs if seen.line[seen.clauses.verb(at).at].low == verb)
    (place,) = seen.clauses.after(at, {link})
    assert seen.phrases.head(place).text == noun


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Quillon Ltd is 60 per cent owned by Ostrand Group.", "is 60 per cent owned"),
        ("Quillon Ltd is majority-owned by Ostrand Group.", "is majority-owned"),
        ("Ostrand Group and Tarn plc each own half of Quillon Ltd.", "each own"),
        ("Ostrand Group does not own Quillon Ltd.", "does not own"),
    ],
)
def test_owning_is_a_verb_with_its_share(sentence: str, words: str) -> None:
    """How much is owned stands in the verb as an adverb does; "own" is a verb unless an owner stands before it."""
    seen = view(sentence)
    verb = seen.clauses.verb(seen.phrases.verbs[0])
    assert (" ".join(verb.words), verb.lemma) == (words, "own")


def test_who_is_hired_does_what_an_infinitive_tells() -> None:
    """In "Acme, which the council hired to run it" Acme runs it, and not the council."""
    found = facts("Quillon Ltd, which Ostrave Council hired in 2012 to run HMP Elmfield, has left.")
    assert ("Quillon Ltd", "RUNS", "HMP Elmfield") in found
    assert ("Ostrave Council", "RUNS", "HMP Elmfield") not in found
