"""Nouns by what they do in a claim: which speak for what they belong to, which are contracts, services or roles."""

from __future__ import annotations

from loaders.extract.knowledge.words import words

OTHER = words("other another similar comparable different rival separate")
"""Words before a contract or owner by which it is another's, or of something else."""

FURTHER = OTHER | {"second", "third", "further"}
"""Words before a contract by which it is not the one that was spoken of, though it may be between the same."""

CONTRACTS = words(
    """contract contracts deal deals agreement agreements franchise franchises concession concessions licence license
    tender tenders lease outsourcing commission commissions lot lots job order orders right rights"""
)
"""What a buyer gives and a contractor holds."""

STAKES = words("stake stakes shareholding shareholdings holding interest interests")
"""What somebody has of a company, which is no part of himself: "its stake in Bolt"."""

SHARES = STAKES | words(
    """share shares % cent percent pc majority minority holdings equity capital half third thirds quarter quarters remainder rest"""
)
"""What somebody holds of a company: "60 per cent of the shares in Bolt"."""

HANDS = words(
    """control hands ownership management charge care custody wing umbrella stewardship possession supervision
    aegis auspices"""
)
"""Nouns for having something in hand: "in the hands of Acme", "under Acme's control"."""

TRANSPARENT = (
    CONTRACTS
    | SHARES
    | HANDS
    | words(
        """running operation operations responsibility responsibilities work delivery
    provision part parts all most some one two three four five six rights right site sites building buildings business arm
    everything maintenance upkeep administration future sale purchase acquisition takeover transfer
    handover performance quality staff workforce employees assets activities service services side bulk lots number
    series range couple pair group set total minority portfolio network care"""
    )
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
    organisation organization corporation employer client customer fund investor trust chain rival competitor
    claimant defendant applicant respondent appellant petitioner plaintiff tenderer incumbent newcomer franchisee
    concessionaire sponsor outfit creditor lender backer shareholder"""
)
"""Heads of descriptions of organisations, beside which a name stands: "the contractor, Acme"."""

EXEMPLIFYING = words(
    "including such as like among amongst them these namely notably especially particularly specifically"
)
"""Words that lead from a noun for several to some of their names: "its subsidiaries, among them Bolt"."""

PEOPLE = words(
    """man woman businessman businesswoman entrepreneur tycoon financier millionaire billionaire successor predecessor
    neighbour chairman chairwoman chair executive director boss founder co-founder president"""
)
"""Heads of descriptions of people, and of those who come before, after or beside others: "the same man, Ann Lee"."""

BRANCHES = words("arm unit division offshoot spin-off affiliate branch wing")
"""Nouns for what a company has of its own, beside which a name stands: "its care arm, Acme"."""

QUANTITIES = words(
    """half part parts majority rest remainder all most some another one two three four five six % cent percent bulk
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


def singular(noun: str) -> str:
    """A noun without its plural's ending: "company" of "companies"."""
    return noun.removesuffix("ies") + "y" if noun.endswith("ies") else noun.removesuffix("s")
