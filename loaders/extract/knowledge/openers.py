"""Capitalised words that are no names: those that open sentences, the calendar's, and titles of courtesy."""

from __future__ import annotations

from loaders.extract.knowledge.listed import listed
from loaders.extract.knowledge.words import words

CALENDAR = words(
    """mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april june july august
    september october november december monday tuesday wednesday thursday friday saturday sunday easter christmas
    jan feb mar apr jun jul aug sep sept oct nov dec gmt bst am pm"""
)
HONORIFICS = words("mr mrs ms miss dr sir dame lord lady baroness baron prof professor rev cllr councillor")
FUNCTION = words(
    """a an the this that these those it its he his she her they their them we our us i you your my me who whom whose
    which what when where why how if whether while whilst although though because since as after before until unless
    once so but and or nor yet for of in on at by with from to into onto under over above below about across against
    along among around behind between beyond during except inside outside like near off out past per plus through
    throughout toward towards upon via within without despite alongside besides amid beneath instead also however
    moreover meanwhile therefore thus hence then now here there today yesterday tomorrow tonight last next previous
    previously former formerly current currently recent recently early earlier later late new old first second third
    finally firstly secondly again outgoing incoming ever never always often sometimes usually more most less least
    many much few several some any all both each every either neither no none not only just even still already almost
    nearly another other others such same own one two three four five six seven eight nine ten eleven twelve twenty
    thirty forty fifty hundred thousand million half is are was were be been being has have had do does did will would
    can could may might must shall should let please i'm don't there's it's that's we're they're
    """
)
"""Words that are never part of a name."""

COUNTS = {
    word: number
    for number, word in enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], 1)
}
"""Numbers that texts spell out, each with its value."""

SEVERAL = {word: number for word, number in COUNTS.items() if number > 1}
"""Those that count more than one."""

NUMBERS = words("first second third") | COUNTS.keys()
"""Numbers, which begin a name where they have a capital inside a sentence: "to First Bolt"."""

OPENERS = words(
    """parent asked according following given based led founded speaking commenting responding adding announcing using working see
    read click share contact published updated image photograph photo caption skip home news press release notes
    note further background part whole total full key main major private public people staff members inspectors
    ministers unions union prisoners offenders officers workers employees managers services service contracts
    contract company companies government's mps mp lords critics campaigners residents patients families children
    parents pupils teachers nurses doctors passengers customers ministers' workloads management leadership leaders
    probation supervision prison prisons report reports sources shares shareholders figures results talks plans
    money costs profits losses revenue sales overall yes dear all ends welcome thank thanks sorry everything
    everyone someone something nothing nobody anyone hardly leading hundreds thousands dozens around under-fire
    beleaguered troubled embattled shadow labour's dilution defeat takeovers fieldwork evidence written
    parliamentary bulletin newbies drugs weapons tip hold ownership control
    responsibility acquisition takeover sale women men youth young local national regional annual
    monthly weekly daily official officials senior junior crcs prisoners' staff's ex welsh english scottish irish
    british german french american australian spanish european"""
)
"""Common words: a name that begins with one at the start of a sentence is doubtful."""

DEMONYMS = words(
    """british english scottish welsh irish german french american australian spanish european dutch italian swedish danish
    indian norwegian canadian japanese chinese african asian african-american belgian swiss austrian portuguese
    polish us-based russian turkish greek israeli argentine argentinian brazilian mexican venezuelan chilean colombian
    peruvian cuban pakistani bangladeshi korean vietnamese thai malaysian indonesian filipino singaporean nigerian
    kenyan ghanaian ugandan tanzanian zimbabwean zambian egyptian moroccan tunisian algerian libyan sudanese ethiopian
    iraqi iranian syrian lebanese jordanian saudi afghan ukrainian hungarian czech slovak slovenian croatian serbian
    romanian bulgarian finnish icelandic estonian latvian lithuanian maltese jamaican flemish bavarian catalan
    scandinavian nordic emirati qatari nepalese taiwanese samoan fijian victorian edwardian georgian"""
)
OF_STATES = words("victorian queensland tasmanian texan californian ontarian bavarian saxon flemish")
"""Adjectives of states and provinces, as they stand before their ministers."""

FOREIGN = DEMONYMS - {"british", "english", "scottish", "welsh", "irish"}
"""Demonyms that describe a firm rather than begin its name."""

NO_NAMES = words(
    """session claimant claimants respondent respondents appellant appellants defendant defendants plaintiff plaintiffs applicant
    applicants judgment holder holders member members mp mps mep qc kc cb kcb dbe kbe qpm cmg frs cbe obe mbe ceo
    agm cva it ict ft pa ip pm faq pdf id q&a r&d p&l a ftse nasdaq preferred bidder bidders td tds msp msps mla mlas
    mpp cfo coo cio gcio hr tv cctv gps gdp vat ppe kpi kpis sla tupe pfi pfis ppp ppps rfp rfps itt iaas paas saas
    ai api app wifi sms pdfs url www http https ojeu eoi roi ebitda ebit ipo mou ngo ngos smes sme hiv aids covid
    covid-19 coronavirus brexit rs sek nok dkk eur usd gbp chf inr zar aud nzd cad pln lakh crore bn km mw gw kwh
    mwh sq ph.d phd ba ma msc sr esq rfq rfqs gp gms apms lep leps dlo aka etc vs no nos tel fax isbn
    minority majority tem"""
) | {
    "urgent notification",
    "urgent notifications",
    "special measures",
    "new year",
    "board of directors",
    "board of trustees",
    "board of governors",
    "paid service",
    "paid services",
    "chapter 11",
    "chapter 7",
    "chapter",
}
POSTNOMINALS = words(
    "MP MEP MSP MLA MS AM TD QC KC SC OBE CBE MBE QPM JP DL FRS PhD MD Esq CB KCB DBE KBE OAM AO QSO ONZM CMG"
)
"""Letters behind a person's name."""
RATINGS = words("outstanding good requires requiring inadequate improvement")
RANKS = words(
    """sheriff undersheriff supervisor trooper patrolman premier judge judges justice justices rep reps representative sen
    senator gov lt lieutenant general gen colonel col major maj captain capt sgt sergeant admiral brigadier cmdr cllr
    cllrs councilman councilwoman councilmember alderman assemblyman assemblywoman congressman congresswoman delegate
    ambassador reverend rev pastor bishop archbishop rabbi imam magistrate deputy fr attorney cr ald coun spokesman
    spokeswoman spokesperson constable pcc
    detective coroner ch const dcc acc dci supt insp honourable honorable hon"""
)
"""Titles of rank before a person's name; they are left out where a given name follows."""

PERSONAL = RANKS - words(
    "justice justices general major deputy delegate representative magistrate premier supervisor bishop"
)
"""Those of them that are hardly ever the first word of another name."""

AGENCIES = words("ap afp pa reuters getty epa bloomberg shutterstock alamy dpa ani pti aap file")
"""Agencies behind the name of who took a picture: "Ann Elm/AP"."""

PARTICLES = words(
    "van von de der den di da del della dello dei degli du des la le les el al bin ibn te ter zu zur zum o"
)
"""Small words inside the names of people and foreign bodies."""

LINKING = words("und et och og für pour voor aan y i på im am av af sur sous op bij")
"""Small words for "and", "for", "in" and "on" inside the names of foreign bodies."""

DIRECTIONS = words(
    "north south east west northern southern eastern western central upper lower mid greater inner outer"
)
"""Words that place one thing beside others of its name ("Rail Link South", "Greater Elmfield")."""

COMMON = listed("common_words") | words(
    """domiciliary reablement dialysis phlebotomy dermatology audiology podiatry chiropody endoscopy ophthalmology optometry
    midwifery chemotherapy radiotherapy oncology cardiology haemodialysis neurology paediatrics geriatrics
    microbiology histopathology cytology resettlement decontamination"""
)
"""The commonest words: one that opens a sentence or stands in a headline is a name only if something else shows it."""
