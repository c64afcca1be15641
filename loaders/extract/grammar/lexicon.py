"""The verbs that are known, by their lemmas, and which of their forms are nouns more often."""

from __future__ import annotations

from loaders.extract.knowledge.words import words

VERBS = words(
    """commend defeat deprive eject encounter equip forfeit novate reclaim refurbish rehouse reside vest widen
    abandon absorb accept accredit accuse achieve acquire act adapt add address adjust administer admit adopt
    advertise advise affect agree aim alert allege allocate allow amalgamate amend amount announce answer apologise
    appeal appear apply appoint appraise approve argue arise arrange arrive ask assess assign assist assume assure
    attack attend attract audit authorise avoid award axe back ban base be bear beat become begin behave believe
    belong benefit bid blame block blow bolster book boost borrow bow break brief bring build buy call cancel care
    carry cast cause cease celebrate chair challenge change charge check choose cite claim clean clear climb close co-
    operate collapse collect combine come commence comment commission commit compare compete complain complete comply
    comprise concede concern conclude condemn conduct confirm confront connect consider consist construct consult
    contain continue contract contribute control convert convict convince cooperate cope cost count cover create
    acknowledge assert avert await circulate compile contend descend dub lash plummet pronounce
    reckon recall remark render summon teeter topple tumble
    castigate censure chide criticise cut date deal decry deplore exhort implore lambast lambaste rebuke slam berate decide
    declare decline decrease deem defend defer deliver demand demonstrate denounce deny
    depart depend deploy describe design designate detain determine develop die differ direct disagree disappear
    disband discharge disclose discover discuss dismiss dispose dissolve distribute divest divide do doubt downgrade draw
    drive drop earn ease edge educate elect embark embrace emerge employ empty enable end endorse endure enforce
    engage enhance enjoy ensure enter entitle equal escape escort establish estimate evaluate evict examine exceed
    except exchange exclude exercise exist exit expand expect experience expire explain explore expose express
    extend face fail fall favour feature feed feel fight file fill finalise finance find finish fire fit flag focus
    follow force forge form found franchise fulfil fund gain gather generate get give go govern grant grow guarantee
    hand handle happen have head hear help hesitate hike hint hire hit hold host house identify ignore impose
    improve include incorporate increase incur indicate inform inherit initiate injure insist inspect install
    integrate intend interview introduce invest investigate invite involve issue jail join judge justify keep kick
    know lack land lapse last launch lay lead lease leave lend let liaise lie lift like limit link liquidate list live locate look
    lose maintain make man manage mark market mean measure meet mention merge miss mobilise modernise monitor move
    name need negotiate nominate note notice notify number object oblige observe obtain occupy occur offer open
    oppose order organise originate oust outline outsource overcome overhaul overpay overspend overrun oversee overtake owe own pair
    part-own co-own part participate partner pass pay penalise perform permit persuade phase pick place plan play pledge plunge
    point pool possess post postpone praise predict prefer prepare present preside press prevent print privatise
    proceed process procure produce profit progress promise promote prompt propose prosecute protect prove provide
    sue snub mull quash overturn shelve recommission decommission re-tender deduct
    publish pull purchase pursue push put question quit quote raise rank rate reach react read realise re-inspect reinspect rebrand
    rebuild receive recognise recommend record recover recruit redevelop reduce refer refinance reform refuse regain
    regard register regret regulate reject relate release relieve relinquish relocate rely remain remove rename
    renationalise renegotiate renew rent reopen repair repeat replace reply report represent request require rescue
    reserve resign resist resolve respond rest restore restructure result resume retain retake retender retire
    retrieve return reveal reverse revert review revise revisit revoke ring rise rob rule run sack save say scrap scrutinise
    seal search secure see seek seem seize select sell send separate serve service set settle share shed shift show
    shut side sign sit slip snap solve sought speak specialise spend split sponsor spread staff stage stand
    start state stay steal stem step stop store strengthen stress strike strip struggle study subcontract submit
    succeed suffer suggest suit supersede supervise supply support surrender survive suspect suspend sustain swallow
    swap switch table tag tail take talk target teach team tell tender terminate testify test thank think threaten tie tighten top
    total tour trade train transfer transform transport travel treat trigger try turn uncover undergo undermine
    underpay understand undertake unveil update upgrade uphold urge use value vary vie view visit vote vow wait walk want warn
    wash waste watch weaken weigh welcome win wind withdraw witness wonder work worry write yield
    cede displace encompass expropriate fold gobble insource municipalise nationalise offload reassign
    remunicipalise requisition roll scoop span stretch subsume supplant
    bag clinch delegate ditch draft dump enlist entrust externalise farm fend hive ink instruct jettison line
    outbid rebroker pip plump prolong ratify reappoint rehire relet rescind shortlist snare tap task tear trust
    impress horrify appal please disappoint dismay sadden unsettle reassure satisfy encourage disturb trouble shock alarm
    reprimand anoint collaborate constitute delve demerge depose detect enquire inquire overlook poach reassume rejoin sever
    sift re-broker unseat vacate wrest compose opt lengthen mandate annul prevail triumph crown sub"""
)
"""Lemmas, so that the clauses of a sentence can be told apart; what they claim is said by the rules."""

TENDING = words(
    """sweep mow grit mend cater accommodate rehabilitate resettle fix dredge tow dispense scan vaccinate launder interpret
    translate recycle compost incinerate pave resurface tend heat guard patrol entrust oust supplant displace cook
    plough pump"""
)
"""Further lemmas: what public services do, and how one who does it makes room for another."""

GIVING = words("give hand award grant offer sell lend pay deny promise cede") | {"hand over", "give up"}
"""Verbs with two objects: whom, and what."""

DECIDING = words("decide agree vote resolve choose approve")
"""Verbs by which a body decides."""

ANNOUNCING = words("announce confirm reveal name unveil disclose")
"""Verbs by which one makes known what is new."""

APPOINTING = words("appoint name choose select pick hire confirm engage announce unveil")
DISMISSING = words("sack dismiss oust remove axe fire")
"""Verbs by which somebody gets work, or an office, and loses it."""

BEING = words("be become remain")
"""Verbs that say what something is."""

NAMING = words("name appoint make declare confirm choose select announce crown")
NAMED = words("bidder bidders supplier suppliers operator provider contractor partner winner manager")
"""What one is named without an article: "named Acme preferred bidder"."""

EXPECTING = words("due set likely about supposed bound poised ready able willing unlikely scheduled earmarked slated")
"""Words that behave as participles before "to": "is due to take over"."""

NOUNS_TOO = words(
    """works services contracts costs plans reports schools homes staff offices deals bids results shares awards
    views votes issues talks charges controls claims rates changes calls cuts causes needs hopes demands orders posts
    visits reviews audits transfers leases sales moves functions reforms names lines parts sides forms matters
    practices values figures interests places notes states grants funds leads houses benefits estimates
    trusts tasks dates drafts rolls mandates delegates taps edges farms repairs
    backs heads hands answers questions searches studies supplies purchases supports trains tests tours trades
    tags stages stores rents rings ranks records releases requests reserves returns rules signs sets stands starts steps
    stops turns uses walks wins chairs limits links lists lives looks marks markets measures means minutes partners members
    guards patrols heats pools ties escorts transports bases camps screens shelters"""
)
"""Forms that end in -s and are a noun more often than a verb."""

NO_NOUNS = words(
    """include comprise remain become belong provide operate maintain employ deliver involve consist combine unite
    join sell"""
)
"""Base forms that are never nouns."""

NOUNY = words(
    """contract plan report deal use need share lease bid audit review control award charge change help force house staff
    train service supply support transfer transport trade tender name head lead hand order work care team group board
    market cover test study record visit benefit estimate function process project programme finance fund grant state
    file document place point level rate score season section space stage start end stop return rise fall cut"""
)
"""Base forms that stand as nouns behind a plural more often than as verbs: "services contract"."""

NOUNS_FIRST = words(
    """author brand crash credit delay detail drag grade highlight label mount paint petition pitch probe risk schedule
    trouble shock alarm dismay reprimand score spiral title fear tip slide sink"""
)
"""Verbs whose base and third person are far more often nouns, so that only their other forms are read as verbs: "graded"."""

PARTICLES = words("over back up off out away down on in after under together aside")
PHRASAL = frozenset(
    verb.strip()
    for verb in """take over|take on|take back|take up|hand over|hand back|hand out|give up|give back|snap up|sell off|sell on|
    carry out|look after|contract out|bring back|spin off|farm out|set up|step in|pull out|buy out|buy up|buy back|pick up|
    swallow up|go back|pass on|put out|lease out|carve out|run down|break up|win back|step down|wind up|turn over|sign up|
    make up|come in|go under|pass over|transfer over|pass back|move over|switch over|sign over|stand down|step up|step back|
    stand aside|step aside|head up|bring together|put together|come together|end up|gobble up|scoop up|roll out|come out|bring in|
    call in|draft in|buy in|get in|line up|team up|see off|fend off|hold off|edge out|hive off|sub out|roll over|tear up|
    walk away|go on|carry on|keep on|bow out|drop out|lose out|miss out|call on|call upon|
    hit out|lash out|set out|spell out|lay out|bring out|run out|stay on|move in|come back|
    build up|top up""".replace("\n", "").split("|")
)
"""Verbs that mean something of their own with their particle."""

WITH_PARTICLES = frozenset(verb.partition(" ")[0] for verb in PHRASAL)
"""The verbs of these alone."""

WINNING = words("win bag land secure scoop clinch lose sign")
"""Verbs that a headline says of several or of a firm in their base form: "Acme win contract"."""

TRADES = words(
    """outsourcing cleaning catering engineering consulting recycling housing tagging parking printing manufacturing
    banking shipping lending training recruiting building gaming mining farming trading holding operating managing
    staffing publishing accounting guarding nursing fostering lighting heating plumbing trucking boating roofing surfacing
    scaffolding landscaping gardening laundering sequencing testing signalling tunnelling dredging drilling retailing
    wholesaling fishing haulage"""
)
"""Words in "-ing" that say what a firm does where they stand before a noun for it: "outsourcing giant"."""
