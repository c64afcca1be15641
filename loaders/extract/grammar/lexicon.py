"""The verbs that are known, by their forms, and the small words of English by what they do in a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.knowledge.words import words

IRREGULAR: dict[str, tuple[str, str]] = {
    lemma: (past, participle)
    for lemma, past, participle in (
        line.split()
        for line in """be was been
        become became become
        begin began begun
        bid bid bid
        break broke broken
        bring brought brought
        build built built
        buy bought bought
        catch caught caught
        choose chose chosen
        come came come
        cost cost cost
        cut cut cut
        deal dealt dealt
        do did done
        draw drew drawn
        drive drove driven
        fall fell fallen
        feed fed fed
        feel felt felt
        fight fought fought
        find found found
        forgo forwent forgone
        get got got
        give gave given
        go went gone
        grow grew grown
        have had had
        hear heard heard
        hit hit hit
        hold held held
        keep kept kept
        know knew known
        lay laid laid
        lead led led
        leave left left
        lend lent lent
        let let let
        lie lay lain
        lose lost lost
        make made made
        mean meant meant
        meet met met
        outsource outsourced outsourced
        overrun overran overrun
        overpay overpaid overpaid
        underpay underpaid underpaid
        overspend overspent overspent
        withhold withheld withheld
        uphold upheld upheld
        oversee oversaw overseen
        overtake overtook overtaken
        pay paid paid
        put put put
        quit quit quit
        read read read
        rebuild rebuilt rebuilt
        retake retook retaken
        rise rose risen
        run ran run
        say said said
        see saw seen
        seek sought sought
        sell sold sold
        send sent sent
        set set set
        shed shed shed
        show showed shown
        shut shut shut
        sit sat sat
        speak spoke spoken
        spend spent spent
        split split split
        spread spread spread
        stand stood stood
        steal stole stolen
        strike struck struck
        take took taken
        teach taught taught
        tell told told
        think thought thought
        undergo underwent undergone
        understand understood understood
        undertake undertook undertaken
        win won won
        withdraw withdrew withdrawn
        bear bore borne
        beat beat beaten
        bind bound bound
        bite bit bitten
        blow blew blown
        burn burnt burnt
        dig dug dug
        eat ate eaten
        fly flew flown
        forget forgot forgotten
        freeze froze frozen
        hang hung hung
        hide hid hidden
        hurt hurt hurt
        learn learnt learnt
        light lit lit
        mistake mistook mistaken
        overcome overcame overcome
        ride rode ridden
        shake shook shaken
        shine shone shone
        shoot shot shot
        shrink shrank shrunk
        sink sank sunk
        sleep slept slept
        slide slid slid
        spin spun spun
        swear swore sworn
        sweep swept swept
        swing swung swung
        tear tore torn
        throw threw thrown
        wake woke woken
        wear wore worn
        wind wound wound
        write wrote written""".splitlines()
    )
}
"""Past and participle of verbs that do not take -ed."""

UNCHANGED = frozenset(lemma for lemma, (_, participle) in IRREGULAR.items() if lemma == participle)
"""Verbs whose participle is their base: "run"."""

DOUBLING = words(
    "run win put get set cut let hit quit swap step transfer plan stop drop strip scrap commit submit refer prefer "
    "permit control cancel travel patrol begin bid admit equip ban dig spin shed slip tip shut sit fit regret occur rebut rerun "
    "bag tap pip snap sub tag scan slam"
)
"""Verbs that double their last letter before -ing and -ed."""

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
    acknowledge assert avert await circulate commence commend compile contend descend dub encounter lash plummet pronounce
    reckon recall remark render summon teeter topple tumble
    castigate censure chide criticise cut deal decry deplore exhort implore lambast lambaste rebuke slam berate decide
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
    name need negotiate nominate note notice notify number object oblige observe obtain occupy occur offer open operate
    oppose order organise originate oust outline outsource overcome overhaul overpay overspend overrun oversee overtake owe own pair
    part participate partner pass pay penalise perform permit persuade phase pick place plan play pledge plunge
    point pool possess post postpone praise predict prefer prepare present preside press prevent print privatise
    proceed process procure produce profit progress promise promote prompt propose prosecute protect prove provide
    publish pull purchase pursue push put question quit quote raise rank rate reach react read realise re-inspect reinspect rebrand
    rebuild receive recognise recommend record recover recruit redevelop reduce refer refinance reform refuse regain
    regard register regret regulate reject relate release relieve relinquish relocate rely remain remove rename
    renationalise renegotiate renew rent reopen repair repeat replace reply report represent request require rescue
    reserve resign resist resolve respond rest restore restructure result resume retain retake retender retire
    retrieve return reveal reverse revert review revise revisit revoke ring rise rob rule run sack save say scrap scrutinise
    seal search secure see seek seem seize select sell send separate serve service set settle share shed shift show
    shut side sign sit slam slip snap solve sought speak specialise spend split sponsor spread staff stage stand
    start state stay steal stem step stop store strengthen stress strike strip struggle study subcontract submit
    succeed suffer suggest suit supersede supervise supply support surrender survive suspect suspend sustain swallow
    swap switch table tag tail take talk target teach team tell tender terminate test thank think threaten tie tighten top
    total tour trade train transfer transform transport travel treat trigger try turn uncover undergo undermine
    underpay understand undertake unveil update upgrade uphold urge use value vary view visit vote vow wait walk want warn
    wash waste watch weaken weigh welcome win wind withdraw witness wonder work worry write yield
    cede displace encompass expropriate fold gobble insource municipalise nationalise offload reach reassign
    remunicipalise requisition roll scoop span stretch subsume supplant
    bag clinch delegate ditch draft dump edge enlist entrust externalise farm fend hive ink instruct jettison line oust
    outbid pip plump prolong ratify reappoint rehire relet rescind revoke shortlist snare tap task tear trust
    opt lengthen mandate amend annul prevail triumph crown rent sub"""
)
"""Lemmas, so that the clauses of a sentence can be told apart; what they claim is said by the rules."""

TENDING = words(
    """sweep mow grit mend cater accommodate rehabilitate resettle fix dredge tow dispense scan vaccinate launder interpret
    translate recycle compost incinerate pave resurface tend heat guard patrol entrust oust supplant displace"""
)
"""Further lemmas: what public services do, and how one who does it makes room for another."""

GIVING = words("give hand award grant offer sell lend pay deny promise cede") | {"hand over", "give up"}
"""Verbs with two objects: whom, and what."""

NAMING = words("name appoint make declare confirm choose select announce crown")
NAMED = words("bidder bidders supplier suppliers operator provider contractor partner winner manager")
"""What one is named without an article: "named Acme preferred bidder"."""

EXPECTING = words("due set likely about supposed bound poised ready able willing unlikely scheduled earmarked slated")
"""Words that behave as participles before "to": "is due to take over"."""

NOUNS_TOO = words(
    """works services contracts costs plans reports schools homes staff offices deals bids results shares awards
    views votes issues talks charges controls claims rates changes calls cuts causes needs hopes demands orders posts
    visits reviews audits transfers leases sales moves functions reforms names lines parts sides forms matters
    practices values figures charges interests places notes states grants funds leads houses benefits estimates
    trusts tasks drafts rolls mandates delegates taps edges farms repairs
    backs heads hands answers questions searches studies supplies purchases supports trains tests tours trades
    tags stages stores rents rings ranks records releases requests reserves returns rules signs sets stands starts steps
    stops turns uses walks wins chairs limits links lists lives looks marks markets measures means minutes partners members
    guards patrols heats"""
)
"""Forms that end in -s and are a noun more often than a verb."""

NO_NOUNS = words(
    """include comprise remain become belong provide operate maintain employ deliver involve consist combine unite"""
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
    score spiral title fear tip slide sink"""
)
"""Verbs whose base and third person are far more often nouns, so that only their other forms are read as verbs: "graded"."""

BE = words("is are was were be been being am 's 're gets got get")
AUXILIARIES = words(
    """will would shall should can could may might must do does did is are was were be been being am has have had having
    cannot can't won't wouldn't shan't couldn't shouldn't mustn't don't doesn't didn't isn't aren't wasn't weren't
    hasn't haven't hadn't 'll 've 're 's 'd"""
)
NEGATIONS = words(
    """not never n't no-longer cannot can't won't wouldn't shan't couldn't shouldn't mustn't don't doesn't didn't isn't
    aren't wasn't weren't hasn't haven't hadn't"""
)
MODALS = words("will would shall should can could may might must won't wouldn't can't couldn't shouldn't 'll 'd")
PARTICLES = words("over back up off out away down on in after under together")
PHRASAL = frozenset(
    verb.strip()
    for verb in """take over|take on|take back|take up|hand over|hand back|hand out|give up|give back|snap up|sell off|sell on|
    carry out|look after|contract out|bring back|spin off|farm out|set up|step in|pull out|buy out|buy up|buy back|pick up|
    swallow up|go back|pass on|put out|lease out|carve out|run down|break up|win back|step down|wind up|turn over|sign up|
    make up|come in|go under|pass over|transfer over|pass back|move over|switch over|sign over|stand down|step up|step back|
    stand aside|head up|bring together|put together|come together|end up|gobble up|scoop up|roll out|come out|bring in|
    call in|draft in|buy in|get in|line up|team up|see off|fend off|hold off|edge out|hive off|sub out|roll over|tear up|
    walk away|go on|carry on|keep on|bow out|drop out|lose out|miss out|call on|call upon|
    hit out|lash out""".replace("\n", "").split("|")
)
"""Verbs that mean something of their own with their particle."""
WINNING = words("win bag land secure scoop clinch lose sign")
"""Verbs that a headline says of several or of a firm in their base form: "Acme win contract"."""

TRADES = words(
    """outsourcing cleaning catering engineering consulting recycling housing tagging parking printing manufacturing
    banking shipping lending training recruiting building gaming mining farming trading holding operating managing
    staffing publishing accounting"""
)
"""Words in "-ing" that say what a firm does where they stand before a noun for it: "outsourcing giant"."""

DETERMINERS = words(
    "the a an this that these those its their his her our your my each every some any no another both all either neither"
)
ADVERBIAL = frozenset(
    tuple(pair.split())
    for pair in """in turn|in fact|at present|of course|for example|for instance|in effect|so far|in full|at least|for now|in total
    |in stages|at once|in practice|by tender|at last|in part|by default|in addition|as well|no longer|not only""".replace(
        "\n", ""
    ).split("|")
)
"""Two words that stand together for an adverb: "which in turn belongs to Acme"."""
PRONOUNS = words("he she it they we i you him them us me who one ones someone nobody")
RELATIVES = words("which who whom whose that where")
SUBORDINATORS = words(
    """because although though while whereas when if unless whether so but yet once whenever wherever lest why how what
    since until before after as than"""
)
PREPOSITIONS = words(
    """of in on at by with from to into onto under over for across against among between during through throughout
    within without via after before since until about as than like near around towards toward alongside including
    despite following per upon amid beyond outside inside behind below above beside besides concerning regarding
    covering excluding except worth till off out up down along plus versus"""
)
COORDINATORS = words("and or nor & plus")
ADVERBS = words(
    """now also earlier still currently already then later soon again just even only recently formerly previously once ever
    jointly together initially originally temporarily directly officially formally reportedly allegedly eventually
    finally subsequently immediately instead thus therefore first successfully always effectively presently never not
    too almost nearly about here there very quite rather longer ago away abroad further twice yet hence however
    meanwhile moreover nevertheless nonetheless perhaps maybe indeed today yesterday tomorrow tonight n't
    back ahead likewise otherwise alone apart altogether anyway elsewhere furthermore
    long itself himself herself themselves"""
)
NOT_ADVERBS = words(
    """family supply early july only-ly monthly weekly daily yearly elderly likely friendly assembly ally rally
    reply italy bully jelly lily belly monopoly anomaly"""
)
ADJECTIVES = words(
    """new old big large small major minor main current present existing former previous other same such public private
    national regional recent latest early late final initial long short high low good bad best worst better worse great
    key sole joint full whole entire total overall outgoing incoming next past future
    successful preferred prospective biggest largest smallest oldest newest lowest highest longest controversial annual
    monthly weekly daily five-year ten-year seven-year three-year global international european foreign domestic federal
    municipal special independent commercial financial medical legal social political industrial technical
    inadequate outstanding satisfactory unsatisfactory adequate unsafe excellent unacceptable ineffective compliant"""
)
"""Common adjectives, behind which a form that may be a verb is none: "the new holding company"."""
TIME = words(
    """january february march april june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday jan feb apr jun jul aug sept sep oct nov dec spring summer autumn"""
)
"""Words that name a time and so no party; "may" and "march" are decided by their capital."""


def is_adverb(low: str) -> bool:
    """Whether a word is an adverb that may stand inside a verb or before it."""
    return low in ADVERBS or (low.endswith("ly") and len(low) > 4 and low not in NOT_ADVERBS)


def forms(lemma: str) -> Iterator[tuple[str, str]]:
    """The forms of a verb, each with its name: base, third, past, participle, both (past or participle) or ing."""
    past, participle = IRREGULAR.get(lemma, (_regular(lemma), _regular(lemma)))
    yield _ing(lemma), "ing"
    if past == participle:
        yield past, "both"
    else:
        yield past, "past"
        yield participle, "participle"
    yield _third(lemma), "third"
    yield lemma, "base"


def _american(form: str, lemma: str) -> str:
    """The form as it is spelled in America: "privatized", "canceled"."""
    if lemma.endswith("ise"):
        return "iz".join(form.rsplit("is", 1))
    return form.replace("lled", "led").replace("lling", "ling") if lemma in {"cancel", "travel"} else form


def _regular(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ied"
    if lemma in DOUBLING or lemma in {"cancel", "travel"}:
        return lemma + lemma[-1] + "ed"
    return lemma + "ed"


def _third(lemma: str) -> str:
    if lemma in {"have", "be"}:
        return {"have": "has", "be": "is"}[lemma]
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "o")) else "s")


def _ing(lemma: str) -> str:
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith("ee") and lemma != "be":
        return lemma[:-1] + "ing"
    return lemma + (lemma[-1] if lemma in DOUBLING else "") + "ing"


def _all_forms() -> dict[str, tuple[str, str]]:
    found = {form: (lemma, name) for lemma in NOUNS_FIRST for form, name in forms(lemma) if name in {"ing", "both"}}
    for lemma in sorted(VERBS | TENDING):
        for form, name in forms(lemma):
            if form not in found or name != "base":
                found[form] = (lemma, name)
                found.setdefault(_american(form, lemma), (lemma, name))
    for lemma in UNCHANGED:
        found[lemma] = (lemma, "base")
    for word in EXPECTING:
        found[word] = (word, "participle") if word != "set" else ("set", "both")
    return found


FORMS = _all_forms()
"""Each form of a known verb with its lemma and the form's name."""
