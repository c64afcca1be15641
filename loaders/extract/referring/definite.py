"""Descriptions that may lead back to a name: "the company", "this private prison", "the Elmfield-based firm"."""

from __future__ import annotations

from loaders.extract.found import Found, Place, pending
from loaders.extract.grammar import conjugation, function_words, lexicon
from loaders.extract.knowledge.anaphors import ANAPHORS, LEAVING, NEWCOMING, SINGLING, TELLING
from loaders.extract.knowledge.bodies import LETTERS
from loaders.extract.knowledge.offices import HEADS
from loaders.extract.knowledge.openers import DEMONYMS, FUNCTION
from loaders.extract.knowledge.places import is_place
from loaders.extract.knowledge.words import words
from loaders.extract.naming.names import spelled
from loaders.extract.tokens import ASIDES, ENDINGS

_BEING = words("is are was were be been being become becomes became remain remains remained as")
_DATING = function_words.TIME | words("from until since then now before up to in at present currently still today")
_DATED = 8
"""Words of dates that may stand between a noun and its verb."""

_OPERATING = words("operator provider contractor supplier incumbent manager winner")
"""Nouns that are read as what they say of whom they name, rather than led back."""

_RESTRICTING = words("of for that whose who behind responsible between called known named based which where whom")
_PLACING = frozenset({"in", "at", "across", "near"})
_PARTS_OF_TIME = function_words.TIME | words("end start beginning turn close time moment outset middle meantime past")
_OUTSIDE = FUNCTION - NEWCOMING - LEAVING - {"current", "same"}
"""Small words that are no part of a description."""

_LONGEST_DESCRIPTION = 6
_TITLED = 6
"""Words behind a possessive among which the head of a title stands: "the group's chief financial officer"."""
_JUDGING = words("rated judged deemed declared pronounced ranked graded rate judge deem declare rates judges deems")
"""Verbs behind whose object stands how good it is."""

_ENDING = frozenset({"", ".", ",", ";", ":", "and", "but", "in", "after", "for", "on", "overall", "last"})


def description(place: Place) -> Found | None:
    """ "The private prison", "this company", "the Elmfield-based firm", "this one"."""
    if place.low(place.at) == "this" and place.low(place.at + 1) == "one":
        return pending(place.at + 2, "Service")
    head = _head(place)
    if (
        head is None
        or (_is_predicate(place) and not _has_office(place, head))
        or _is_restricted(place, head)
        or _names_its_place(place, head)
        or _is_told(place, head)
    ):
        return None
    return pending(head + 1, ANAPHORS[place.low(head)][0])


def _is_predicate(place: Place) -> bool:
    """Whether the phrase only says what somebody is: "Acme is the contractor", "Acme, the contractor"."""
    return place.before in _BEING or _is_apposed(place)


def _has_office(place: Place, head: int) -> bool:
    """Whether the phrase owns an office, which a person has: "Ann Lee, the group's chair", "is the group's chair"."""
    if place.low(head + 1) not in function_words.POSSESSIVE_MARKS or "Region" in ANAPHORS[place.low(head)]:
        return False
    titled = bool(HEADS & {place.low(at) for at in range(head + 2, head + _TITLED)})
    before = next((name for name in place.names.values() if name.last == place.at - 1), None)
    return titled and (before is None or before.kind in {"", "Person"})


def _is_told(place: Place, head: int) -> bool:
    """Whether the sentence goes on to tell who runs it: "the provider until May 2004 was Acme"."""
    if place.low(head) not in _OPERATING:
        return False
    at = head + 1
    while at < head + _DATED and (place.low(at) in _DATING or place.low(at)[:1].isdigit()):
        at += 1
    name = place.names.get(at + 1) if place.low(at) in _BEING else None
    return name is not None and name.kind != "Person" and place.low(name.last) != "'s"


def _names_its_place(place: Place, head: int) -> bool:
    """Whether the phrase is of a place and names it: "the Elm region"."""
    return "Region" in ANAPHORS[place.low(head)] and any(name.last == head for name in place.names.values())


def _is_apposed(place: Place) -> bool:
    """Whether the phrase describes the name before it: "Acme, the contractor"."""
    named = any(name.last == place.at - 1 for name in place.names.values())
    return place.before in ASIDES and named and not _is_behind_opening(place)


def _is_behind_opening(place: Place) -> bool:
    """Whether the name before the phrase ends an opening that is said of it: "Run by Acme, the company"."""
    done = place.low(1) == "by" and conjugation.form(place.low(0)) in {"both", "participle", "base"}  # "run"
    return done and place.before == "," and not any(token.text == "," for token in place.tokens[: place.at - 1])


def _head(place: Place) -> int | None:
    """The noun that ends the phrase, one that may lead back; None where it ends in another."""
    at = place.at + 1
    while at < len(place.tokens) and at < place.at + _LONGEST_DESCRIPTION:
        if _could_head(place, at) and not goes_on(place, at):
            return at
        step = _placed(place, at) or _modifier(place, at) or _paired(place, at)
        if not step:
            return None
        at += step
    return None


def _could_head(place: Place, at: int) -> bool:
    token = place.tokens[at]
    if token.low not in ANAPHORS:
        return False
    return token.low in _IN_LETTERS or (not token.text.isupper() and at not in place.names)


def _placed(place: Place, at: int) -> int:
    """How many tokens of a place stand before the head in what may be a name or describe one: "the Elmfield hospital"."""
    name = place.names.get(at)
    if name is None or name.kind != "Service" or not place.tokens[name.last - 1].text.islower():
        return 0
    length = name.last - name.first - 1
    return length if length and is_place(spelled(place.tokens[at : at + length])) else 0


def _modifier(place: Place, at: int) -> int:
    """How many tokens at a place may stand before the head; 0 for none."""
    token, name = place.tokens[at], place.names.get(at)
    if name is not None:
        based = place.low(name.last) in ENDINGS
        return name.last - at + based if based or name.kind == "Region" or token.low in DEMONYMS else 0
    if token.low in DEMONYMS or token.low in ENDINGS or token.low in {"-", "ftse"} or _is_size(place, at):
        return 1
    plain = token.text.islower() and token.text.replace("-", "").replace("’", "").isalpha()
    return int(plain and token.low not in _OUTSIDE and token.low not in SINGLING)


def _paired(place: Place, at: int) -> int:
    """How many tokens "and" and what a firm does besides make: "the care and cleaning group"; not "the staff and firm"."""
    joins = place.low(at) == "and" and at > place.at + 1 and place.low(at + 2) in _FIRMS
    return 2 * (joins and _modifier(place, at + 1) > 0 and place.low(at - 1) not in _PEOPLE)


_IN_LETTERS = LETTERS.keys() | {"crc"}
_FIRMS = words("group firm company giant business specialist")
_PEOPLE = words("staff workers management employees unions residents prisoners owner owners")


def _is_size(place: Place, at: int) -> bool:
    """Whether a word says how large or of which category something is: "the £150m jail", "the category C jail"."""
    text = place.tokens[at].text
    return text.lstrip("£$€")[:1].isdigit() or (place.low(at - 1) == "category" and len(text) == 1 and text.isupper())


def goes_on(place: Place, head: int) -> bool:
    """Return whether the noun is but a part of a longer phrase: "the company secretary", "the prison officers", "the firm Acme"."""
    after, low = head + 1, place.low(head + 1)
    if place.before in _JUDGING and place.low(head + 2) in _ENDING:
        return False  # "rated the home inadequate."
    if after in place.names or (after < len(place.tokens) and place.tokens[after].text == "The"):
        return True
    if (
        not low
        or not low[0].isalpha()
        or low in FUNCTION
        or low in function_words.AUXILIARIES
        or low in function_words.PREPOSITIONS
    ):
        return low == "-"
    if low in ANAPHORS or low.removesuffix("s") in ANAPHORS or low in HEADS or low in _MEMBERS:
        return True
    return _is_noun(place, after)


_MEMBERS = words("partner partners member members shareholder shareholders")


def _is_noun(place: Place, at: int) -> bool:
    """Whether the word behind a head is a noun rather than a verb, adverb or participle: "the company reports were"."""
    low = place.low(at)
    form = conjugation.form(low)
    if form == "third":
        return low in lexicon.NOUNS_TOO and (
            place.low(at + 1) in function_words.AUXILIARIES or place.low(at + 1) in {"of", ","}
        )
    if form == "base":
        return low in lexicon.NOUNY or (
            low in conjugation.UNCHANGED and place.low(at + 1) in function_words.AUXILIARIES
        )
    return not (form or low in function_words.ADVERBS or low.endswith(("ly", "ed", "ing")))


def _is_restricted(place: Place, head: int) -> bool:
    """Whether what follows tells which is meant: "the firm that ran it", "the prison run by Acme", "the contractor, Acme"."""
    after = place.low(head + 1)
    if after == "that":
        return place.before not in TELLING
    if after == "for" and _is_done_for(place, head):
        return False
    if after in _RESTRICTING or (after in function_words.PREPOSITIONS and place.low(head + 2) in {"which", "whom"}):
        return True
    if after in ASIDES and ANAPHORS[place.low(head)][0] != "Region" and _is_named(place, head + 2):
        return not _are_others(place, head)
    if after in _PLACING and _is_place(place, head):
        return not _is_sized(place, head)
    form = conjugation.form(after)
    return form == "ing" or (form in {"both", "participle", "base"} and place.low(head + 2) == "by")


def _is_named(place: Place, at: int) -> bool:
    """Whether what stands at a place may be the name of what was described: a person's is not, "a nurse at the home, Ann Lee"."""
    return at in place.names and place.names[at].kind != "Person"


def _are_others(place: Place, head: int) -> bool:
    """Whether several of another kind are listed behind the mark: "four prisons run by the company, Elm, Ash and Oak"."""
    name = place.names[head + 2]
    other = name.kind in {"Service", "Region"} and name.kind not in ANAPHORS[place.low(head)]
    return other and place.low(name.last) in {",", "and"} and name.last + 1 in place.names


def _is_done_for(place: Place, head: int) -> bool:
    """Whether it is for somebody that the service is run: "runs the prison for the Ministry of Justice"."""
    run = conjugation.lemma(place.before) in _DONE_FOR
    name = place.names.get(head + 2) or place.names.get(head + 3)
    return run and "Service" in ANAPHORS[place.low(head)] and name is not None and name.kind == "PublicBody"


def _is_sized(place: Place, head: int) -> bool:
    """Whether a number tells more of what was named, and so where it lies tells no other: "the 860-place jail near Elmfield"."""
    sized = any(_is_size(place, at) for at in range(place.at + 1, head))
    return sized and "Service" in ANAPHORS[place.low(head)]


_DONE_FOR = words("run operate manage own maintain")


_NOT_A_PLACE = FUNCTION - {"the"}


def _is_place(place: Place, head: int) -> bool:
    """Whether what "in" leads to behind a head tells where it is, rather than when: "the service in the north east"."""
    low = place.low(head + 2)
    if "Service" not in ANAPHORS[place.low(head)]:
        return head + 2 in place.names
    if low == "the" and place.low(head + 3) in _PARTS_OF_TIME:
        return False  # "left the home at the end of May"
    return not (low[:1].isdigit() or low in function_words.TIME or low in _NOT_A_PLACE)
