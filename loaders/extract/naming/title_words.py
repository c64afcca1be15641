"""Titles with capitals: where they stand beside a name without belonging to it, and where they are no name at all."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.knowledge import institutions as known
from loaders.extract.knowledge.descriptions import ANAPHORS, OPENING_NOUNS
from loaders.extract.knowledge.given_names import GIVEN_NAMES
from loaders.extract.knowledge.offices import HEADS, MINISTERIAL, MODIFIERS
from loaders.extract.knowledge.openers import (
    AGENCIES,
    COMMON,
    DEMONYMS,
    HONORIFICS,
    NO_NAMES,
    OF_STATES,
    PERSONAL,
    POSTNOMINALS,
    RANKS,
    RATINGS,
)
from loaders.extract.knowledge.places import is_place
from loaders.extract.naming.establishments import ORGANISED, head_of
from loaders.extract.tokens import Token

_TITLE_WORDS = HEADS | MODIFIERS | known.POLICY | {"hm", "of", "for", "and", "&", "the"}
_RANKING = frozenset(
    {
        "chief",
        "deputy",
        "managing",
        "executive",
        "municipal",
        "general",
        "senior",
        "assistant",
        "vice",
        "national",
        "regional",
    }
)
"""Words of titles that end no name before a title: "Elm Municipal Manager"."""

_BETWEEN = frozenset({"and", "&"})
_ABSTRACT = ("tion", "ment", "ing", "ance")
"""Ends of words for what is done rather than of names."""

_PORTFOLIOS = ("cabinet member for", "executive member for", "portfolio holder for", "minister for", "secretary for")
"""Titles of members of a government, behind which stands what they are for: "Cabinet Member for Civic Pride"."""

_TITLE_HEADS = frozenset(
    {"director", "head", "manager", "officer", "lead", "commissioner", "inspector", "secretary", "minister"}
)
"""Heads of titles behind which a field of work may stand."""
_AFTER_SUBJECTS = MINISTERIAL | {"holder", "member"}
"""Words of titles with a capital, before which stands what the title is for: "Portfolio Holder"."""

_HOLDERS = frozenset(f"{head}s" for head in HEADS) - {"heads", "leads", "chairs"}
"""Titles of several: "Trustees"."""
_SUBJECTS = known.POLICY | COMMON | {"of", "for"}
_FURTHER = frozenset(
    {"administrator", "controller", "comptroller", "registrar", "coordinator", "co-ordinator", "counsel"}
)
"""Heads of titles that names may end in too, but none of common words: "Transit Administrator"."""
_OFFICERS = frozenset(
    {"attorney general", "solicitor general", "surgeon general", "director general", "secretary general"}
)
_BODIES = frozenset({"department", "ministry", "agency", "union", "association", "council", "authority", "commission"})
"""Words of bodies, whose secretary is no minister for them."""
_PLAIN = _SUBJECTS | MODIFIERS
_LEVELS = frozenset(
    {
        "state",
        "county",
        "city",
        "district",
        "federal",
        "us",
        "attorney",
        "inspector",
        "lieutenant",
        "auditor",
        "comptroller",
    }
)
"""Words before a rank: "State Representative", "Attorney General"."""
_LOCAL_RANKS = frozenset({"premier", "senator", "governor", "gov", "sheriff", "congressman", "congresswoman"})
"""Ranks behind a place whose bearer's name follows, whatever it is."""
_LETTERS = frozenset({"MD", "CEO", "CFO", "COO", "CIO", "CTO", "VP", "SVP", "EVP", "MEC"})
"""Titles in letters, which stand in no name."""
_DESCRIBING = frozenset({"government", "inspectors", "ministers", "minister", "partner", "partners"})
_NEVER_ALONE = _DESCRIBING | frozenset(ANAPHORS) | DEMONYMS | HONORIFICS | RANKS
"""Nouns that stand for a name wherever they have a capital ("the Inspectorate"), demonyms and courtesies."""

_SORTS = frozenset(
    {"centres", "centers", "homes", "schools", "prisons", "hospitals", "academies", "facilities", "libraries"}
)


def untitled(line: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    """Where a name begins and ends without the rank and the title that stand beside it with capitals."""
    first += first == 0 and last > 2 and line[0].text == "Said"  # "Said Ann Lee: “We are ready”"
    last = _place_alone(line, first, last) or last
    first, last = _beside_letters(line, first, last)
    first = _without_subject(line, _without_rank(line, _without_description(line, first, last), last), last)
    last = _without_holder(line, first, _without_title(line, first, last))
    personal = last - first > 2 and (line[first].low in GIVEN_NAMES or line[first].low.rstrip(".") in HONORIFICS)
    return first, last - (personal and line[last - 1].text in POSTNOMINALS)


def _beside_letters(line: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    """Where a name begins and ends before or behind a title in letters: "Acme" and "Ann Lee" of "Acme MD Ann Lee"."""
    if line[first].text in _LETTERS and last > first + 2:
        return first + 1, last
    return first, next((at for at in range(first + 1, last - 1) if line[at].text in _LETTERS), last)


def _without_description(line: Sequence[Token], first: int, last: int) -> int:
    """Where a name begins behind what opens the sentence and says what it is: "Quillon" of "Operator Quillon"."""
    opens = first == 0 or not line[first - 1].text[0].isalnum()
    return first + 1 if opens and last > first + 1 and line[first].low in OPENING_NOUNS else first


def _place_alone(line: Sequence[Token], first: int, last: int) -> int:
    """Where the place ends that stands before an officer of it: "Ohio" of "Ohio Attorney General Kim Ashe"; 0 where none does."""
    for at in range(first + 1, min(last - 1, first + 4)):
        if _is_rank(line, at, last) and _is_placed(line[first:at]):
            named = at + 1 + (line[at].low in _LEVELS)
            named += line[named].text == "." if named < last else 0
            sure = line[at].low in _LOCAL_RANKS and last - named == 2 and line[last - 1].low not in ORGANISED | COMMON
            return at if named < last and (sure or line[named].low in GIVEN_NAMES) else 0
    return 0


def _is_placed(before: Sequence[Token]) -> bool:
    """Whether words before a rank are a place, or say of which it is: "Ohio", "Scottish"."""
    return is_place(" ".join(word.text for word in before)) or (
        len(before) == 1 and before[0].low in DEMONYMS | OF_STATES
    )


def _without_rank(line: Sequence[Token], first: int, last: int) -> int:
    """Where the name begins behind a rank: "Kim Ashe" of "Judge Kim Ashe", but "Judge Ashe" and "Justice Department"."""
    first = at = _behind_party(line, first, last)
    while at < last and (_is_rank(line, at, last) or line[at].text == "."):
        at += 1
    given = line[at % last].low in GIVEN_NAMES
    named = last - at >= 2 and line[last - 1].low not in ORGANISED and (given or not is_place(line[last - 1].text))
    local = line[first].low in _LOCAL_RANKS and last - at == 2 and line[last - 1].low not in COMMON
    personal = local or line[first].low.rstrip(".") in PERSONAL or given
    return at if first < at < last and named and personal else first


def _is_rank(line: Sequence[Token], at: int, last: int) -> bool:
    """Whether a word is a rank, or stands before one: "State" of "State Representative"."""
    if line[at].low.rstrip(".") in RANKS:
        return True
    if line[at].low == "comptroller" and at + 2 < last and line[at + 1].low in GIVEN_NAMES:
        return True
    return at + 2 < last and line[at].low in _LEVELS and line[at + 1].low in RANKS | {"comptroller"}


def _behind_party(line: Sequence[Token], first: int, last: int) -> int:
    """Where a rank stands behind the party of who holds it: "Senator Kim Ashe" of "Greens Senator Kim Ashe"."""
    if line[last - 1].low in ORGANISED or line[first].low in RANKS:
        return first
    return next((at for at in range(last - 3, first, -1) if line[at].low in PERSONAL), first)


def _without_subject(line: Sequence[Token], first: int, last: int) -> int:
    """Where a person's name begins behind what the title is for: "Kim Ashe" of "Inspector of Roads Kim Ashe"."""
    if not first or line[first - 1].low not in {"of", "for"} or line[last - 1].low in ORGANISED:
        return first
    at = first
    while at < last and line[at].low in _SUBJECTS and line[at].low not in GIVEN_NAMES:
        at += 1
    ministerial = at > first and line[first - 2].low in MINISTERIAL and last - at == 2
    return at if last - at >= 2 and (line[at].low in GIVEN_NAMES or ministerial) else first


def _without_title(line: Sequence[Token], first: int, last: int) -> int:
    """Where the name ends before a title with capitals: "QNU" of "QNU National Secretary"."""
    if last >= len(line) or line[last].low not in HEADS or not line[last].text.istitle():
        return last
    end = last
    while end > first and line[end - 1].low in MODIFIERS | COMMON and not line[end - 1].text.isupper():
        end -= 1
    if end > first and line[first].text.isupper():
        return end
    while last > first + 1 and line[last - 1].low in _RANKING:
        last -= 1
    return last


def _without_holder(line: Sequence[Token], first: int, last: int) -> int:
    """Where the body of a title ends before its holder: "Quillon Water" of "director of Quillon Water Kim Ashe"."""
    if not first or line[first - 1].low not in {"of", "at", "for"} or last < first + 3:
        return last
    if line[first].low in GIVEN_NAMES and line[first + 1].low not in COMMON | ORGANISED:
        return last
    if not any(word.low in HEADS for word in line[max(0, first - 4) : first - 1]):
        return last
    begins = (
        at for at in range(first + 1, last - 1) if line[at].low in GIVEN_NAMES and line[last - 1].low not in ORGANISED
    )
    return next(begins, last)


def is_title(line: Sequence[Token], first: int, last: int, text: str) -> bool:
    """Whether the words only make up a title or a subject of policy, or name a law: "Justice" in "Justice Secretary"."""
    low = [word.low for word in line[first:last]]
    folded = text.casefold()
    if _names_nobody(low, folded) or (low[0] == "state" and low[1:2] == ["for"]):
        return True
    if not first and len(low) == 1 and folded.endswith("ly") and line[1 % len(line)].text == ",":
        return True  # "Disappointingly, Acme failed"
    if is_place(text) or folded in known.BODIES or text.isupper():
        return low == ["hm"]
    if len(low) > 1 and low[-1] in _FURTHER | _HOLDERS and _PLAIN.issuperset(low[:-1]):
        return True
    if _is_portfolio(line, first) or _is_sort_of_office(line, first, last):
        return True
    if len(low) > 1 and low[-1] in known.PUBLIC_BODY:
        return False
    if _is_titled(line, first, last) and _TITLE_WORDS.issuperset(low):
        return True
    field = _fills_commas(line, first, last, low) or _is_field(line, first, low)
    return low[0] == "chief" or (_is_subject(line, last) and not _BODIES & set(low)) or field


def _names_nobody(low: Sequence[str], folded: str) -> bool:
    """Whether words name no party wherever they stand: laws, ratings, sorts of thing, "the Company"."""
    if folded in NO_NAMES or folded in _OFFICERS or low[0] in RATINGS or (low[-1] in AGENCIES and low[-2:-1] == ["/"]):
        return True
    if len(low) == 1:
        return low[0].rstrip(".") in _NEVER_ALONE | {"report", "reports"} or low[0] in _HOLDERS
    return head_of(low) in known.NO_PARTY or (low[-1] in _SORTS and all(word in COMMON for word in low))


def _is_portfolio(line: Sequence[Token], first: int) -> bool:
    """Whether what stands at ``first`` is what an office is for: "Civic Pride" of "Cabinet Member for Civic Pride"."""
    if line[first].low in GIVEN_NAMES:
        return False
    listed = first and line[first - 1].low in {"and", "&"}
    while first and (
        line[first - 1].low in _BETWEEN or (listed and line[first - 1].text == ",") or line[first - 1].text.istitle()
    ):
        first -= 1
    return " ".join(word.low for word in line[max(0, first - 3) : first]).endswith(_PORTFOLIOS)


def _is_sort_of_office(line: Sequence[Token], first: int, last: int) -> bool:
    """Whether one common word stands before a title: "Transportation" of "Transportation Manager Kim Ashe"."""
    titled = last == first + 1 and last < len(line) and line[last].low in HEADS and line[last].text.istitle()
    return titled and (line[first].low in COMMON or line[first].low.endswith(_ABSTRACT))


def _is_subject(line: Sequence[Token], last: int) -> bool:
    """Whether what ends at ``last`` is what the title behind it is for: "Public Transport" of "Public Transport Minister"."""
    return last < len(line) and line[last].low in _AFTER_SUBJECTS and line[last].text.istitle()


def _is_titled(line: Sequence[Token], first: int, last: int) -> bool:
    """Whether words stand where a title's do: alone, before its head, or behind "minister of"."""
    if last == first + 1 or (last < len(line) and line[last].low in HEADS):
        return True
    return first > 1 and line[first - 1].low in {"of", "for"} and line[first - 2].low in HEADS


def _fills_commas(line: Sequence[Token], first: int, last: int, low: Sequence[str]) -> bool:
    """Whether common words and a head fill the space between a person and a body: "Ann Lee, Service Engagement Manager, Acme"."""
    if not first or line[first - 1].text != "," or last + 2 >= len(line) or line[last].low not in HEADS:
        return False
    closes = line[last + 1].text == "," and line[last + 2].text[0].isupper() and line[last].text.istitle()
    return closes and all(word in _SUBJECTS for word in low)


def _is_field(line: Sequence[Token], first: int, low: Sequence[str]) -> bool:
    """Whether words behind "director of" name a field of policy rather than a body: "Secondary Education"."""
    if first < 2 or line[first - 1].low not in {"of", "for"} or line[first - 2].low not in _TITLE_HEADS:
        return False
    return len(low) > 1 and low[-1] in known.POLICY and all(word in _SUBJECTS for word in low)
