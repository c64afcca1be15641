"""Abbreviations by which well-known public bodies of several countries go, so that a text need not spell them out."""

from __future__ import annotations

from loaders.extract.knowledge.words import words

_BY_COUNTRY: dict[str, str] = {
    "United Kingdom": """ukba ukvi hmicfrs hmic hmcpsi beis dcms decc dclg dluhc mhclg defra fcdo iopc ipcc dvsa esfa laa psni
        glaa tfl tfw tfgm nhse phe ukhsa mhra ncsc ofqual sqa sepa hiw ciw rqia spso nihe
        cafcass merseytravel translink ipsa opcc""",
    "Ireland": "hiqa opw nta tii nama ntma solas tusla comreg gsoc pobal teagasc",
    "Australia": """anao dimia diac dibp dese deewr dewr dfat asic apra accc acnc ahpra ato ndia ptv tfnsw icac ibac dhhs facs
        dcj ocis vicroads comcare austroads worksafe safework austrac""",
    "New Zealand": "msd mbie nzta nzdf nzqa dpmc pharmac",
    "Canada": "catsa cbsa cra rcmp ircc pspc pwgsc esdc hrsdc dnd phac cfia osfi metrolinx",
    "United States": """dhs dod hhs hud usda epa fema irs gsa uscis cbp tsa bop fta faa fda nasa hhsc dfps tdcj cdcr dcfs dmv
        mta mbta wmata septa usaid nih
        doc idoc mdoc fdoc tdoc odoc ndoc vadoc odrc djj fdjj tjjd oig""",
    "India": "nhai uidai mmrda bbmp ghmc bmc bmtc cbse trai cvc",
    "South Africa": "saps sassa agsa prasa sanral sandf scopa sars icasa jics",
    "Netherlands": "uwv cjib dji nza rivm nvwa igj",
    "Germany": "bamf bafin bmi bmvg bka",
    "several": "unhcr unicef nato oecd osce",
}

AGENCIES = frozenset().union(*map(words, _BY_COUNTRY.values()))
"""All of them, folded."""
