"""Nouns that describe the name beside them: "the contractor Acme", "Acme, a trade union", "Acme staff"."""

from __future__ import annotations

from loaders.extract.knowledge.openers import DEMONYMS
from loaders.extract.knowledge.words import words

DESCRIPTIONS: dict[str, str] = {
    noun: kind
    for kind, nouns in {
        "Company": words(
            """company firm contractor provider operator outsourcer giant conglomerate charity owner owners rival rivals bidder
    consortium venture recruiter supplier landlord buyer investor fund charities operators contractors providers
    companies firms outsourcing partnership group team multinational specialist manufacturer developer builder
    subsidiary bidders suppliers employer insurer start-up startup corporation retailer maker vendor partner
    consultancy utility business parent chain outfit enterprise cooperative co-operative mutual nonprofit non-profit
    not-for-profit player players airline carrier haulier sponsor offshoot spin-off undertaking subcontractor sub-contractor
    subcontractors sub-contractors"""
        ),
        "Union": words("union unions"),
        "PublicBody": words(
            """regulator watchdog inspectorate department ministry council inspector councils municipality authority agency party
    parties committee quango ministries departments authorities municipalities court administration agglomeration"""
        ),
        "Service": words(
            """prison jail centre hospital school academy home franchise facility programme program scheme project initiative
    platform app system contract line railway route network prisons jails centres hospitals schools academies homes
    franchises facilities programmes schemes projects contracts lines routes helpline service services railways
    hostel hotline database card software tool pilot trial purse station depot clinic clinics surgery surgeries
    nursery nurseries pre-school playgroup kindergarten creche college colleges hospice hospices infirmary gaol
    penitentiary refuge hostels practice museum library stadium arena airport landfill incinerator"""
        ),
        "Person": words(
            """peer baroness financier tycoon businessman businesswoman entrepreneur philanthropist millionaire billionaire
    barrister economist politician"""
        ),
        "Region": words(
            """county town city region borough area province district village suburb counties towns cities regions boroughs
    areas provinces districts villages suburbs"""
        ),
    }.items()
    for noun in nouns
}
"""Nouns that say what the name beside them is."""

COMPOUNDS: dict[tuple[str, str], str] = {
    **dict.fromkeys(
        [("equity", "house"), ("investment", "house"), ("buyout", "house"), ("venture", "capitalist")], "Company"
    ),
    **dict.fromkeys([("fund", "manager"), ("asset", "manager"), ("housing", "association")], "Company"),
    **dict.fromkeys(
        [(of, "network") for of in words("charter school academy care hospital hospice provider")], "Company"
    ),
    **dict.fromkeys(
        [
            (of, "agency")
            for of in words(
                """care homecare recruitment employment staffing supply teaching nursing news travel advertising temping temp
                letting collection security marketing adoption fostering"""
            )
        ],
        "Company",
    ),
    **dict.fromkeys(
        [(of, "practice") for of in words("law legal accounting accountancy architecture consulting")], "Company"
    ),
    **dict.fromkeys([("call", "centre"), ("contact", "centre"), ("call", "center")], "Company"),
    ("sixth", "form"): "Service",
    **dict.fromkeys([(of, "railway") for of in DEMONYMS], "Company"),
    **dict.fromkeys([("state", "railway"), ("national", "railway"), ("railways", "giant")], "Company"),
}
"""Pairs of words that say of what kind a name is, where the last alone says another or none: "Quillon, a charter network"."""

BEFORE: dict[str, str] = {
    noun: kind
    for noun, kind in DESCRIPTIONS.items()
    if kind not in {"Region", "Service"}
    or noun
    in words(
        """prison jail centre hospital school academy home franchise facility programme program scheme project platform app
    hostel helpline station depot railway clinic surgery nursery hospice college gaol refuge"""
    )
} | dict.fromkeys(words("consultants accountants advisers solicitors"), "Company")
"""Those of them that may stand right before a name: "the contractor Acme"."""

BEHIND: dict[str, str] = {
    **dict.fromkeys(words("union"), "Union"),
    **dict.fromkeys(words("company consortium group firm staff employees shareholders shares executives"), "Company"),
    **dict.fromkeys(
        words(
            """franchise app scheme programme program project initiative platform system prison school hospital academy home line
    route facility service helpline hostel railway network landfill incinerator depot
    museum theatre library hospice prisoners inmates pupils patients software database"""
        ),
        "Service",
    ),
    **dict.fromkeys(words("region area district province county suburb"), "Region"),
    **dict.fromkeys(words("ministers councillors regulator watchdog inspectors lawmakers legislators"), "PublicBody"),
}
"""Nouns right behind a name that say what it is."""

SORTED: dict[str, str] = {
    **dict.fromkeys(words("network scheme programme program app platform system"), "Service"),
    **dict.fromkeys(words("authority council ministry regulator municipality"), "PublicBody"),
}
"""Nouns that say what a name is from behind words for its sort as well: "the Elmo bike-share scheme"."""

OPENING_NOUNS = words(
    """contractor provider operator outsourcer giant owner rival bidder supplier landlord recruiter insurer retailer
    subsidiary employer specialist conglomerate administrator administrators regulator watchdog campaigner
    incumbent newcomer developer investor shareholder lender creditor co-owner founder co-founder entrepreneur businessman
    businesswoman financier tycoon millionaire billionaire philanthropist"""
)
"""Nouns that describe the party behind them, and begin no name: a sentence gives them a capital ("Operator Acme")."""
