"""How well claims agree with documents that a person annotated: evaluate."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from whoran.cli.mistakes import CANNOT, INTERRUPTED
from whoran.cli.options import Json
from whoran.cli.terminal import show, show_json

if TYPE_CHECKING:
    from loaders.scoring.evaluation import Evaluation

Gold = Annotated[
    Path,
    typer.Argument(
        metavar="GOLD_DIR",
        show_default=False,
        help="A folder of annotations: NAME.json beside NAME.txt, one a document.",
    ),
]
ClaimsFile = Annotated[
    Path | None,
    typer.Option(
        "--claims", metavar="FILE", show_default=False, help="Score the claims of this file of JSON lines instead."
    ),
]
Texts = Annotated[
    Path | None,
    typer.Option(
        "--texts", metavar="DIR", show_default=False, help="Where the texts are, if not beside the annotations."
    ),
]
ExamplesOf = Annotated[
    int, typer.Option("--examples", metavar="N", min=0, help="How many examples of each kind of miss to show.")
]


def evaluate(
    gold: Gold, claims: ClaimsFile = None, texts: Texts = None, examples: ExamplesOf = 3, as_json: Json = False
) -> None:
    """How well extraction does on documents that you annotated: precision, recall, parties, dates and status."""
    from loaders.scoring.claim_lines import Claims, read_claims
    from loaders.scoring.evaluation import evaluate as run
    from loaders.scoring.sources import extraction, given
    from whoran.cli.progress import watching_evaluation

    if claims and texts:
        raise typer.BadParameter("--claims reads no texts: leave --texts out")
    made = read_claims(claims) if claims else Claims()
    source = given(made) if claims else extraction(texts or gold)
    with watching_evaluation() as watcher:
        done = run(gold, source, examples, watcher)
    done.skipped.join(made.skipped)
    _tell(done, {file: len(of_one) for file, of_one in made.by_document.items()}, as_json)
    if done.interrupted:
        raise typer.Exit(INTERRUPTED)
    if not done.figures.documents:
        raise typer.Exit(CANNOT)


def _tell(done: Evaluation, elsewhere: Mapping[str, int], as_json: bool) -> None:
    from whoran.render.evaluation import as_plain, evaluation

    if as_json:
        show_json(as_plain(done, elsewhere))
    else:
        show(evaluation(done, elsewhere))
