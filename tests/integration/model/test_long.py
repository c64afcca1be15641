"""Long documents are read in pieces, and come out as if they had been read at once."""

from __future__ import annotations

from pathlib import Path

from tests.integration.model.conftest import Command, Serve
from tests.integration.model.server import Answer, Asked, says
from tests.integration.model.writing import reads, sentence, write

PRISONS = [
    f"{first}{last}" for first in ("Fen", "Elm", "Ash", "Oak", "Mer") for last in ("moor", "field", "ton", "wick")
]
LONG = "\n\n".join(f"{sentence(prison=prison)} {'It rained on all of that day. ' * 40}".strip() for prison in PRISONS)
"""About 25,000 characters."""


def test_a_long_document_is_asked_in_pieces(ask: Command, serve: Serve, folder: Path) -> None:
    """Each sentence is read once, at its own place in the whole text, though pieces overlap; later pieces know earlier names."""
    write(folder, "long", LONG)
    server = serve(reads)
    claims = ask.claims(folder, server=server)
    assert [claim["object"]["name"] for claim in claims] == [f"HMP {prison}" for prison in PRISONS]
    for claim in claims:
        passage = claim["passage"]
        assert LONG[passage["start"] : passage["end"]] == passage["text"]
    assert 4 <= len(server.asked) <= 6
    assert all(len(asked.text) <= 8_000 for asked in server.asked)
    assert "named before" not in server.asked[0].about
    assert server.asked[-1].about["named before"][:2] == ["Tarnbrook Ltd (Company)", "HMP Fenmoor (Service)"]


def test_what_two_pieces_show_is_one_claim(ask: Command, serve: Serve, folder: Path) -> None:
    """A sentence in the overlap of two pieces, which the model reads twice, makes one claim."""
    short = "\n\n".join(sentence(prison=prison, year=year) for prison in PRISONS for year in range(1990, 2010))
    write(folder, "dense", short)
    server = serve(reads)
    claims = ask.claims(folder, server=server)
    answered = sum(asked.text.count("has run") for asked in server.asked)
    assert answered > short.count("has run") == len(claims)


def check_halved(ask: Command, serve: Serve, folder: Path, how: Answer) -> None:
    """A document that is too long for the model is read in smaller pieces, and the second time without a question."""
    write(folder, "long", LONG)

    def model(asked: Asked) -> Answer:
        return reads(asked) if len(asked.text) <= 3_000 else how

    server = serve(model)
    assert len(ask.claims(folder, server=server)) == len(PRISONS)
    asked = len(server.asked)
    assert len(ask.claims(folder, server=server)) == len(PRISONS)
    assert len(server.asked) == asked


def test_a_small_context_gets_small_pieces(ask: Command, serve: Serve, folder: Path) -> None:
    """Pieces that do not fit into the model's context are halved until they do."""
    check_halved(ask, serve, folder, Answer({"error": {"message": "maximum context length is 4096 tokens"}}, 400))


def test_half_an_answer_is_asked_in_halves(ask: Command, serve: Serve, folder: Path) -> None:
    """Where an answer was cut off, as the endpoint says, its piece is read in smaller ones."""
    check_halved(ask, serve, folder, says('{"claims": [{"quote": "Tarn', "length"))


def test_an_answer_that_just_ends_is_asked_in_halves(ask: Command, serve: Serve, folder: Path) -> None:
    """Where an answer breaks off and the endpoint does not say so, it is noticed."""
    check_halved(ask, serve, folder, says('{"claims": [{"quote": "Tarn'))
