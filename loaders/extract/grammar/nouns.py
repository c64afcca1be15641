"""Nouns by what they do in a claim: which speak for what they belong to, which are contracts, services or roles."""

from __future__ import annotations

from loaders.extract.knowledge.words import words

CONTRACTS = words(
    """contract contracts deal deals agreement agreements franchise franchises concession concessions licence license
    tender tenders lease outsourcing commission commissions lot lots job order orders right rights"""
)
"""What a buyer gives and a contractor holds."""

TRANSPARENT = CONTRACTS | words(
    """control management running operation operations ownership responsibility responsibilities supervision work delivery
    provision stake stakes share shares half part parts majority rest remainder all most some one two three four five six
    % cent percent rights right site sites building buildings business arm everything charge oversight maintenance
    upkeep administration stewardship custody possession hands future sale purchase acquisition takeover transfer
    handover performance quality staff workforce employees assets activities service services side bulk lots number
    series range couple pair group set total minority portfolio network care"""
)
"""Nouns of which it is said what is said of what they belong to: "the contract for Elmfield prison went to Acme"."""

GENERIC = CONTRACTS | words(
    """service services work scheme programme program route line network operation operations system job business
    undertaking prison jail centre hospital school home facility homes estate"""
)
"""Heads that stand, behind "the", for the service spoken of last."""

ROLE_OF_ORGANISATION = words(
    """company firm contractor provider operator outsourcer giant conglomerate charity consortium venture supplier business
    owner parent group specialist partnership alliance association union body agency authority council department
    ministry regulator watchdog inspectorate bidder buyer seller landlord recruiter multinational subsidiary
    organisation organization corporation employer client customer fund investor trust chain rival competitor"""
)
"""Heads of descriptions of organisations, beside which a name stands: "the contractor, Acme"."""

QUANTITIES = words(
    """half part parts majority rest remainder all most some one two three four five six % cent percent bulk
    number series range couple pair"""
)

EMPTY = words(
    """new old big large small major minor main first second third last next current present existing former previous other
    same such own public private national local regional community year month week day multi-year long short long-term
    annual separate various several many few more most additional further key core essential basic different similar
    half lucrative controversial failed failing troubled successful single two three four five six seven eight nine ten
    dozen hundred million billion m bn whole entire full all some government state council city municipal outsourced
    privatised privately-run in-house latest initial final original possible future potential specialist frontline
    front-line quality better good poor wider outsourcing subcontracted worth best-value ten-year five-year front line
    probation rehabilitation social secondary primary
    emergency comprehensive integrated professional"""
)
"""Words that do not say which service a noun means."""
