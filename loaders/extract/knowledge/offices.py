"""Public and company offices: the words that titles are made of, and the body that an office belongs to."""

from __future__ import annotations

from loaders.extract.knowledge.ministers import MINISTERIAL
from loaders.extract.knowledge.words import words

HEADS = words(
    """minister secretary executive exec ceo chairman chairwoman chairperson chair director president officer official
    inspector governor commissioner manager head leader councillor mayor treasurer principal headteacher
    chancellor ombudsman trustee boss chief coo cfo superintendent organiser convenor warden auditor
    undersecretary under-secretary secretary-treasurer vice-president vice-chair vice-chairman vice-chancellor
    vice-principal director-general secretary-general ministers-president attorney-general solicitor-general
    alderman alderwoman burgomaster prefect ambassador"""
)
"""Nouns that a title ends in, and that no name holds."""

FURTHER_HEADS = words(
    """md vp svp evp counsel controller comptroller registrar dean rector provost commander premier taoiseach tánaiste speaker whip
    administrator coordinator co-ordinator organizer convener headmaster headmistress matron representative
    steward president co-director co-chair co-chairman co-chairwoman co-leader co-ordinators cio gcio cto cmo
    negotiator lead editor judge justice gov pm supremo spokesman spokeswoman spokesperson coroner sheriff mec auditor-general"""
)
"""Further nouns that a title ends in, which names hold as well."""

ALL_HEADS = HEADS | FURTHER_HEADS
BEARING = ALL_HEADS - {"lead", "administrator", "representative", "whip", "supremo", "pm"}
"""Nouns whose bearer is a person."""

COMPOUND = {
    "critic": words("corrections health justice education transport finance labour labor housing energy environment"),
    "member": words("cabinet board executive portfolio council committee lead"),
    "holder": words("portfolio"),
    "teacher": words("head"),
    "constable": words("chief"),
    "partner": words("managing senior"),
    "prosecutor": words("chief special public"),
    "adviser": words("chief"),
    "attorney": words("managing staff senior county city district legal borough deputy assistant"),
    "economist": words("chief"),
    "accountant": words("chief"),
    "scientist": words("chief"),
    "architect": words("chief"),
    "engineer": words("chief city county district borough principal resident"),
    "nurse": words("chief"),
    "psychologist": words("chief"),
    "whip": words("chief"),
    "general": words(
        """attorney solicitor surgeon inspector advocate director auditor governor secretary comptroller adjutant
        postmaster consul procurator"""
    ),
}
"""Nouns that end a title behind one of these words alone: "chief constable", "director general"."""

MODIFIERS = words(
    """chief managing general executive permanent deputy assistant acting interim joint national regional senior shadow
    lead vice principal non-executive group corporate finance financial operating operations commercial
    communications clinical medical nursing divisional area county district city head business programme project
    information technology legal people policy prisons prison probation justice transport rail aviation health
    care education schools school home foreign defence immigration policing police crime environment housing
    communities employment work pensions energy culture media sport treasury welfare disability
    disabilities children families attorney corrections correctional local government industrial international
    european parliamentary under-secretary under state rehabilitation service services courts public safety
    security research development human resources hr external internal branch country northern
    ireland scottish welsh first cabinet works universities skills trade industry planning social fire prime registered elected
    minority majority"""
)
"""Words that may stand before the head of a title."""

GERUNDS = words(
    """managing acting operating founding presiding sitting commanding commissioning nursing engineering marketing
    manufacturing purchasing planning housing training policing learning building governing returning supervising
    banking campaigning parking catering cleaning lending trading shipping mining farming sourcing staffing monitoring
    licensing auditing accounting consulting procuring outsourcing"""
)
"""Words in -ing that stand before the head of a title as adjectives do: "managing director"."""

PERSONAL = words(
    """former formerly ex erstwhile one-time onetime then previous previously past late retired current currently present
    new newly newly-appointed newly-elected recently recently-appointed next future incoming outgoing departing
    long-serving long-standing longtime long-time embattled beleaguered popular controversial colourful veteran
    under-fire respected local own first-ever british english scottish welsh irish german french american
    australian spanish dutch italian swedish danish indian norwegian canadian japanese chinese belgian swiss austrian
    polish us uk us-based uk-based british-born our flamboyant billionaire influential powerful disgraced fellow
    self-styled self-proclaimed top tough outspoken so-called same only old young other another several many some two
    three four five six seven eight nine ten various all both"""
)
"""Words before a title that say something of its holder rather than of the office."""

AFTERWARDS = words("then later now subsequently latterly previously earlier")
"""Words before a title for when it was held, beside another of the same holder: "governor of Elm and later head of Acme"."""

ORDINALS = words("third fourth fifth sixth seventh eighth ninth tenth 3rd 4th 5th 6th 7th 8th 9th 10th")
"""Words that count the holders of an office: "its fifth chair since 2010"."""

FORMER = words(
    """former formerly ex erstwhile one-time onetime then previous previously past late retired once sometime deposed ousted
    disgraced"""
)
"""Words by which an office is no longer held."""

COMING = words("incoming designate future next elect prospective would-be")
"""Words by which an office is still to be held."""

LEADERS = words("executive ceo boss md founder")
"""Heads of titles of those who lead a whole body, which stands behind "of"."""

GROUPS: dict[str, str] = {
    **dict.fromkeys(
        words(
            "committee council party government parliament commission inspectorate department ministry agency authority"
        ),
        "PublicBody",
    ),
    **dict.fromkeys(words("union branch"), "Union"),
    **dict.fromkeys(words("company firm charity group trust consortium foundation"), "Company"),
    **dict.fromkeys(words("prison jail hospital school academy"), "Service"),
    **dict.fromkeys(words("board team club association federation society bank court station"), ""),
}
"""Nouns before a title for the body that it belongs to, with its kind: "committee chair", "prison governor"."""

TITLED_GROUPS = frozenset({"company secretary", "board member", "council member", "committee member"})
"""Titles whose first word is no such noun."""

GROUP_HEADS = words("leader chair chairman chairwoman member secretary whip")
"""Heads before which "group" is such a noun, rather than part of a title as in "group chief executive"."""

OWNING = words("state country province government nation administration")
"""Nouns whose possessive means the government spoken of: "the state's chief information officer"."""

LEADING: dict[str, str] = {
    "head": "head", "chair": "chair", "co-chair": "co-chair", "lead": "leader", "run": "head", "head up": "head",
    "manage": "manager", "direct": "director", "captain": "captain", "preside": "president",
}  # fmt: skip
"""Verbs for holding an office, with its title."""

NAMED_OFFICES = words(
    "commissioner ombudsman auditor comptroller controller registrar inspector adjudicator general advocate"
)
"""Words in the names of bodies that are an office: "Traffic Commissioner for Elmshire"."""

WATCHING = words(
    """information children's victims' privacy data traffic rights surveillance biometrics biometric anti-slavery integrity
    electoral standards people's generations language abuse patient veterans' charity lobbying equality consumer pensions
    disability"""
)
"""What a commissioner is for who is a body of their own: "Information Commissioner"."""

PARTS = words(
    """division divisions arm business unit department branch operations operation board service services section team
    office group side subsidiary trust directorate foundation staff chapter executive council inc lodge centre center
    programme network"""
)
"""Nouns behind a name for a part of the body, whose officers are the body's own: "head of Acme's prisons division"."""

BOARDS = words("board boards committee management governors trustees directors")
"""What belongs to a body and is chaired or sat on: "chair of the board of Acme"."""

NO_OFFICE = words(
    """probation-officer prison-officer police-officer custody-officer case-manager press-officer team-leader
    community-leader world-leader business-leader case-officer housing-officer security-officer career-politician
    army-officer market-leader care-manager shift-manager opinion-leader religious-leader faith-leader naval-officer
    account-manager spiritual-leader line-manager fund-manager rebel-leader gang-leader party-official"""
)
"""Jobs that end as titles do; who holds one is not in office."""

UNION_TITLES = (
    "general secretary",
    "national officer",
    "national official",
    "national secretary",
    "regional officer",
    "regional organiser",
    "regional organizer",
    "regional secretary",
    "branch secretary",
    "branch chair",
    "organiser",
    "organizer",
    "convenor",
    "assistant general secretary",
)
"""Titles that trade unions use."""

COMPANY_TITLES = (
    "chief executive",
    "ceo",
    "chairman",
    "chairwoman",
    "chair",
    "managing director",
    "executive director",
    "finance director",
    "operations director",
    "chief executive officer",
    "chief operating officer",
    "chief financial officer",
    "chief finance officer",
    "chief commercial officer",
    "commercial director",
    "non-executive director",
    "chairperson",
    "boss",
    "finance chief",
    "director",
)
"""Titles that companies use."""

CORPORATE_FIELDS = words(
    """finance financial operations operating operational commercial sales marketing communications regional divisional area
    technical engineering technology information development business property customer client custodial contract contracts
    corporate affairs strategy strategic senior human resources hr people uk country network fleet passenger bid
    bids account accounts supply chain of for and site"""
)
"""What the directors and managers of a company are for, in titles that need not name it."""

COUNCIL_TITLES = (
    "council leader", "cabinet member", "executive member", "lead member", "councillor", "portfolio holder",
    "head of paid service",
)  # fmt: skip
"""Titles that councils use."""


JUDGES = words("judge judges justice justices")
"""Heads of the titles of judges, whose body is the court that a text names."""

JUDGE_NAMED = (
    "judge", "judges", "justice", "justices", "mr justice", "mrs justice", "ms justice", "lord justice", "lady justice",
)  # fmt: skip
"""Beginnings of the names of judges: "Mr Justice Penn"."""

OF_TOWNS = words("city town county borough municipal district")
"""Words before a head for the officers of a place: "city manager", "county executive"."""

BYSTANDERS = MINISTERIAL | {"councillor", "judge", "spokesman", "spokeswoman", "spokesperson", "critic"}
"""Heads of titles whose holders lead something else by another office."""

OF_PLACES = (
    "attorney general", "comptroller", "treasurer", "secretary of state", "district attorney", "sheriff", "coroner",
    "chief executive", "leader", "council leader", "commissioner", "county executive", "city manager", "chief minister",
    "state auditor", "lieutenant governor",
)  # fmt: skip
"""Titles of officers of the place whose name stands before: "Elmfield leader", "Elmshire Sheriff"."""

LOCAL = words("mayor governor gov premier mec burgomaster")
"""Heads of the titles of those who lead a place."""
