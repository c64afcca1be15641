"""What the words beside a noun such as "services" show: a public service, a trade, or another thing altogether."""

from __future__ import annotations

from loaders.extract.knowledge.words import words

DOMAINS = words(
    """health wellbeing medical clinical maternity mental therapy speech learning autism crisis urgent out-of-hours gp stroke
    blood sterile sterilisation audiology endoscopy abortion contraception smoking obesity victim witness abuse advocacy debt
    carer foster sexual psychiatric addiction alcohol drug substance hospice palliative
    dental optical renal cancer oncology physiotherapy homecare domiciliary respite adoption
    welfare employment unemployment job jobcentre career skill apprenticeship disability child youth family
    custody custodial escort prisoner offender tagging curfew restorative forensic immigration asylum border congestion toll
    passenger freight rail air taxi transit harbour pilotage lifeboat fire postal mail
    sport swimming art culture heritage tourism homelessness tenancy
    environmental drainage wastewater household portering reception linguistic legal-aid
    garrison base naval fleet munition simulation flight meteorological
    call-centre contact-centre customer-service helpdesk technology telecommunication examination census electoral
    payroll accounts accounting procurement back-office front-office back office shared recruitment interpreting translation
    language passport visa consular court probation tax fraud counter-fraud prosecution forensics detainee
    veterinary animal cremation burial allotment regulatory"""
)
"""Further words for what public services are about, by which "services" and the like are told: "welfare services"."""

BUSINESS = words(
    """technical technological professional financial business key core cost effective efficient customer consultancy
    consulting support web internet online digital telecom corporate commercial management managed quality reliable safe
    further additional similar replacement current essential vital excellent innovative bespoke tailored value added
    banking insurance brokerage investment advisory marketing advertising retail hotel media music film gaming shipping"""
)
"""Words before "services" and the like that tell a trade or a virtue rather than a public service."""

NOT_WITH: dict[str, frozenset[str]] = {
    "line": words(
        "tough tougher hard harder harsh strict firm firmer softer party front product bottom picket production credit story price"
    ),
    "network": words(
        """terror terrorist spy social television tv criminal mobile phone wireless broadband cable dealers shops stores
        branches agents partners contacts friends"""
    ),
    "franchise": words("operating sports film media restaurant television tv movie game"),
    "care": words("customer skin"),
    "security": words("national social food energy job data cyber"),
    "supply": words("money oil gas power energy"),
    "treatment": words("special equal preferential unfair"),
    "station": words("radio tv television polling power petrol gas filling work space weather broadcasting"),
    "hall": words("town city county"),
    "home": words("own family private second mobile"),
    "facility": words("credit loan banking overdraft"),
    "institution": words("financial academic credit banking political religious cultural public"),
    "market": words("labour labor stock job property financial domestic world energy money share consumer car"),
    "service": words("secret intelligence customer financial professional"),
    "claim": words("new latest false"),
    "programme": words("television tv radio news current-affairs"),
    "scheme": words("share bonus ponzi"),
}
"""Words before a head, or behind "of", with which it is no public service."""
