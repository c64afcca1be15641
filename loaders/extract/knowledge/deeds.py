"""What is done, and to what, by the kinds of party: who awards is a public body, what is run a service."""

from __future__ import annotations

from loaders.extract.knowledge.words import words

Vote = tuple[str, int]


def _each(kind: str, weight: int, text: str) -> dict[str, Vote]:
    return dict.fromkeys(words(text), (kind, weight))


SUBJECT_OF: dict[str, Vote] = {
    **_each(
        "Company",
        2,
        """runs operates owns employs supplies won wins bid bids bidding traded trades acquired acquires bought buys merged
    collapsed ran operated owned employed built builds outbid pitched supplied undercut tendered profited lost loses
    runs delivers invoiced""",
    ),
    **_each(
        "PublicBody",
        2,
        """awarded awards commissioned commissions procured procures legislated regulates voted ruled inspects
    prosecuted outsourced outsources retendered legislates licenses licensed enacted decreed budgeted
    adjudicated convicted hired appointed retendering consulted""",
    ),
    **_each("Service", 2, "opened reopened reopens accommodates houses closes shut shuts"),
}
"""Verbs in the active whose subject shows its kind."""

DONE_TO: dict[str, Vote] = {
    **_each("Service", 3, "run operated managed staffed privatised outsourced nationalised renationalised retendered"),
    **_each(
        "Service", 2, "built opened inspected closed piloted launched rolled introduced commissioned rated evacuated"
    ),
    **_each(
        "Company",
        2,
        "appointed hired awarded chosen selected contracted fined acquired bought shortlisted picked engaged",
    ),
    **_each("Company", 5, "half-owned part-owned majority-owned wholly-owned co-owned"),
}
"""Participles whose subject in the passive shows its kind."""

OBJECT_OF: dict[str, Vote] = {
    **_each("Service", 3, "run runs running ran operate operates operating operated manage manages managing managed"),
    **_each(
        "Service",
        2,
        """provides provide providing delivers deliver delivering delivered closing close closed reopen opened piloting privatise
    privatising nationalise staffing aboard""",
    ),
    **_each("Region", 2, "covers covering serves serving"),
    **_each(
        "Company",
        2,
        "appointed appoint appoints appointing hired hire hires hiring chose chosen outsourced-to engaged sued",
    ),
}
"""Words whose object, right behind them, shows its kind."""

BY_AGENT: dict[str, Vote] = {
    **_each(
        "Company",
        3,
        "run operated managed owned built delivered provided supplied acquired bought made developed staffed",
    ),
    **_each(
        "PublicBody",
        2,
        """commissioned awarded inspected regulated rated funded appointed procured licensed overseen outstanding
    inadequate""",
    ),
}
"""Participles before "by" whose agent shows its kind."""

OF_WHAT: dict[str, Vote] = {
    "secretary": ("Union", 2),
    **_each(
        "Service", 3, "provider operator operators providers running operation management privatisation closure opening"
    ),
    **_each(
        "Company",
        2,
        "hands owner owners parent shareholder shareholders subsidiary arm unit takeover collapse acquisition",
    ),
}
"""Nouns whose "of" shows the kind of what is behind it: "operator of NAME"."""

TO_WINNER = words(
    """lost lose loses losing awarded award awards contracts deal gone
    handed hands handing given gives give sold outsourced contracted
    contract goes went go transferred passed privatised"""
)
"""Verbs and nouns of an award, whose "to" leads to a firm."""

DECIDING = words(
    """award awards awarded hire hires hired commission commissions commissioned contract contracts contracted appoint
    appoints appointed choose chooses chose select selects selected pick picks picked decide decides decided vote
    votes voted sign signs signed outsource outsources outsourced privatise privatises privatised privatize
    privatizes privatized tender tenders tendered procure procures procured scrap scraps scrapped cancel cancels
    cancelled canceled terminate terminates terminated renew renews renewed extend extends extended pay pays paid
    plan plans planned want wants wanted announce announces announced approve approves approved agree agrees agreed
    buy buys bought sell sells sold sue sues sued fine fines fined strip strips stripped retender retenders run runs
    ran operate operates operated own owns owned manage manages managed take takes took hand hands handed give gives
    gave end ends ended bring brings brought put puts seek seeks sought ask asks asked order orders ordered
    introduce introduces introduced abandon abandons abandoned launch launches launched engage engages engaged
    entrust entrusts entrusted replace replaces replaced invite invites invited spend spends spent act acts acted
    made makes use uses used relied relies refuse refuses refused reject rejects rejected insist insists insisted
    admit admits admitted said says warned told accept accepts accepted confirm confirms confirmed stop stops
    stopped start starts started began begins set sets kept keeps let lets offer offers offered adopt adopts adopted
    invest invests invested turn turns turned insource insources insourced legislated mandated withdrew withdraws
    holds held believes believed thinks"""
)
"""Verbs in the active by which a place acts as those who govern it."""

DECIDED_BY = words(
    """awarded commissioned appointed hired contracted engaged outsourced chosen selected picked named employed paid funded
    run operated managed owned terminated cancelled fined signed tendered decided ordered procured privatised"""
)
"""Participles by which a place behind "by" acts as those who govern it."""

HEADED_BY = words(
    """government governments executive executives mayor mayors governor governors leader leaders councillors ministers
    minister premier premiers chancellor treasurer lawmakers legislators officials authorities"""
)
"""Offices before "of" by which a place is the body that they lead."""

DEALINGS = words("contract contracts deal deals agreement agreements dispute partnership negotiations talks")
"""Nouns by which a place behind "with" acts as those who govern it."""

DECISIONS = words(
    "decision decisions plan plans contract move choice failure agreement deal council government refusal vote"
)
"""Nouns by which a place before a possessive acts as those who govern it."""

GOVERNING = words(
    "councillors supervisors commissioners lawmakers legislators ministers officials authorities aldermen"
)
"""Those who govern, by whom a place right before them acts."""

BUYING = words(
    "awarded awards hired commissioned outsourced appointed selected contracted chose signed tendered retendered procured"
)
"""Verbs of a hospital or school that buys, and so is more than what is run."""
