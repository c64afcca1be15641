"""What claims tell of their parties is remembered: who was awarded a contract is the new provider."""

import pytest

from tests.unit.extract.reading import facts

OWNED = "owns Ash House."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Fenshire Council awarded Quillon Ltd a contract. Dale Ltd, a firm, was angry. The new provider",
            "Quillon Ltd",
        ),
        ("Fenshire Council awarded Quillon Ltd a contract. Dale Ltd, a firm, was angry. The contractor", "Quillon Ltd"),
        ("Quillon Ltd runs HMP Elmfield. Dale Ltd, a firm, offered help. The operator", "Quillon Ltd"),
        ("Quillon Ltd runs HMP Elmfield. Dale Ltd will run it from May. The incumbent", "Quillon Ltd"),
        ("Quillon Ltd runs HMP Elmfield. Dale Ltd will run it from May. The incoming operator", "Dale Ltd"),
        ("Quillon Ltd ran HMP Elmfield until 2012. Dale Ltd runs it now. The previous operator", "Quillon Ltd"),
    ],
)
def test_who_runs_or_is_hired_is_called_so_from_then_on(text: str, name: str) -> None:
    """Operators, contractors, newcomers and incumbents are those of whom a claim told it, not who was named last."""
    assert (name, "OWNS", "Ash House") in facts(f"{text} also {OWNED}")


@pytest.mark.parametrize("words", ["new", "outgoing", "incoming"])
def test_a_new_provider_of_whom_nothing_was_told_is_nobody(words: str) -> None:
    """ "The new provider" leads to nobody where no award was told, for all that firms were named."""
    assert not {
        fact for fact in facts(f"Dale Ltd, a firm, was angry. The {words} provider {OWNED}") if fact[1] == "OWNS"
    }
