"""A text that is not in English sentences is known by its words."""

from __future__ import annotations

import pytest

from graph.model import Document
from loaders.documents import interpret
from loaders.language import ENOUGH, is_foreign

OTHERS = {
    "German": "Die Firma betreibt das Gefängnis seit dem Jahr 2016 und will es auch in Zukunft tun, sagte ein Sprecher. ",
    "French": "La société gère la prison depuis 2016 et elle compte bien continuer, a déclaré un porte-parole hier soir. ",
    "Spanish": "La empresa gestiona la prisión desde 2016 y piensa seguir haciéndolo, dijo ayer un portavoz del grupo. ",
    "Dutch": "Het bedrijf beheert de gevangenis sinds 2016 en wil dat ook blijven doen, zei een woordvoerder gisteren. ",
    "Welsh": "Mae'r cwmni wedi rhedeg y carchar ers 2016 ac mae'n bwriadu parhau, meddai llefarydd ar ran y cwmni ddoe. ",
    "Polish": "Firma prowadzi więzienie od 2016 roku i zamierza to robić nadal, powiedział wczoraj rzecznik spółki. ",
}
ENGLISH = "Quillon Ltd has run the prison since 2016 and means to go on with it, a spokesman of the firm said. "


@pytest.mark.parametrize("language", OTHERS)
def test_other_languages_are_told_from_english(language: str) -> None:
    """A text in another language is foreign; an English one that names places of that country is not."""
    assert is_foreign(OTHERS[language] * 4)
    assert not is_foreign(ENGLISH * 4)


def test_a_short_text_is_not_judged() -> None:
    """Of a few words nobody can tell, so that they are read."""
    assert not is_foreign("Die Firma betreibt das Gefängnis.")
    assert not is_foreign("Quillon " * (ENOUGH - 1))


@pytest.mark.parametrize("language", OTHERS)
def test_a_text_that_is_half_english_is_read(language: str) -> None:
    """A text in two languages, as Welsh authorities publish, is not taken for foreign."""
    assert not is_foreign(OTHERS[language] * 6 + ENGLISH * 6)


def test_a_foreign_text_makes_no_claims() -> None:
    """From a foreign text nothing is read, and it keeps what is known of it."""
    text = "Quillon Ltd runs Elmfield. " + OTHERS["German"] * 6
    entry = interpret(Document(text, published_on="2019"))
    assert (entry.claims, entry.figures, entry.document.published_on) == ((), (), "2019")
