"""Words of awards: what those do who choose, hire, are hired, and lose a contract."""

from __future__ import annotations

from loaders.extract.knowledge.words import words

BEGINNING = frozenset({"take over", "take on", "step in"})
"""How those begin who hold a contract."""

PROVIDING = words(
    """run operate manage administer provide deliver supply maintain collect empty clean handle staff house accommodate
    transport escort process perform carry build design finance develop install repair service look care feed cater
    teach train treat test inspect assess monitor tag supervise guard patrol police secure host print post translate
    interpret recycle dispose sweep cut mow light heat equip modernise refurbish construct support work serve offer
    cook launder wash grit plough clear pump store dispense detain coach mend haul ship sail
    organise undertake oversee rehouse resettle rehabilitate drive fly ferry lease rent sell market issue
    recruit enforce"""
) | {"carry out", "look after", "take over", "take on", "step in"}
"""What those do who hold a contract."""

ROLES = words(
    """operator provider contractor supplier manager bidder tenderer winner partner vendor concessionaire franchisee
    subcontractor outsourcer landlord caterer cleaner carrier builder developer maintainer administrator agent broker
    adviser consultant auditor designer architect integrator insurer recruiter trustee steward custodian distributor
    wholesaler retailer body company firm charity consortium preferred replacement successor choice"""
)
"""What one is chosen as who is to provide something: "as operator"."""

GOODS = words(
    """running operation operations task tasks job jobs work management supply provision delivery cleaning catering upkeep
    collection collections scheme programme program project services"""
)
"""What is handed over when a service is."""

OTHER_GIFTS = words(
    """warning warnings permission notice notices prize prizes award awards medal fine fines penalty penalties chance
    opportunity deadline ultimatum details information evidence money funding grant grants loan loans subsidy boost
    backing support blow rating report reports advice assurance assurances approval consent clearance go-ahead time
    access credit reason reasons answer answers briefing data documents keys letter damages costs
    compensation injunction title status accreditation certificate licence freedom say voice cash relief refund
    bail-out bailout guarantee extension planning"""
)
"""What is given and is no work."""

TENDERS = words("tender tenders tendering competition procurement bidding bid auction exercise process contest race")
SUCCEEDING = words("win succeed triumph prevail")
"""Verbs that say of a bid, or of who made it, that it came first."""

SUCCESSES = words("winner winners bidder bidders tenderer victor front-runner provider supplier operator contractor")
"""What one comes out of a tender as."""

SEEKING = words(
    """bid compete apply tender vie hope fight wait ask negotiate miss pitch contend lobby campaign qualify search
    advertise consult call shortlist"""
) | {"miss out", "lose out"}
"""What those do who do not have a contract yet, or did not get it."""
