"""Words that show whose government a text speaks of."""

from __future__ import annotations

from loaders.extract.knowledge.words import words

BRITISH = words(
    """UK Britain British England English Wales Welsh Scotland Scottish London Whitehall Westminster MoJ HMP NHS CRC CRCs
    Ofsted Tory Tories Conservatives Commons Napo NAPO UNISON Unison GMB DfT DfE DWP HMRC HMPPS NOMS Chancellor BBC ITV
    POA Prospect MoD Defra Holyrood Stormont Midlands Kent Essex Surrey Sussex Norfolk Suffolk Devon Cornwall Somerset Dorset
    Cumbria Northumberland Merseyside Manchester Liverpool Leeds Sheffield Yorkshire Lancashire Staffordshire
    Leicestershire Nottinghamshire Derbyshire Lincolnshire Hertfordshire Oxfordshire Gloucestershire Northamptonshire
    Bedfordshire Cambridgeshire Buckinghamshire Hampshire Teesside Humberside"""
)
"""Words by which a text speaks of Britain."""

FOREIGN = words(
    """Ireland Irish Dublin Dáil TD TDs Taoiseach Oireachtas Canada Canadian Ontario Quebec Alberta Toronto Ottawa
    Australia Australian NSW Queensland Sydney Melbourne Brisbane Adelaide Tasmania Victorian Perth Canberra Nauru Zealand
    Wellington Auckland Christchurch Otago India Indian Delhi
    Mumbai Punjab crore lakh Rs Pakistan Africa African Johannesburg Pretoria Netherlands Dutch Amsterdam Hague Germany
    German Berlin France French Paris Sweden Swedish Stockholm Norway Norwegian Oslo Denmark Danish Copenhagen Finland
    Finnish Belgium Belgian Spain Spanish Madrid Italy Italian Rome Portugal Poland Polish Austria Austrian Swiss
    Switzerland Japan Japanese Tokyo China Chinese Beijing America American Americans US U.S U.S. Washington Philippines
    Malaysia Singapore Nigeria Kenya Ghana Jamaica Israel Israeli Senate Congress Medicaid euros euro"""
)
"""Words by which a text speaks of another country."""
