"""What holds of names whatever the text."""

import re

from hypothesis import assume, given
from hypothesis import strategies as st

from loaders.extract.knowledge.given_names import GIVEN_NAMES
from loaders.extract.knowledge.openers import COMMON
from loaders.extract.knowledge.places import is_place
from tests.unit.extract.naming import kinds, mentions, read

_WORDS = """
    Quillon Ostrand Ltd Group plc HMP School Ministry of for and & , . the The ( ) ’s 's ' / - No. 12 21-048A A B. Judge Lord
    Kate Cumbria Durham CRC council prisons Council von de easy Quill gGmbH Inc. LLC “ ” : • New First awarded by run with
    contract Police Commissioner Auditor General MAYOR OF QUILLON in at is was ran its Spanish government 2 £3m
"""
_TEXTS = st.lists(st.sampled_from(_WORDS.split()), max_size=40).map(" ".join) | st.text(max_size=80)

_SYLLABLES = st.sampled_from(
    ["bra", "cle", "dor", "fen", "gil", "hast", "jop", "kel", "mun", "nor", "pril", "quo", "sted", "vex", "wim"]
)
_INVENTED = st.builds(
    lambda parts, end: ("".join(parts) + end).capitalize(),
    st.lists(_SYLLABLES, min_size=2, max_size=3),
    st.sampled_from(["", "k", "m"]),
)

_SENTENCES = (
    "The award went to {} Care Ltd in May.",
    "Since May the firm has operated {} under a contract.",
    "Then {}, a trade union, spoke of it.",
    "Then {}, the ministry's new scheme, began.",
    "The {} Housing Authority met in May.",
    "It was {}’s prison at first.",
    "The Ministry of Justice named {} and Ostrand Group as its contractors.",
    "{} runs HMP Ashby and {} Lodge.",
)


@given(_TEXTS)
def test_names_lie_in_the_text_and_apart(text: str) -> None:
    """Each name is a stretch of its sentence's words, behind the name before it, and written as the text writes it."""
    for line, found in read(text):
        end = 0
        for name in found:
            assert end <= name.first < name.last <= len(line)
            end = name.last
            assert _bare(name.text) == _bare(text[line[name.first].start : line[name.last - 1].end])


def _bare(text: str) -> str:
    """The text without spaces and possessives: "Cumbria's CRC" is named "Cumbria CRC"."""
    return re.sub(r"[’']s?|\s", "", text)


@given(_TEXTS)
def test_every_mention_has_a_kind_and_the_words_of_a_name(text: str) -> None:
    """An entity has a name, one of the kinds that names have, and words that stand in the text."""
    for mention in mentions(text):
        assert mention.name
        assert mention.kind in {"Company", "CRC", "Service", "PublicBody", "Union", "Region", "Person", "Report"}


@given(_INVENTED, _INVENTED, st.sampled_from(_SENTENCES))
def test_a_name_in_place_of_another_keeps_extent_and_kind(one: str, other: str, sentence: str) -> None:
    """Names are read by shape and context: one made-up name in place of another gives the same names and kinds."""
    for name in (one, other):
        assume(name.lower() not in COMMON | GIVEN_NAMES and not is_place(name))
    assert _swapped(kinds(sentence.replace("{}", one)), one) == _swapped(kinds(sentence.replace("{}", other)), other)


def _swapped(found: dict[str, str], name: str) -> dict[str, str]:
    return {words.replace(name, "Name"): kind for words, kind in found.items()}
