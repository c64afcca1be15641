"""The words of English, by which a capital at the beginning of a sentence is told for that of a name."""

from __future__ import annotations

from functools import lru_cache

from loaders.extract.knowledge.listed import listed
from loaders.extract.knowledge.openers import COMMON
from loaders.extract.knowledge.words import words

_RARE = listed("rare_words")
_OF_THE_FIELD = words(
    """inspectorate whistleblower headteacher outsourcer subcontractor taxpayer ratepayer caseworker healthcare homecare
    childcare ombudsman councillor councilor jobseeker detainee probationer privatise insource retender leisure commissioner
    musculoskeletal paediatric orthopaedic neonatal ophthalmic phlebotomy audiology physiotherapy podiatry psychiatric perinatal
    outpatient inpatient anaesthetic gynaecology haematology diagnostic domiciliary forensic custodial
    gaol lockup reformatory borstal creche polyclinic lido zoo gym tollway helpline hotline helpdesk abattoir dockyard
    interchange aerodrome cafe tramway busway dial-a-ride hovercraft motorail tram footway tug detention dispatch signage
    firefighting pilotage towage stevedoring telephony app regulatory bespoke wastewater immigration meteorological
    restorative autism renal palliative wellbeing telecommunication jobcentre online telecom asylum"""
)
"""Words of this field that general lists lack."""

_FEWEST = 3
"""Letters of the shortest stem."""

_INFLECTED = "s: es: ies:y ed: ed:e ied:y ing: ing:e"
_DERIVED = """ly: ily:y ally: bly:ble ness: iness:y er: er:e ers: ers:e or: or:e ors: ors:e est: ier:y able: able:e ability:able
    less: ful: fully: ment: ments: ion: ion:e ions: ions:e ation: ation:e ations:e ations: ive:e ive: ism: ist: ists: ity: ity:e
    ise: ised: ises: ising: isation: ize: ized: izes: izing: ization: ish: hood: ship: ic: ics: al: ial: ally:al"""
_ENDINGS = tuple(tuple(each.split(":")) for each in (_INFLECTED + " " + _DERIVED).split())
"""What stands in place of what at the end of a stem, in forms of a word and in words made from it."""

_PREFIXES = tuple(words("re un non pre co mis over under out sub super anti counter mid multi semi"))
"""What stands before a word to make another."""


@lru_cache(maxsize=16_384)
def is_word(low: str) -> bool:
    """Whether a word in small letters is one of English: "delta" and "deltas", but not "quillon"; so with a hyphen inside."""
    return all(part in _PREFIXES or _is_simple(part) for part in low.split("-"))


def _is_simple(low: str) -> bool:
    return _is_form(low) or any(
        low.startswith(prefix) and len(low) - len(prefix) > _FEWEST and _is_form(low[len(prefix) :])
        for prefix in _PREFIXES
    )


def _is_form(low: str) -> bool:
    return _is_listed(low) or any(
        low.endswith(ending) and len(low) - len(ending) >= _FEWEST and _is_listed(low[: -len(ending)] + stem)
        for ending, stem in _ENDINGS
    )


def _is_listed(low: str) -> bool:
    return low in COMMON or low in _RARE or low in _OF_THE_FIELD
