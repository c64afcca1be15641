"""Capitalised words that are no names: those that open sentences, the calendar's, and titles of courtesy."""

from __future__ import annotations

from loaders.extract.knowledge.words import words

CALENDAR = words(
    """january february march april june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday easter christmas jan feb mar apr jun jul aug sep sept oct nov dec gmt bst am
    pm"""
)
HONORIFICS = words("mr mrs ms miss dr sir dame lord lady baroness baron prof professor rev cllr councillor")
FUNCTION = words(
    """a an the this that these those it its he his she her they their them we our us i you your my me who whom whose
    which what when where why how if whether while whilst although though because since as after before until
    unless once so but and or nor yet for of in on at by with from to into onto under over above below about
    across against along among around between beyond during except inside outside like near off out past per
    plus through throughout toward towards upon via within without despite instead also however moreover
    meanwhile therefore thus hence then now here there today yesterday tomorrow tonight last next previous
    previously former formerly current currently recent recently early earlier later late new old first second
    third finally firstly secondly once again ever never always often sometimes usually more most less least
    many much few several some any all both each every either neither no none not only just even still already
    almost nearly about another other others such same own one two three four five six seven eight nine ten
    eleven twelve twenty thirty forty fifty hundred thousand million half is are was were be been being has have
    had do does did will would can could may might must shall should let please us i'm don't there's it's that's
    we're they're"""
)
"""Words that are never part of a name."""

NUMBERS = words("first second third one two three four five six seven eight nine ten")
"""Numbers, which begin a name where they have a capital inside a sentence: "to First Bolt"."""

OPENERS = words(
    """asked according following given based led founded speaking commenting responding adding announcing using working
    see read click share contact published updated image photograph photo caption skip home news press release
    notes note further background part whole total full key main major private public people staff members
    inspectors ministers unions union prisoners offenders officers workers employees managers services service
    contracts contract company companies government's mps mp lords critics campaigners residents patients
    families children parents pupils teachers nurses doctors passengers customers government's ministers'
    workloads management leadership leaders probation supervision prison prisons report reports sources shares
    shareholders figures results talks plans money costs profits losses revenue sales overall yes dear all ends
    welcome thank thanks sorry everything everyone someone something nothing nobody anyone hardly leading
    hundreds thousands dozens around under-fire beleaguered troubled embattled shadow labour's dilution defeat
    takeovers fieldwork evidence written parliamentary bulletin newbies drugs weapons tip hold women men youth
    young local national regional annual monthly weekly daily official officials senior junior crcs prisoners'
    staff's ex further welsh english scottish irish british german french american australian spanish european"""
)
"""Common words: a name that begins with one at the start of a sentence is doubtful."""

DEMONYMS = words(
    """british english scottish welsh irish german french american australian spanish european dutch italian swedish
    danish indian norwegian canadian japanese chinese african asian african-american belgian swiss austrian
    portuguese polish us-based"""
)
FOREIGN = DEMONYMS - {"british", "english", "scottish", "welsh", "irish"}
"""Demonyms that describe a firm rather than begin its name."""

NO_NAMES = words(
    "mp mps mep ms qc kc cbe obe mbe ceo agm it ict ft pa ip pm faq pdf id q a ftse nasdaq preferred bidder bidders"
)
RATINGS = words("outstanding good requires requiring inadequate improvement")
