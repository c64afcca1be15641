"""How organisations are named: the words that names end or begin with, and the kind that each shows."""

from __future__ import annotations

from loaders.extract.knowledge.words import words

COMPANY = words(
    """railway railways trains ltd limited plc llp inc inc. corp corp. corporation company co holdings group partners
    partnership consortium alliance solutions capital ventures enterprises industries foundation trust charity
    society associates investments bank fund contractors construction engineering logistics homecare healthcare
    facilities outsourcing technologies systems gmbh ag networks security management services"""
)
"""Last words of the names of companies, charities and consortia, folded."""

LEGAL_FORMS = frozenset({"plc", "ltd", "llp", "llc", "inc", "gmbh"})
"""Legal forms that are no other words, so that they end a company's name in small letters too ("Acme plc")."""

PUBLIC_BODY = words(
    """ministry department inspectorate commission committee council authority agency police constabulary regulator
    treasury parliament senate government office ombudsman commissioner tribunal assembly executive board nhs
    service administration bureau senedd cabinet"""
)
"""Last words of the names of public bodies, folded."""

UNION = frozenset({"union", "unions", "association", "congress", "federation"})
SERVICE = words(
    """lodge grange manor hall house prison jail gaol centre center facility hospital infirmary school academy college
    home hostel franchise line programme stc irc yoi hmp penitentiary clinic library airport hospice surgery
    contract depot barracks lockup"""
)
"""Last words of the names of services and establishments, folded; they may be written small ("Elmfield prison")."""

ESTABLISHMENT = frozenset({"hmp", "hmyoi", "yoi", "hmp/yoi", "hmpyoi"})
"""First words of the names of prisons in the United Kingdom."""

SERVICE_WORDS = words(
    """immigration removal secure training young offender institution correctional detention youth care nursing medium
    high primary secondary residential treatment remand women's men's open private community rail main
    privately-run"""
)
"""Small words that may stand between a place and the last word of a service's name."""

POLICY = words(
    """justice probation prison prisons transport work pensions health education skills social care defence environment
    food rural affairs communities local government housing business innovation industrial strategy energy
    climate change culture media sport digital international trade development children families schools
    training management employment offender rehabilitation corrections correctional safety quality standards
    finance home foreign welfare science technology public accounts administration constitutional prosecution
    customs revenue parole youth support security fire rescue crime courts tribunals science technology
    customers citizens equality human rights civil aviation offenders learning reform planning planning
    prisoners detention technical medical nursing leisure sports research learning"""
)
"""Words that name what a body is for, and so join by "and" in its name ("Health and Safety Executive")."""

HEADED_LEFT = words(
    """ministry department office inspectorate bank university society house board institute council centre center
    commission association confederation federation league campaign agency court royal college union church
    secretary fund service bureau committee chamber authority division inspector"""
)
"""First words of names that go on with "of" or "for"."""

BODIES: dict[str, str] = {
    name.casefold(): name
    for name in """Home Office|Foreign Office|Cabinet Office|Northern Ireland Office|HM Treasury|Treasury
National Audit Office|Serious Fraud Office|Crown Commercial Service|Care Quality Commission
Competition and Markets Authority|Parliament|House of Commons|House of Lords|Commons|Lords|Ofsted|Ofgem
Ofcom|Ofwat|Ofqual|Estyn|Monitor|NHS England|NHS|NHS Improvement|NHS Wales|NHS Scotland|HMPPS|NOMS|HMRC
DWP|MoJ|MoD|HMIP|CQC|NAO|SFO|Audit Scotland|Audit Wales|Transport Scotland|Network Rail
Transport for London|Scottish Government|Welsh Government|Welsh Assembly|Scottish Parliament|Senedd|Labour
Labour Party|Conservatives|Conservative Party|Liberal Democrats|SNP|Plaid Cymru|Sinn Fein|Green Party
Crown Prosecution Service|Prison Service|Probation Service|HM Prison Service|Scottish Prison Service
Northern Ireland Prison Service|Irish Prison Service|Environment Agency|Highways England|Highways Agency
HM Courts & Tribunals Service|Legal Aid Agency|Border Force|UK Border Agency|Skills Funding Agency
Education Funding Agency|Health and Safety Executive|Charity Commission|Companies House|Insolvency Service
Pensions Regulator|Auditor General|Metropolitan Police""".replace("\n", "|").split("|")
}
"""Well-known public bodies and parties whose names do not show what they are, or are used short, by their folded names."""

GENERIC_SERVICES = (
    "electronic monitoring services", "electronic monitoring", "electronic tagging", "offender tagging", "prisoner tagging",
    "tagging contract", "prison facilities management", "facilities management", "prison maintenance", "work programme",
    "prisoner escort services", "prisoner escort", "court interpreting", "court interpreting services",
    "asylum accommodation", "asylum housing", "army recruitment", "fitness-to-work assessments", "work capability assessments",
    "disability assessments", "out-of-hours gp service", "patient transport services", "patient transport", "parking enforcement",
    "refuse collection", "waste collection", "school meals", "leisure centres", "forensic science service",
)  # fmt: skip
"""Public services that are bought and sold under these words, written small."""
