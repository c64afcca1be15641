"""Pronouns, and the words beside them that show whom they may mean."""

from __future__ import annotations

from loaders.extract.knowledge.words import words

THING = words("it its")
PERSON = words("he she his her him")
PEOPLE = words("they their them")
SPEAKER = words("we us our")
PAIRED = frozenset({"the former", "the latter"})
POSSESSIVE = words("its his her their our")
SUBJECTS = words("it he she they we")

MALE, FEMALE = words("he his him mr sir lord"), words("she her mrs ms miss dame lady baroness")
"""Pronouns and forms of address that tell a man or a woman."""

ACTING = words(
    """say tell announce admit deny claim confirm believe think insist argue warn apologise decide agree refuse reject
    run operate manage own employ buy acquire sell hire recruit appoint award commission outsource inspect investigate
    deliver provide supply bid sign launch open close fund invest sue represent criticise plan intend want hope expect
    accept acknowledge add advise aim appeal apply approve ask assume blame build call campaign charge choose complain
    consider demand describe disclose emphasise estimate fail fear find fine get give grant hold invite join know
    look lose maintain mean negotiate offer oppose oversee pay pledge prefer promise propose protest publish pull
    recommend regulate release report request reveal seek serve settle submit suggest support take target tender
    threaten train try undertake urge welcome win withdraw work write"""
)
"""Verbs of those who act, and so not of contracts and decisions."""

COMMISSIONING = words("award outsource commission strip privatise privatize") | {
    "contract out",
    "take back",
    "bring back",
    "hand over",
}
"""Verbs of those who have services run for them, or take them back."""

REPORTING = words("find conclude recommend criticise rate note reveal highlight warn uncover identify rule")
"""Verbs of inspectors and courts, and of what they publish."""

OPENING = words("open reopen close shut")
OPENED = frozenset(f"{verb} itself" for verb in OPENING)
"""Verbs of what comes to be run or no longer is, where they open nothing else: "when it opens in May"."""

PASSING = words("pass revert")
"""Verbs of what changes hands."""

DEPRIVED = words("strip deprive fine sue compensate reimburse")
"""Verbs of what is done to firms that hold contracts."""

JUDGING = words("welcome condemn criticise praise attack oppose slam denounce applaud hail deplore question")
"""Verbs of what one says of others: who welcomes "its decision" welcomes another's."""

HIRING = words(
    """hire appoint choose select contract commission award pick engage pay name retain employ enlist give grant use
    want"""
)
"""Verbs of those for whom others work: of "hired Acme to run its homes" the homes are not Acme's."""

PROVIDING = words("run operate manage deliver provide supply service staff") | {"take over", "hand back", "give up"}
"""Verbs of those who run services."""

COMPETING = words("bid tender win")
"""Verbs of those who compete for contracts."""

SPEAKING = words(
    "say announce claim add insist argue admit confirm believe think state deny report promise declare reply"
)
"""Verbs whose subject mostly is who it is said of: "Acme said it"."""

ENDURING = words("acquire buy found fine criticise accuse own inspect rate name choose appoint pay employ hire fund")
"""Verbs of what is done to organisations and services."""

LAPSING = words(
    """expire lapse extend renew award sign terminate last cover cost include involve start begin end mean happen prove
    agree let abandon scrap cancel delay announce publish issue release discuss approve reject resolve complete"""
)
"""Verbs said of contracts, plans and decisions, in the passive or without object."""

PROLONGED = words("extend prolong renew sign terminate cancel scrap award retender conclude win advertise tender")
"""Verbs of what is done to contracts."""

INSPECTING = words("inspect rate visit staff audit deem grade assess")
SERVING = words("run operate manage close privatise privatize renationalise build judge") | {
    "take over",
    "take on",
    "take back",
    "hand over",
}
"""Verbs of what is done to services."""

GIVING = words("hand give award pass transfer")
GIVEN = frozenset(f"{verb} to" for verb in GIVING)
"""Verbs of what changes hands where "to" leads to who has it then: "handed it to Acme"."""

OWNED = words("buy acquire own sell found float nationalise nationalize rescue")
"""Verbs of what is done to companies."""

COMMENTING = words("call describe label brand welcome hail dismiss condemn regard see view deem")
"""Verbs whose "it" is more often what happened than who did it: "called it a disgrace"."""

BELONGINGS = words(
    """executive director directors board staff employees workers workforce members customers shareholders headquarters
    base chairman chairwoman chair president spokesman spokeswoman spokesperson secretary leader founder founders owner
    owners parent subsidiary subsidiaries division arm shares share profits profit turnover revenue bid bids contract
    contracts failings office offices partner partners inspectors officers budget portfolio business businesses
    predecessor successor rivals bosses management managers head hq accounts creditors lenders debts stake tenure
    employer ceo clients place places franchise franchises concession concessions
    officials leadership acquisition takeover expansion decision statement"""
)
"""Nouns for what organisations have, and contracts have not."""

DAUGHTERS = words("parent subsidiary subsidiaries shares profit profits turnover revenue")
"""Nouns for what firms have rather than public bodies."""

MEMBERS = words("partner partners shareholder shareholders backers")
"""Nouns for those who make up a joint venture or hold a firm."""

OPERATORS = words("operator operators")
"""Nouns for those who run services."""

CORPORATE = words("executive executives ceo chairman chairwoman chair md shareholders profits turnover share-price")
"""Nouns for what firms and bodies have rather than the places that they run."""

OWNERS = words(
    "owner owners co-owner co-owners parent parents company shareholder shareholders founder founders backers investors"
)
"""Nouns for those of whom a firm is bought, where "its" stands before."""

ACQUIRING = words("buy acquire purchase take secure") | {"take over", "buy out", "buy back", "snap up", "pick up"}
"""Verbs of getting a firm."""

HOLDERS = words("owner owners landlord") | OPERATORS
"""Nouns for those who hold services and firms, and no public body."""

ROLES = words(
    """operator owner parent subsidiary contractor provider supplier arm division unit partner predecessor successor
    landlord rival affiliate subcontractor sub-contractor manager lender shareholder creditor backer investor buyer
    vendor sponsor trustee administrator liquidator receiver insurer regulator brand vehicle offshoot sister company
    organisation venture spin-off"""
)
"""Nouns for what one organisation is to another: of "Acme, its operator" Acme is not the one that is operated."""

GRASP = words("hands grip grasp possession clutches")
"""Nouns for what services are in, and so are not theirs: "the prison has been in its hands"."""

FINDINGS = words("report reports inquiry inquiries findings recommendations investigation ruling")
"""Nouns for what inspectorates, committees and courts have."""

INMATES = words(
    """residents pupils patients inmates prisoners detainees beds cells governor headteacher wards passengers visitors
    rating ratings status score grade inspection inspections"""
)
"""Nouns for what services have."""

RUNNING = words("running operation upkeep closure reopening refurbishment privatisation privatization")
"""Nouns for what is done to services."""

CHARGES = words("responsibility job task business remit")
"""Nouns for what somebody has in hand: "it is the responsibility of Acme" says who runs it."""

PERSONS = words(
    """man woman boy girl inmate prisoner offender patient resident pupil student teacher driver passenger spokesman
    spokeswoman spokesperson worker nurse doctor officer official minister mayor judge chairman chairwoman chair director
    executive manager boss president secretary leader member councillor inspector commissioner governor founder wife
    husband mother father son daughter mp tenant claimant victim detainee guard reader analyst engineer lawyer coroner
    chief ombudsman auditor critic colleague child adult person applicant candidate"""
)
"""Nouns for one person, who is "he" or "she" where nobody named is."""

SEVERAL = words("people staff children men women police clergy")
"""Nouns that are plural without showing it."""

VAGUE = words(
    """year month week day time part end lot number way place thing fact case view term terms example
    course addition order result response return per cent percent half rest majority today yesterday tomorrow
    something nothing everything anything none nobody another money cash profit profits loss losses ground trouble
    difficulty difficulties"""
)
"""Nouns that nothing leads back to."""

SEEMING = words(
    """seems seem seemed appears appeared emerged emerges follows followed transpired transpires turns turned happens
    happened remains remained matters"""
)
"""Verbs behind which "it" stands for a clause."""

LASTING = {
    **dict.fromkeys(("take", "takes", "took", "cost", "costs", "need", "needs", "needed"), "to"),
    **dict.fromkeys(("come", "comes", "came"), "as after amid despite days weeks months hours before down"),
}
"""Verbs behind which "it" stands for a clause where one of these words follows: "it takes time to", "it comes as"."""

OBVIOUS = words(
    """clear unclear likely unlikely possible impossible important vital essential necessary right wrong time true good
    bad better best difficult hard easy crucial obvious understood announced revealed reported claimed alleged thought
    believed said expected hoped agreed decided known estimated feared felt argued found confirmed disclosed noted
    suggested recommended proposed acceptable unacceptable inevitable no not too worth ironic striking
    disappointing surprising uncertain certain okay fair enough why how prudent sensible wise reasonable useful
    worthwhile advisable appropriate feasible premature absurd outrageous shameful unfair tempting customary"""
)
"""Words behind "it is" that say something of a clause: "it is clear that"."""

RAISING = words("make makes made making find finds found think thinks consider considers take takes keep see let have")
"""Verbs before an "it" that stands for a clause: "made it clear that", "see to it that"."""
