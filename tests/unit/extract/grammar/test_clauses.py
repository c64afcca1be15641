"""Who does what to whom is found in active and passive, over asides, relative clauses and infinitives."""

import pytest

from tests.unit.extract.grammar.lines import object_of, subject_of


@pytest.mark.parametrize(
    ("sentence", "verb", "subject"),
    [
        ("Quillon Ltd runs HMP Elmfield.", "runs", "Quillon Ltd"),
        ("The operator of the line lost money.", "lost", "The operator"),
        ("Quillon Ltd, which runs HMP Elmfield, lost money.", "lost", "Quillon Ltd"),
        ("Quillon Ltd, which runs HMP Elmfield, lost money.", "runs", "Quillon Ltd"),
        ("HMP Elmfield, left to fail when its owner went under, is rated good.", "rated", "HMP Elmfield"),
        ("The report published yesterday rated HMP Elmfield good.", "rated", "The report"),
        ("Quillon Ltd bought Ostrand Group and sold HMP Elmfield.", "sold", "Quillon Ltd"),
        ("The council chose Quillon Ltd to run HMP Elmfield.", "run", "Quillon Ltd"),
        ("Quillon Ltd agreed to run HMP Elmfield.", "run", "Quillon Ltd"),
        ("Quillon Ltd was chosen to run HMP Elmfield.", "run", "Quillon Ltd"),
        ("Quillon Ltd stopped running HMP Elmfield.", "running", "Quillon Ltd"),
        ("The deal allows for Quillon Ltd to run HMP Elmfield.", "run", "Quillon Ltd"),
        ("The council chose Quillon Ltd, in which Bolt plc has a stake, to run HMP Elmfield.", "run", "Quillon Ltd"),
        ("HMP Elmfield, run by Quillon Ltd, is full.", "run", "HMP Elmfield"),
    ],
)
def test_the_subject_of_a_verb_is_found(sentence: str, verb: str, subject: str) -> None:
    """The subject stands before the verb, or is that of the verb that governs it, or what a relative word stands for."""
    assert subject_of(sentence, verb) == subject


@pytest.mark.parametrize(
    ("sentence", "verb", "found"),
    [
        ("Quillon Ltd runs HMP Elmfield.", "runs", "HMP Elmfield"),
        ("Quillon Ltd manages and runs HMP Elmfield.", "manages", "HMP Elmfield"),
        ("Quillon Ltd was given HMP Elmfield to run.", "run", "HMP Elmfield"),
        ("Quillon Ltd pays for HMP Elmfield.", "pays", ""),
    ],
)
def test_the_object_of_a_verb_is_found(sentence: str, verb: str, found: str) -> None:
    """The object stands behind the verb without a preposition, also behind a second verb that shares it."""
    assert object_of(sentence, verb) == found


@pytest.mark.parametrize(
    ("sentence", "verb", "subject"),
    [
        ("The firms which run the prisons have failed.", "have failed", "The firms"),
        ("The homes that it runs have failed.", "have failed", "The homes"),
        ("The firms through which it delivers those services have failed.", "have failed", "The firms"),
        ("A firm hired to run the prisons has failed.", "has failed", "A firm"),
        ("Quillon Ltd ran HMP Elmfield until the company failed.", "failed", "the company"),
        ("In her report, tabled on Tuesday, Alice Marlow spoke.", "spoke", "Alice Marlow"),
        ("In a report published today, Quillon Ltd spoke.", "spoke", "Quillon Ltd"),
        ("Quillon Ltd, a firm, belonged to Ostrand Group, its parent, for years.", "belonged", "Quillon Ltd"),
    ],
)
def test_a_clause_before_the_verb_does_not_hide_its_subject(sentence: str, verb: str, subject: str) -> None:
    """What describes the subject, or opens the sentence, may end in a noun; the subject is the one before it."""
    assert subject_of(sentence, verb.split()[-1]) == subject
