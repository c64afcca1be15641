"""Whose a service is by the name or possessive that stands before its noun."""

import pytest

from tests.unit.extract.reading import facts

KNOWN = "Quillon Ltd runs HMP Ashby. "


@pytest.mark.parametrize(
    ("sentence", "service"),
    [
        ("HMP Elmfield, the Quillon Ltd prison near Ashton, was locked down.", "HMP Elmfield"),
        ("HMP Elmfield, a Quillon Ltd prison near Ashton, was locked down.", "HMP Elmfield"),
        ("MPs criticised Quillon Ltd's school meals service in Kent.", "school meals service in Kent"),
        ("MPs criticised Quillon Ltd's electronic tagging service.", "electronic tagging service"),
        ("MPs criticised Quillon Ltd's bin collections in Kent.", "bin collections in Kent"),
    ],
)
def test_who_is_named_before_a_service_runs_it(sentence: str, service: str) -> None:
    """ "Elmfield, the Acme prison" and "Acme's tagging service" are run by Acme."""
    assert ("Quillon Ltd", "RUNS", service) in facts(KNOWN + sentence)


def test_a_relative_word_owns_as_a_possessive_does() -> None:
    """ "Acme, whose Elmfield prison" runs it; what has no name is no service."""
    assert ("Quillon Ltd", "RUNS", "HMP Elmfield") in facts("Quillon Ltd, whose HMP Elmfield is full, said so.")
    assert not facts("Quillon Ltd, whose three homes have closed, said so.")


@pytest.mark.parametrize(
    "thing", ["management", "profits", "training programme", "support", "customer service", "Elm Prison Project"]
)
def test_what_every_firm_has_is_no_service(thing: str) -> None:
    """A firm's management and customer service are its own."""
    assert facts(f"{KNOWN}MPs criticised Quillon Ltd's {thing}.") == {("Quillon Ltd", "RUNS", "HMP Ashby")}
