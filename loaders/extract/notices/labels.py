"""The labels of contract notices, and what each says of the value behind it."""

from __future__ import annotations

import re

from loaders.extract.knowledge.words import words

_LONGEST = 6
"""Words of the longest label."""

FIELDS: dict[str, frozenset[str]] = {
    "buyer": words(
        """authority authorities body bodies entity purchaser purchasers buyer buyers client clients commissioner
        commissioners principal customer council department ministry"""
    ),
    "holder": words(
        """contractor contractors supplier suppliers provider providers operator operators tenderer tenderers bidder bidders
        winner winners concessionaire awardee awardees vendor vendors franchisee appointee to company consortium"""
    ),
    "service": words(
        "service services description object subject scope title contract work works project route routes"
    ),
    "region": words("area areas region regions location place coverage counties county district districts where"),
    "start": words("start starts starting commencement begins beginning from effective"),
    "end": words("end ends ending expiry expires until finish"),
    "term": words("term duration period length"),
    "value": words("value price amount cost sum worth"),
    "award": words("award awarded decided decision signed signature conclusion"),
    "procedure": words("procedure"),
}
"""What a label's telling word says of its value."""

_TELLING = {word: field for field, group in FIELDS.items() for word in group}
_ALONE = words(
    "to contract company council department ministry from work works project until award awarded decided signed"
)
"""Words that tell only as a whole label, or behind a word such as "awarded": "awarded to", "from"."""

_BESIDE = words(
    """awarding contracting procuring commissioning public tendering service successful winning chosen selected preferred
    appointed new incoming outgoing present current existing former previous incumbent contract contracts of the name
    main principal responsible buying purchasing local date total estimated annual maximum initial and or for in by
    awarded let issued commissioned type lead joint short performance delivery place agreement concession option
    requirement services procurement made ordering tender issuing official brief legal geographical start end expiry
    commencement decision award lots lot value s works covered served operating framework final site reference
    references"""
)
"""Words that may stand beside the telling word of a label."""

_BIDDING = words("tenderer tenderers bidder bidders company consortium")
_CHOSEN = words("successful winning chosen selected preferred appointed awarded")
_NOT = words("unsuccessful losing rejected number no other rival reserve competing all")
_BY_BUYER = words("commissioned awarded let decided issued")
_OVER = {**dict.fromkeys(words("former previous"), "ended"), "preferred": "planned"}
_BEFORE = words("outgoing present current existing incumbent former previous")
_ENUMERATED = re.compile(r"^\s*(?:[-–•*▪·#>]+\s*|\(?(?:[ivx]{1,4}|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zA-Z])[.)]\s+)*")
_WORD = re.compile(r"[^\W\d_]+")


def label(text: str) -> tuple[str, str]:
    """The field that a label names and the status that it gives, both empty where it is no label.

    "Awarding body" -> ("buyer", ""); "Preferred bidder" -> ("holder", "planned"); "Present operators" -> ("incumbent", "").
    """
    bare = unnumbered(text)
    said = _WORD.findall(bare.lower())
    if not 0 < len(said) <= _LONGEST or any(character.isdigit() for character in bare):
        return "", ""
    field = _field(said)
    spoken = set(said)
    if not field or spoken & _NOT or (field == "holder" and spoken & _BIDDING and not spoken & _CHOSEN):
        return "", ""
    if field == "holder" and spoken & _BEFORE:
        field = "incumbent"
    return field, next((_OVER[word] for word in said if word in _OVER), "")


def unnumbered(text: str) -> str:
    """A line without its bullet or number: "(a) Acme", "III. Contractor"."""
    return text[_ENUMERATED.match(text).end() :]  # type: ignore[union-attr]


def _field(said: list[str]) -> str:
    if said[-1] == "by":
        return "buyer" if set(said) & _BY_BUYER else ""
    telling = [word for word in said if word in _TELLING and (word not in _ALONE or len(said) == 1 or word == said[-1])]
    if not telling or not all(word in _BESIDE or word in _TELLING for word in said):
        return ""
    if "date" in said:
        return next((_TELLING[word] for word in said if _TELLING.get(word) in {"start", "end", "award"}), "")
    if said[-1] == "to":
        return "holder" if "awarded" in said or "let" in said else ""
    head = said[: said.index("of", 1)][-1] if "of" in said[1:] else said[-1]
    return _TELLING.get(head, "") or _TELLING[telling[-1]]
