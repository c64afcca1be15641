"""A sentence cut into words and marks, whose offsets in the document are kept."""

from __future__ import annotations

import re

from loaders.extract.record import record
from loaders.extract.sentences import Sentence

DASHES = frozenset("-–—")
ASIDES = DASHES | {",", "("}
"""Marks that an aside begins with."""

CURRENCIES = frozenset("£$€")
QUOTES = frozenset('“”"‘')
"""Marks of quotations, but for the one that is an apostrophe as well."""

_SUFFIXES = "owned|run|led|operated|based|managed|listed|backed|controlled|type|style"
ENDINGS = frozenset(f"-{each}" for each in _SUFFIXES.split("|"))
"""What stands behind a hyphen as a word of its own: "Acme-owned"."""

_FUSED = "[Pp]ark(?: and | & |-and-)[Rr]ide|[Mm]eals[ -]on[ -][Ww]heels|[Dd]ial[ -]a[ -][Rr]ide"
"""Services whose several words are one, in small letters with hyphens: "park-and-ride"."""

_STATES = (
    "Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex"
    "|Va|Vt|Wash|Wis|Wyo|Ont|Que|Alta|Sask|Man"
)
"""States and provinces as they are shortened behind a town: "Elmfield, Tenn., firm"."""

STATE_LETTERS = frozenset(_STATES.split("|"))
"""The same, each by itself."""

_TOKEN = re.compile(
    r"[’'](?:s|S)?(?=\W|$)"  # the mark of a possessive
    rf"|-(?:{_SUFFIXES}|a-(?:year|month|week|day))\b"
    r"|[A-Z][a-z]{1,5}\.(?=-based)"
    rf"|(?<=, )(?:{_STATES})\.(?=[,\s])"
    r"|(?:St|Mr|Mrs|Ms|Dr|Inc|Ltd|Co|Corp)\.(?=[\s,])"
    r"|(?:[A-Za-z]\.){2,}"
    r"|\d+\.\d+p(?!\w)"
    r"|[£$€]\s?\d+(?:,\d\d\d)*(?:\.\d+)?(?:(?:bn|m|k)(?![a-z]))?"
    r"|50[:/-]50|\d\d[:/-]\d\d(?=\s(?:joint|venture|basis|partnership|owned|split|by|between))"
    r"|[Aa]rms?[’']?s?[ -]length"
    rf"|(?:{_FUSED})\b"
    r"|\d+(?:,\d\d\d)*-[a-z]+(?:-[a-z]+)*"
    r"|\d+(?:\.\d+)?(?=pc\b)"
    r"|\d+(?:,\d\d\d)*(?:\.\d+)?(?:(?:bn|m|k)(?![a-z]))?(?!\w)"
    r"|(?!government|state|council|publicly)[a-zß-öø-ÿ]+(?:[’'-](?!s\b)\w+)*"  # small words stay whole: "co-operated"
    rf"|\w+(?:(?:[’']|-(?!(?:{_SUFFIXES})\b))(?!s\b)\w+)*"
    r"|[^\w\s]"
)


@record
class Token:
    """A word or mark: characters ``start`` up to and without ``end`` of the document; ``low`` is its text in small letters."""

    text: str
    low: str
    start: int
    end: int


def tokens(sentence: Sentence) -> list[Token]:
    """The words and marks of a sentence, in order; "Acme's" and "Acme-owned" are two tokens each."""
    found, start = [], sentence.start
    for match in _TOKEN.finditer(sentence.text):
        text = match.group()
        low = text.lower()
        if "’" in low:
            low = low.replace("’", "'")
        if " " in low and low.startswith(("park", "meals", "dial")):
            low = low.replace(" & ", " and ").replace(" ", "-")
        first, last = match.span()
        found.append(Token(text, low, start + first, start + last))
    return found
