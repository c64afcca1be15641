"""The page on language models names every reason, option and setting."""

import re
from pathlib import Path

from loaders.model.refusal import REASONS
from whoran.cli import model

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "model.md").read_text(encoding="utf-8")


def test_every_refusal_is_explained() -> None:
    """The table of refusals has each reason with what it means, in the order of the checks, and no other."""
    table = PAGE.split("| refused as | because |")[1].split("\n\n")[0]
    assert re.findall(r"^\| ([^-|][^|]*) \| ([^|]+) \|$", table, re.MULTILINE) == [*REASONS.items()]


def test_every_option_and_setting_is_named() -> None:
    """Each option that has to do with a model is in the table of options, with its setting."""
    source = Path(model.__file__).read_text(encoding="utf-8")
    named = set(re.findall(r'"(--[a-z-]+|WHORAN_[A-Z_]+)"', source))
    assert {"--extractor", "--model-url", "WHORAN_MODEL_KEY"} <= named
    assert [name for name in named if f"`{name}`" not in PAGE] == []
