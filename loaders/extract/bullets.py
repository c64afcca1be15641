"""Lists below a line that ends in a colon, whose last noun says what they list: "It runs three swimming pools:"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.grammar.function_words import POSSESSIVE_MARKS
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
_LEADING = words("in of at with for from by to on near across running operating managing run runs ran operate operates")
"""Words behind which a plural is not what a clause is about: "the firms running prisons are"."""


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
    """The kind that "Among the homes are", "Its homes are" or "The homes that it runs are" says of what stands at a place."""
    if line[0].low in _AMONG and any(word.low in _BEING for word in line[1:at]):
        return next((kind for word in line[1:at] if (kind := kind_of_plural(word))), "")
    if not at or line[at - 1].low not in _BEING:
        return ""
    first = at - 2
    while first >= 0 and (line[first].low[0].isalnum() or line[first].low in POSSESSIVE_MARKS):
        first -= 1
    heads = (here for here in range(first + 1, at - 1) if here == first + 1 or line[here - 1].low not in _LEADING)
    return next((kind for here in heads if (kind := kind_of_plural(line[here]))), "")


def kind_of_plural(noun: Token) -> str:
    """The kind of which a noun in the plural says that several are."""
    one = singular(noun.low)
    if noun.text != noun.low or one == noun.low:
        return ""
    return "Service" if CLASS.get(one) == ESTABLISHMENT else DESCRIPTIONS.get(noun.low, DESCRIPTIONS.get(one, ""))
