"""Words of names that say what the named thing is, and stay; those that are proper to it change."""

from __future__ import annotations

from loaders.extract.knowledge import institutions, offices, openers
from loaders.extract.knowledge.words import words

_SAID = words(
    """academies accountability advertiser appellate beaches benchmarking berliners chronicle collector commuter commuters
    contingency correctional crc crcs cutbacks delegated disability disclosed exemptions financing forty hansard highlanders
    householders hunger hmip hmi majesty metropolitan midlands midland migrant millennium municipality nasdaq naval ninety
    nursing offshoring online outlets pathway patrol pension practitioners privatised procuring purchasers purchasing
    railcard refugee refugees roundtable solidarity stadium supplying swedes thirteen traveller trophy vouchers web wheelie
    yeah isle st mt mid port ftse tupe ii iii iv vi vii viii uk us usa eu nhs nsw bbc itv"""
)
"""English words and well-known abbreviations that are in no list of the rules."""

COUNTRIES = words(
    """australia austria belgium britain canada china denmark england's finland france germany greece hungary iceland india
    ireland israel italy japan kenya mexico nauru netherlands norway pakistan poland portugal russia scandinavia singapore
    spain sweden switzerland turkey ukraine zealand america europe africa asia aotearoa hague"""
)
"""Places that stay, since what belongs to them is said by words of their own ("Dutch"), and since some have an article."""

KEPT = (
    _SAID | COUNTRIES | institutions.COMPANY | institutions.PUBLIC_BODY | institutions.UNION | institutions.SERVICE
    | institutions.ESTABLISHMENT | institutions.SERVICE_WORDS | institutions.SERIAL | institutions.POLICY
    | institutions.HEADED_LEFT | institutions.HEADED_FOR | institutions.NO_PARTY | offices.HEADS | offices.MODIFIERS
    | openers.CALENDAR | openers.HONORIFICS | openers.FUNCTION | openers.OPENERS | openers.DEMONYMS | openers.NO_NAMES
    | openers.RANKS | openers.PARTICLES | openers.LINKING | {word for name in institutions.BODIES for word in name.split()}
)  # fmt: skip
"""Words, in small letters, that tell the kind of a named thing, its field or its country, or belong to no name."""

OF_COMPANIES = words(
    """aged alliance association authority bank bus buses business capital care centre centres charitable chamber charity
    cleaning co coach coaches college commission communities community companies company concern consortium construction
    contract contractors contracting corporation council councils county court defence department development district
    economic education employment energy engineering environmental facilities facility family finance fire food foundation
    fund government group health holding holdings home homes hospital house housing infrastructure institute insurance
    investments jail justice law learning leisure light limited line lines living local management manager medical
    mission monitoring motors national nursing of office oil partner partners people police power prison prisons probation
    property public rail railway railways region regional rehabilitation research roads school schools science security
    service services social society software sports state systems system technology the trade trades training trains
    transport travel trust trusts uk union unit university valley venues waste water women's work workers youth and for in"""
)
"""Common words that tell the field or form of a company; its other common words are proper to it ("Turning Fields")."""

DIRECTIONS = {
    f"{one}{ending}": f"{other}{ending}"
    for pair in (("north", "south"), ("east", "west"), ("northeast", "southwest"), ("northwest", "southeast"))
    for one, other in (pair, pair[::-1])
    for ending in ("", "ern")
}
"""Points of the compass, each with the opposite one."""
