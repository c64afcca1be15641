"""Lists below a line that ends in a colon, whose last noun says what they list: "It runs three swimming pools:"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.grammar.service_nouns import CLASS, ESTABLISHMENT, singular
from loaders.extract.knowledge.descriptions import DESCRIPTIONS
from loaders.extract.knowledge.words import words
from loaders.extract.tokens import Token

MARKS = frozenset({"-", "–", "—", "•", "*", "·", "►", "→"})
_TRAILING = words(
    "are were is be include includes included including follows follow as namely below these here : following"
)
_AMONG = frozenset({"among", "amongst"})
_BEING = words("are is were was")


def is_bullet(line: Sequence[Token]) -> bool:
    """Whether a line is one of a list."""
    return line[0].text in MARKS


def announced(line: Sequence[Token]) -> str:
    """The kind of what the lines below this one list: "Service" of "It runs three pools:"; empty where it says none."""
    if line[-1].text != ":":
        return ""
    last = len(line) - 1
    while last > 0 and line[last].low in _TRAILING:
        last -= 1
    return kind_of_plural(line[last])


def among(line: Sequence[Token], at: int) -> str:
    """The kind that "Among the homes are" says of what stands at a place behind it; empty where the line does not begin so."""
    if line[0].low not in _AMONG or not any(word.low in _BEING for word in line[1:at]):
        return ""
    return next((kind for word in line[1:at] if (kind := kind_of_plural(word))), "")


def kind_of_plural(noun: Token) -> str:
    """The kind of which a noun in the plural says that several are."""
    one = singular(noun.low)
    if noun.text != noun.low or one == noun.low:
        return ""
    return "Service" if CLASS.get(one) == ESTABLISHMENT else DESCRIPTIONS.get(noun.low, DESCRIPTIONS.get(one, ""))
