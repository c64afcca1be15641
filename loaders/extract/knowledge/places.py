"""Names of places: the nations, counties, regions and large towns of the United Kingdom and Ireland, and the states and
large cities of other countries that outsource public services in English.
"""

from __future__ import annotations

from functools import lru_cache

_UK = """
United Kingdom|UK|Great Britain|Britain|England|Wales|Scotland|Northern Ireland|England and Wales|North|South
East|West|North East|North West|South East|South West|East Midlands|West Midlands|Midlands|East of England
South Central|North of England|South of England|South West of England|South East of England|North East of England
North West of England|North East England|North West England|South East England|South West England|Greater London
Greater Manchester|Home Counties|Black Country|West Country|Thames Valley|Tees Valley|Durham Tees Valley
West Mercia|East Anglia|Avon and Somerset|Bath and North East Somerset|North East Somerset|Devon and Cornwall
Coventry and Solihull|Hampshire and Isle of Wight|Hampshire and the Isle of Wight|Kent and Medway|Sussex
East Sussex|West Sussex|Surrey|Kent|Essex|Suffolk|Norfolk|Cambridgeshire|Bedfordshire|Hertfordshire
Buckinghamshire|Berkshire|Oxfordshire|Northamptonshire|Leicestershire|Rutland|Lincolnshire|Nottinghamshire
Derbyshire|Staffordshire|Shropshire|Cheshire|Herefordshire|Worcestershire|Warwickshire|Gloucestershire|Wiltshire
Somerset|Dorset|Devon|Cornwall|Hampshire|Isle of Wight|Avon|Bristol|Bath|Cumbria|Lancashire|Merseyside|Yorkshire
North Yorkshire|South Yorkshire|West Yorkshire|East Yorkshire|East Riding|Humberside|Humber|Teesside|Cleveland
Durham|County Durham|Northumberland|Northumbria|Tyne and Wear|Wearside|Tyneside|Middlesex|Cumberland|Wirral
Medway|Middlesbrough|Milton Keynes|Anglesey|Gwynedd|Powys|Dyfed|Gwent|Glamorgan|Clwyd|Conwy|Ceredigion
Pembrokeshire|Carmarthenshire|Monmouthshire|Dyfed-Powys|North Wales|South Wales|Mid Wales|West Wales
South East Wales|Cardiff|Swansea|Newport|Wrexham|Caerphilly|Chepstow|Aberdeenshire|Angus|Argyll|Ayrshire|Fife
Lanarkshire|Lothian|Moray|Perthshire|Stirling|Highlands|Highland|Orkney|Shetland|Tayside|Grampian|Strathclyde
Borders|Antrim|Armagh|Down|Fermanagh|Londonderry|Tyrone|Belfast|Derry|London|Birmingham|Manchester|Liverpool
Leeds|Sheffield|Newcastle|Sunderland|Bradford|Hull|York|Nottingham|Leicester|Derby|Coventry|Solihull
Wolverhampton|Stoke-on-Trent|Stoke|Plymouth|Exeter|Southampton|Portsmouth|Brighton|Reading|Oxford|Cambridge
Norwich|Ipswich|Peterborough|Luton|Southend|Maidstone|Canterbury|Swindon|Gloucester|Cheltenham|Worcester|Hereford
Telford|Chester|Warrington|Bolton|Rochdale|Oldham|Salford|Wigan|Blackpool|Preston|Carlisle|Darlington|Hartlepool
Stockton|Doncaster|Rotherham|Barnsley|Wakefield|Huddersfield|Halifax|Grimsby|Scunthorpe|Lincoln|Rugby|Northampton
Bournemouth|Poole|Torquay|Taunton|Weston-super-Mare|North Somerset|South Gloucestershire|Basildon|Colchester
Chelmsford|Croydon|Barnet|Bexley|Bromley|Camden|Ealing|Enfield|Greenwich|Hackney|Haringey|Harrow|Havering
Hillingdon|Hounslow|Islington|Lambeth|Lewisham|Newham|Southwark|Sutton|Tower Hamlets|Wandsworth|Westminster
Edinburgh|Glasgow|Aberdeen|Dundee|Inverness|Perth|Kilmarnock
"""
_ELSEWHERE = """
Ireland|Republic of Ireland|Dublin|Cork|Galway|Limerick|Waterford|Kerry|Mayo|Donegal|Kildare|Meath|Wicklow
Wexford|Tipperary|Clare|Australia|New South Wales|NSW|Victoria|Queensland|South Australia|Western Australia
Tasmania|Northern Territory|Australian Capital Territory|Sydney|Melbourne|Brisbane|Adelaide|Hobart|Darwin
Canberra|Nauru|Manus Island|Christmas Island|New Zealand|Auckland|Wellington|Christchurch|Canada|Ontario|Quebec
British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Toronto|Vancouver|Montreal|Ottawa
South Africa|India|United States|United States of America|US|USA|U.S|U.S.|America|Alabama|Alaska|Arizona|Arkansas
California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky
Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada
New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania
Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming
Washington|Jackson|Chicago|Houston|Los Angeles|Europe|European Union|EU|Germany|France|Spain|Italy|Netherlands
Sweden|Norway|Denmark
"""


def _names(text: str) -> frozenset[str]:
    return frozenset(name.casefold() for line in text.strip().splitlines() for name in line.split("|"))


UNITED_KINGDOM = _names(_UK)
PLACES = UNITED_KINGDOM | _names(_ELSEWHERE)
"""Case-folded names of places."""

FIRST_WORDS = frozenset(name.split()[0].split("-")[0] for name in PLACES)
"""The words that the names of places begin with."""

LONGEST = max(name.count(" ") + 1 for name in PLACES)
"""Words in the longest of them."""


@lru_cache(maxsize=16_384)
def is_place(name: str) -> bool:
    """Whether a name, without its article and whatever its case and ampersand, is that of a place."""
    plain = " ".join(name.casefold().replace("&", " and ").split()).removeprefix("the ")
    if plain in PLACES or plain.replace("-", " ") in PLACES:
        return True
    parts = name.casefold().replace(" & the ", " & ").split(" & ")
    return len(parts) > 1 and all(part.strip() in PLACES for part in parts)
