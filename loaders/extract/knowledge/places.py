"""Names of places: countries, their regions and counties, and towns, with the names that groups of them go by."""

from __future__ import annotations

from functools import lru_cache

from loaders.extract.knowledge.listed import listed
from loaders.extract.knowledge.words import words

_GROUPED = """
UK|Great Britain|Britain|England|Wales|Scotland|Northern Ireland|England and Wales|North|South|East|West
North East|North West|South East|South West|East Midlands|West Midlands|Midlands|East of England|South Central
North of England|South of England|South West of England|South East of England|North East of England
North West of England|North East England|North West England|South East England|South West England|Greater London
Greater Manchester|Home Counties|Black Country|West Country|Thames Valley|Tees Valley|Durham Tees Valley
West Mercia|East Anglia|Avon and Somerset|North East Somerset|Devon and Cornwall|Coventry and Solihull
Hampshire and Isle of Wight|Hampshire and the Isle of Wight|Kent and Medway|Sussex|Northamptonshire|Avon|Bath
Cumbria|Merseyside|Yorkshire|Yorkshire and Humber|Yorkshire and the Humber|South Yorkshire|West Yorkshire
East Yorkshire|East Riding|Humberside|Humber|Teesside|Cleveland|County Durham|Northumbria|Tyne and Wear|Wearside
Tyneside|Middlesex|Cumberland|Dyfed|Gwent|Glamorgan|Clwyd|Dyfed-Powys|North Wales|South Wales|Mid Wales|West Wales
South East Wales|Chepstow|Argyll|Ayrshire|Lanarkshire|Lothian|Perthshire|Highlands|Tayside|Grampian|Strathclyde
Borders|Down|Fermanagh|Londonderry|Tyrone|Belfast|Derry|Reading|Hull|Newcastle|Stockton|Stoke|Southend|Halifax
Rugby|Lincoln|Preston|Carlisle|Chester|Durham|Westminster|Ireland|Republic of Ireland|NSW|Nauru|Manus Island
Christmas Island|US|USA|U.S|U.S.|America|Washington|New York|Jackson|Perth|Victoria|Virginia|Georgia|Queensland
Europe|European Union|EU|Scandinavia|Balkans|Africa|Asia|Middle East|Latin America|North America|South America
Bedfordshire|Berkshire|Cheshire|Montreal|Netherlands|United States of America
Va|Fla|Ga|Ala|Ky|Md|Nev|Wis|Wyo|Kan|Mont|Neb|Ont|Que|Alta|Sask|B.C.
New England|Pacific|Caribbean|Channel Islands|Northern Territory|Tenn|Calif|Okla|Mass|Conn|Ariz|Colo|Mich|Minn
N.C.|N.D.|N.H.|N.J.|N.M.|N.Y.|S.C.|S.D.|R.I.|D.C.|W.Va.|ACT|Hague|West Coast of Scotland
"""


def _names(text: str) -> frozenset[str]:
    return frozenset(name.casefold() for line in text.strip().splitlines() for name in line.split("|"))


_REGIONS, _TOWNS = listed("regions"), listed("cities")
_WIDE = _names(_GROUPED)
PLACES = _WIDE | _REGIONS | _TOWNS
"""Case-folded names of places."""


_PLURALS = {
    "cities": "city",
    "counties": "county",
    "municipalities": "municipality",
    **{f"{one}s": one for one in ("state", "province", "town", "borough", "district", "canton", "commune", "township")},
}
AREAS = words("region area county district province state borough")
"""Nouns for an area, beside its name."""

GOVERNED = _PLURALS | {one: one for one in _PLURALS.values()}
"""Words for places that somebody governs, the plural too, each with its singular: "the provinces of Elm and Ash"."""

NATIONS = _names(
    """UK|US|USA|U.S.|EU|NHS|Britain|Great Britain|England|Scotland|Wales|Northern Ireland|Ireland|Australia|Canada|India
France|Germany|Netherlands|Belgium|Sweden|Norway|Denmark|Finland|Spain|Italy|Portugal|New Zealand|South Africa"""
)
"""Names before small words for an establishment that only say in which country it is: "a UK prison"."""


STATES = _names(
    """Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois
Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana
Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania
Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming
Ontario|Quebec|Alberta|Manitoba|Saskatchewan|British Columbia|Nova Scotia|New Brunswick|Newfoundland|Victoria
Queensland|Tasmania|New South Wales|NSW|South Australia|Western Australia|Northern Territory|Punjab|Odisha|Kerala
Gujarat|Maharashtra|Karnataka|Tamil Nadu|Uttar Pradesh|Bihar|Rajasthan|Haryana|Assam|Telangana|West Bengal"""
)
"""States and provinces of federations, folded, but for those that go by the name of a city."""


@lru_cache(maxsize=16_384)
def is_place(name: str) -> bool:
    """Whether a name, without its article and whatever its case and ampersand, is that of a place or of two."""
    plain = " ".join(name.casefold().replace("’", "'").replace("&", " and ").split()).removeprefix("the ")
    if plain in PLACES or plain.replace("-", " ") in PLACES:
        return True
    parts = name.casefold().replace(" & the ", " & ").split(" & ")
    return len(parts) > 1 and all(part.strip() in PLACES for part in parts)


def is_town(name: str) -> bool:
    """Whether a folded name is that of a town or city, or of a district that may be one."""
    return name in _TOWNS or (name in _REGIONS and name not in _WIDE)


def is_region(name: str) -> bool:
    """Whether a folded name is that of a country, state, county or district."""
    return name in _REGIONS or name in _WIDE
