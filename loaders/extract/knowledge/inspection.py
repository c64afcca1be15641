"""What is known of inspection: how bodies that inspect are named, what they award, and the words for what they do."""

from __future__ import annotations

import re

from loaders.extract.grammar.conjugation import forms
from loaders.extract.knowledge.words import words

_INSPECTORATE = re.compile(
    r"\b(?:hmi|inspect(?:ors?|orates?|ion|ions)|auditors?|auditor-general|audit|comptroller|controller and auditor"
    r"|care commission"
    r"|(?:care |healthcare |health |aged care |social care )?quality (?:and safety |improvement )?(?:commission|authority)"
    r"|education review office|accountability office|courts? of (?:auditors|accounts)|accounts chamber)\b"
)
"""Words of the names of inspectorates and audit offices; the patterns are common to the countries that use English."""

_INQUIRING = re.compile(
    r"\b(?:ombuds\w*|regulator\w*|watchdog|committee|commission(?:er)? (?:of inquiry|for \w+)|monitoring board"
    r"|safety (?:board|authority|executive|investigations?)|standards (?:authority|commission|agency)"
    r"|investigation (?:branch|board|bureau)|office of rail|charity commission"
    r"|(?:education|skills) funding agency"
    r"|competition (?:and \w+|authority|commission|bureau)|public protector|human rights commission\w*"
    r"|serious fraud office|insolvency service|corruption|integrity|conduct authority|safeguards commission"
    r"|preventive mechanism|healthwatch|complaints commission\w*|disability commissioner|coroner\w*"
    r"|correctional investigator|privacy commissioner\w*"
    r"|healthcare improvement|healthcare inspectorate|equality (?:and|commission)|food standards"
    r"|traffic commissioner|information commissioner\w*|prisons? commissioner|rail regulation|cour des comptes)\b"
)
"""Words of the names of further bodies whose findings on a service or firm are those of an inspection."""

_INSPECTORATES = words(
    """ofsted estyn cqc hmip hmcip hmi hmic hmicfrs hmics hmcpsi nao gao hiqa cag rqia hmie anao oag riksrevisionen rigsrevisionen
    riksrevisjonen rekenkamer rechnungshof bundesrechnungshof ctc isi oig vago hiw ciw csci cssiw cjini jics igj"""
)
_REGULATORS = words(
    """efa esfa ofcom ofgem ofwat ofqual ofs orr hse rib raib ntsb osha icac accc fca ico asic apra sfo ppo ccrc iopc ipcc imb ibac
    ehrc"""
)
ABBREVIATED = (_INSPECTORATES | _REGULATORS) - {"ctc", "isi", "rib", "orr"}
"""Those of both whose letters are hardly ever a firm's or anything else's."""


def is_inspectorate(name: str) -> bool:
    """Whether a public body's name is that of an inspectorate or audit office: "Elmshire Audit Office"."""
    folded = name.casefold()
    return folded in _INSPECTORATES or (
        _INSPECTORATE.search(folded) is not None and "committee" not in folded and "house of" not in folded
    )


def inquires(name: str) -> bool:
    """Whether a public body's name is that of one that inspects, audits, regulates or inquires."""
    folded = name.casefold()
    return is_inspectorate(name) or folded in _REGULATORS or _INQUIRING.search(folded) is not None


_AUDITING = re.compile(r"\b(?:audit\w*|comptroller|accounts|accountability)\b")
_AUDITORS = words(
    """nao gao cag anao oag riksrevisionen rigsrevisionen riksrevisjonen rekenkamer rechnungshof bundesrechnungshof vago"""
)


def audits(name: str) -> bool:
    """Whether a public body's name is that of one that audits accounts and programmes rather than visits services."""
    folded = name.casefold()
    return folded in _AUDITORS or _AUDITING.search(folded) is not None


def visits(name: str) -> bool:
    """Whether a public body's name is that of an inspectorate that visits services, each in its turn."""
    return is_inspectorate(name) and not audits(name)


INSPECTORS = words("inspector inspectors inspectorate auditor auditors")
"""Heads of phrases that speak for the body which they belong to: "Elmshire inspectors", "the chief inspector"."""

WATCHDOGS = words("watchdog regulator ombudsman overseer")
"""Heads by which a body that inspects, audits or regulates is told before its name, with what it watches over."""

WATCHED: dict[str, tuple[str, ...]] = {
    word: marks
    for watched, marks in {
        "prisons prison jails jail penal custody": ("prison", "correction", "custodial", "monitoring", "hmip"),
        "probation": ("probation",),
        "schools school education childcare": ("ofsted", "estyn", "education", "school"),
        "care health healthcare hospital hospitals nursing nhs aged-care social": (
            "care",
            "health",
            "cqc",
            "hiqa",
            "rqia",
        ),
        "police policing": ("constabulary", "police"),
        "rail railway railways trains transport": ("rail", "transport", "road"),
        "data privacy information": ("information", "privacy", "data"),
        "charity charities": ("charit",),
        "competition consumer": ("competition", "consumer"),
        "safety workplace": ("safe",),
        "housing": ("housing", "regulator"),
    }.items()
    for word in words(watched)
}
"""What a watchdog is said to watch over, with what the name of such a body contains."""

INSPECTION = words("inspection inspections reinspection re-inspection")
TELLING = words("inspection audit")
"""Heads that find what the inspectorate finds: "the inspection found"."""

RATINGS = (
    words(
        """outstanding good inadequate satisfactory unsatisfactory adequate poor excellent weak unacceptable ineffective
        compliant non-compliant acceptable fair effective"""
    )
    | {"requires improvement", "requiring improvement", "require improvement", "needs improvement", "very poor"}
    | {"requires significant improvement", "special measures", "serious weaknesses", "performing well", "not effective"}
    | {"partially effective", "limited assurance", "reasonable assurance", "substantial assurance", "no assurance"}
    | {"very good", "not sufficiently good", "reasonably good", "not met", "causing concern", "well led"}
)
"""What inspectorates and auditors rate by, in small letters."""

PLAIN_RATINGS = words(
    """good satisfactory unsatisfactory adequate poor excellent weak unacceptable ineffective acceptable fair effective
    compliant non-compliant"""
) | {"very poor", "very good", "not met", "not effective", "performing well", "causing concern"}
"""Those that are common adjectives too."""

RATING = {
    form
    for verb in ("rate", "grade", "judge", "score", "mark", "deem", "assess", "upgrade", "downgrade")
    for form, _ in forms(verb)
} | words("rating ratings grade grades grading verdict judgement judgment judgements overall")
"""Words of rating, beside which a common adjective is a rating."""

OFFICES = words("office team officials staff officers inspectors auditors inspector")
"""Heads that speak for the body behind "of" or "from"."""

GRADES = words("rating grade grading verdict judgement")
"""Nouns for a rating."""

NO_RATING = words("credit risk energy audience television tv approval debt share star")
"""Words before "rating" that are of no inspection."""

REPLIES = words(
    """response reply plan plans argument arguments claim claims application bid offer proposal proposals explanation appeal
    defence submission assurance assurances request assertion evidence undertaking undertakings objection"""
)
"""What is put to whoever inspects: to find fault with it is no inspection."""

CONDUCT = words(
    """contract contracts deal handling performance management conduct work record running delivery books accounts finances
    practices operations timetable tender invoices billing invoicing charges pricing accounting spending procedures
    safeguarding safety governance culture treatment use procurement staffing role involvement dealings failings"""
)
"""What is somebody's, and is looked into where that one is: "examined Acme's handling of the homes"."""

PURPOSES = words("objective objectives aim aims purpose focus scope goal goals object task remit question")
"""What an audit has, behind which is said what it looks at."""
