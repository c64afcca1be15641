"""Descriptions that stand for an entity named before: "the company", "this prison", "inspectors"."""

from __future__ import annotations

from graph.vocabulary import ORGANISATIONS
from loaders.extract.knowledge.bodies import LETTERS
from loaders.extract.knowledge.words import words

ANY_BODY = tuple(kind for kind in ORGANISATIONS if kind != "Service")
"""Kinds of organisation that are a body of people, and so may employ, join or write."""

ANAPHORS: dict[str, tuple[str, ...]] = {
    head: kinds
    for kinds, heads in (
        (
            ("Company",),
            """firm group contractor outsourcer supplier consortium venture charity conglomerate giant multinational vendor
    bidder buyer purchaser landlord insurer retailer recruiter developer manufacturer start-up subsidiary owner
    tenderer seller incumbent newcomer winner chain specialist co-operative cooperative mutual foundation
    utility investor caterer builder fund bank""",
        ),
        (("Company", "CRC"), "company business partnership operator provider"),
        (("Company", "PublicBody"), "trust corporation board employer client customer"),
        (("Company", "Union"), "association society federation"),
        (("CRC",), "crc"),
        (ANY_BODY, "organisation organization body"),
        (
            ("Service",),
            """prison jail centre center hospital school academy home franchise facility line unit establishment stadium arena
    complex route railway network museum library depot airport hotel college hostel plant practice surgery clinic nursery
    pool baths station hub rink lido gym theatre gallery hospice infirmary penitentiary gaol port harbour terminal bridge
    tunnel motorway landfill incinerator laboratory lab pharmacy helpline hotline metro tramway tram subway ferry
    institution crematorium zoo programme program scheme secondary primary place site""",
        ),
        (("CRC", "Service", "PublicBody"), "service"),
        (("Union",), "union"),
        (
            ("PublicBody",),
            """department ministry inspectorate regulator watchdog council committee commission authority agency court tribunal
    municipality auditor party panel quango cabinet ombudsman force constabulary
    university""",
        ),
        (("PublicBody",), " ".join(LETTERS)),
        (("Region",), "city state province county district borough town region"),
    )
    for head in heads.split()
}
"""Nouns of descriptions that lead back to a name, with the kinds of entity that they may stand for."""

GENERAL = words(
    """company firm group business operator provider contractor supplier outsourcer giant organisation organization body
    multinational conglomerate service crc union place site"""
)
"""Those of them that may be said of every entity of their kinds."""

JOINT = words("consortium venture alliance")
"""Nouns that may be said of a company that is spoken of alone: "the consortium"."""

PRACTITIONERS = words(
    "administrator administrators liquidator liquidators receiver receivers lawyers auditors adviser advisers"
)
"""Nouns for firms that speak of another as "the company"."""

SAME_KIND: dict[str, tuple[str, ...]] = {
    **{short: (f" {short}", full) for short, full in LETTERS.items()},
    "department": ("department", "ministry", "home office", "foreign office", "cabinet office", "ireland office"),
    "ministry": ("ministry", "department"),
    "inspectorate": ("inspect", "ofsted", "commission"), "watchdog": ("inspect", "ofsted", "commission", "audit"),
    "regulator": ("commission", "ofsted", "authority", "regulator"), "council": ("council",), "committee": ("committee",),
    "commission": ("commission",), "authority": ("authority", "council"), "agency": ("agency",),
    "ombudsman": ("ombuds",), "auditor": ("audit",),
    "court": ("court",), "tribunal": ("tribunal",), "board": ("board", "icb"), "trust": ("trust", "pct"),
    "corporation": ("corporation", "corp"), "association": ("association", "homes", "housing"), "society": ("society",),
    "federation": ("federation",), "municipality": ("municipality",), "cabinet": ("cabinet",), "party": ("party",),
    "chain": ("care", "homes", "academ", "schools", "nurser", "hotel", "leisure"),
    "consortium": ("consortium", "partnership", "alliance"), "partnership": ("partnership",), "venture": ("venture",),
    "prison": ("hmp", "prison", "correctional", "jail", "yoi", "penitentiary"),
    "jail": ("hmp", "prison", "correctional", "jail", "penitentiary"),
    "centre": ("centre", "center", "stc", "irc", "complex"), "center": ("center", "centre"),
    "hospital": ("hospital", "infirmary"), "school": ("school", "academy", "college", "primary"),
    "academy": ("academy", "school"), "franchise": ("franchise", "line", "railway", "rail", "trains"),
    "facility": ("facility", "centre", "center", "hospital"), "line": ("line", "railway", "rail", "franchise"),
    "route": ("line", "route", "rail", "franchise"), "railway": ("railway", "rail", "line"), "network": ("network",),
    "home": ("home", "house", "lodge", "manor", "grange", "court"), "unit": ("unit", "centre"),
    "stadium": ("stadium", "arena", "park"), "arena": ("arena", "stadium"), "complex": ("complex", "centre"),
    "museum": ("museum",), "library": ("library",), "depot": ("depot",), "airport": ("airport",), "hotel": ("hotel",),
    "college": ("college",), "hostel": ("hostel",), "establishment": ("hmp", "prison", "yoi"),
    "institution": ("prison", "hmp", "yoi", "correction", "school", "college", "academy", "hospital", "universit"),
    "plant": ("plant", "works", "incinerator"), "practice": ("practice", "surgery", "medical", "doctors", "health centre"),
    "surgery": ("surgery", "practice", "medical"), "clinic": ("clinic",), "nursery": ("nursery", "pre-school"),
    "pool": ("pool", "baths", "lido", "swimming"), "baths": ("baths", "pool"), "station": ("station",), "hub": ("hub",),
    "rink": ("rink", "ice"), "lido": ("lido",), "gym": ("gym",), "theatre": ("theatre", "playhouse", "hall"),
    "gallery": ("gallery",), "hospice": ("hospice",), "infirmary": ("infirmary",), "penitentiary": ("penitentiary",),
    "gaol": ("gaol", "jail", "prison", "hmp"), "port": ("port", "harbour"), "harbour": ("harbour", "port"),
    "terminal": ("terminal",), "bridge": ("bridge",), "tunnel": ("tunnel",), "motorway": ("motorway",),
    "landfill": ("landfill",), "incinerator": ("incinerator",), "laboratory": ("laborator",), "lab": ("lab",),
    "pharmacy": ("pharmacy",), "helpline": ("line",), "hotline": ("line",), "metro": ("metro",),
    "tramway": ("tram",), "tram": ("tram",), "subway": ("subway",), "ferry": ("ferry", "ferries"),
    "crematorium": ("crematorium",), "zoo": ("zoo",),
    "secondary": ("school", "academy", "college", "high"), "primary": ("school", "academy", "primary"),
    "programme": ("programme", "program"), "program": ("programme", "program"), "scheme": ("scheme",),
    "force": ("police", "constabulary", "garda"), "constabulary": ("constabulary", "police"), "university": ("universit",),
    "foundation": ("foundation",), "charity": ("trust", "foundation", "society", "charit"), "bank": ("bank",), "fund": ("fund",),
    "co-operative": ("co-op", "coop"), "cooperative": ("co-op", "coop"),
}  # fmt: skip
"""What the name of an entity contains for such a noun to be said of it; where a head is not listed, anything."""

SINGLING = words(
    """other another parent holding rival first second third fourth only average typical single next remaining sister
    biggest largest best worst oldest smallest highest lowest main whole entire right wrong wider top leading ideal
    project preferred potential successful unsuccessful different separate individual"""
)
"""Words before such a noun that lead to none named before: "the parent company", "the other firm"."""

PLAIN = words(
    """private public new old troubled failing failed struggling stricken same privately-run modern massive huge vast giant
    overcrowded infamous notorious controversial closed doomed ageing aging crumbling latest then existing purpose-built
    victorian high-security maximum-security medium-security minimum-security maximum medium minimum security
    young busy local nearby former current whole entire rural london"""
)
"""Words before such a noun that say no more of which is meant."""

_JAILS = words(
    "women's men's local training open closed remand adult male female juvenile category correctional state federal county"
)
_SICK = words("district general community psychiatric mental health teaching county regional acute public")
_TAUGHT = words("primary secondary comprehensive grammar special free boarding state mixed girls boys boys' girls'")
_TENDED = words("care nursing residential children's retirement dementia rest old people's")
_DETAINED = words("detention removal immigration asylum reception processing secure training holding deportation")
SORTING: dict[str, frozenset[str]] = {
    **dict.fromkeys(words("prison jail gaol establishment institution penitentiary"), _JAILS),
    **dict.fromkeys(words("hospital infirmary"), _SICK),
    **dict.fromkeys(words("school academy"), _TAUGHT),
    "home": _TENDED,
    **dict.fromkeys(words("centre center"), _DETAINED),
    "facility": _JAILS | _SICK | _TENDED | _DETAINED,
}
"""By noun, words before it for its sort, which any of its names may leave out: "the nursing home" of "Elmfield House"."""


def is_of_sort(head: str, said: frozenset[str], name: str) -> bool:
    """Whether words before a noun may be said of what has a name in small letters: no secondary school is a primary one, and
    only such centres are detention centres as are named so.
    """
    sorts = SORTING.get(head, frozenset())
    if not sorts & said:
        return True
    told = sorts & set(name.split())
    return bool(told) if head in {"centre", "center"} else not told or sorts is not _TAUGHT or bool(told & said)


NEWCOMING = words("new incoming winning chosen selected")

LEAVING = words("outgoing previous departing ousted losing former old")
"""Words before "provider" and the like that lead only to one of two holders of a contract."""

RELATING = words("existing current incumbent then resulting failed collapsed")
"""Words before "provider", "firm" and the like that lead only to one that was called so."""

TELLING = words("told tell tells telling informed assured warned reminded convinced persuaded asked")
"""Verbs behind whose object "that" begins what is told."""
