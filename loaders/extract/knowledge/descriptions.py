"""Descriptions that stand for an entity named before: "the company", "this prison", "inspectors"."""

from __future__ import annotations

from loaders.extract.knowledge.words import words

ANAPHORS: dict[str, str] = {
    head: kind
    for kind, heads in {
        "Company": words(
            """company firm group contractor operator provider outsourcer business supplier consortium partnership venture charity
    conglomerate giant multinational corporation"""
        ),
        "CRC": words("crc"),
        "Service": words(
            "prison jail centre hospital school academy home franchise facility line unit establishment service"
        ),
        "Union": words("union"),
        "PublicBody": words(
            "department ministry inspectorate regulator watchdog council committee commission authority agency ombudsman auditor"
        ),
    }.items()
    for head in heads
}
"""Heads of descriptions, with the kind that they stand for."""

SAME_KIND: dict[str, tuple[str, ...]] = {
    "department": ("department", "office", "ministry"), "ministry": ("ministry", "department"),
    "inspectorate": ("inspect", "ofsted", "commission"), "watchdog": ("inspect", "ofsted", "commission", "office"),
    "regulator": ("commission", "of", "authority", "regulator"), "council": ("council",), "committee": ("committee",),
    "ombudsman": ("ombuds",), "auditor": ("audit",),
    "commission": ("commission",), "authority": ("authority",), "agency": ("agency",),
    "prison": ("hmp", "prison", "correctional", "jail", "yoi"), "jail": ("hmp", "prison", "correctional", "jail"),
    "centre": ("centre", "center", "stc", "irc"), "hospital": ("hospital", "infirmary"), "school": ("school", "academy"),
    "academy": ("academy", "school"), "franchise": ("franchise", "line", "railway", "rail"), "facility": ("facility", "centre"),
    "line": ("line", "railway"), "home": ("home", "house"), "unit": ("unit", "centre"),
}  # fmt: skip
"""What the name of an entity must contain for a description to stand for it; where a head is not listed, anything."""

BETWEEN = words(
    """private public outsourcing security services service privately-run troubled failing failed struggling same stricken
    largest biggest whole latter collapsed us uk british german french care rail construction support facilities
    management"""
)
"""Words that may stand between "the" and the head of a description."""

DETERMINERS = frozenset({"the", "this", "that"})

DESCRIPTIONS: dict[str, str] = {
    noun: kind
    for kind, nouns in {
        "Company": words(
            """company firm contractor provider operator outsourcer giant conglomerate charity owner owners rival rivals bidder
    consortium venture recruiter supplier landlord buyer investor fund charities operators contractors providers
    companies firms outsourcing partnership group team multinational specialist manufacturer developer builder
    subsidiary bidders suppliers employer insurer start-up startup corporation retailer maker vendor partner
    consultancy utility business parent"""
        ),
        "Union": words("union unions"),
        "PublicBody": words(
            """regulator watchdog inspectorate department ministry council inspector councils municipality authority agency party
    parties committee quango ministries departments authorities municipalities court administration"""
        ),
        "Service": words(
            """prison jail centre hospital school academy home franchise facility programme program scheme project initiative
    platform app system contract line railway route network prisons jails centres hospitals schools academies homes
    franchises facilities programmes schemes projects contracts lines routes helpline service services railways
    hostel hotline database card software tool pilot trial purse station depot"""
        ),
        "Region": words("county town city region borough area province district village suburb"),
    }.items()
    for noun in nouns
}
"""Nouns that say what the name beside them is."""

BEFORE: dict[str, str] = {
    noun: kind
    for noun, kind in DESCRIPTIONS.items()
    if kind not in {"Region", "Service"}
    or noun
    in words(
        """prison jail centre hospital school academy home franchise facility programme program scheme project platform app
    hostel helpline station depot railway"""
    )
}
"""Those of them that may stand right before a name: "the contractor Acme"."""

BEHIND: dict[str, str] = {
    **dict.fromkeys(words("union"), "Union"),
    **dict.fromkeys(words("company consortium group firm staff employees shareholders shares executives"), "Company"),
    **dict.fromkeys(
        words(
            """franchise app scheme programme program project initiative platform system prison school hospital academy home line
    route facility service helpline hostel railway prisoners inmates pupils patients software database"""
        ),
        "Service",
    ),
    **dict.fromkeys(words("region area district province county suburb"), "Region"),
    **dict.fromkeys(words("ministers councillors regulator watchdog inspectors lawmakers legislators"), "PublicBody"),
}
"""Nouns right behind a name that say what it is."""
