"""The small words of English by what they do in a sentence, and the commonest adverbs and adjectives."""

from __future__ import annotations

from loaders.extract.knowledge.words import words

BE = words("is are was were be been being am 's 're gets got get")
AUXILIARIES = words(
    """will would shall should can could may might must do does did is are was were be been being am has have had having
    cannot can't won't wouldn't shan't couldn't shouldn't mustn't don't doesn't didn't isn't aren't wasn't weren't
    hasn't haven't hadn't 'll 've 're 's 'd ought"""
)
HAVING = words("have has had having 've")
"""Forms of "have" that make a perfect."""

NEGATIONS = words(
    """not never n't no-longer cannot can't won't wouldn't shan't couldn't shouldn't mustn't don't doesn't didn't isn't
    aren't wasn't weren't hasn't haven't hadn't"""
)
MODALS = words("will would shall should can could may might must won't wouldn't can't couldn't shouldn't 'll 'd")
OUGHT = words("should ought shouldn't")
BEFORE_BASE = (AUXILIARIES - BE) | {"to"}
"""Words behind which a verb stands in its base form."""

ARTICLES = words("the a an")
ITS = words("its their")
DEFINITE = words("the this that these those") | ITS
"""Words that open a phrase for something known."""
EACH = words("both all each")
DETERMINERS = words(
    "the a an this that these those its their his her our your my each every some any no another both all either neither"
)
ADVERBIAL = frozenset(
    tuple(pair.split())
    for pair in """in turn|in fact|at present|of course|for example|for instance|in effect|so far|in full|at least|for now|in total
    |in stages|at once|in practice|by tender|at last|in part|in future|at first|by default|in addition|as well|no longer
    |not only|by contrast|by comparison""".replace("\n", "").split("|")
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
POSSESSIVE_MARKS = words("'s '")
INDEFINITE = frozenset({"a", "an"})
CLAUSE_ENDS = words("; : but while whereas although")
"""Marks and words behind which another clause begins."""
ADVERBS = words(
    """now also earlier still currently already then later soon again just even only recently formerly previously once ever
    jointly together initially originally temporarily directly officially formally reportedly allegedly eventually
    finally subsequently thereafter immediately instead thus therefore first successfully always effectively presently never not
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
    """-a-year -a-month -a-week -a-day
    new old big large small major minor main current present existing former previous other same such public private
    national regional recent latest early late final initial long short high low good bad best worst better worse great
    key sole joint full whole entire total overall outgoing incoming next past future
    successful preferred prospective biggest largest smallest oldest newest lowest highest longest controversial annual
    monthly weekly daily five-year ten-year seven-year three-year global international european foreign domestic federal
    municipal special independent commercial financial medical legal social political industrial technical
    inadequate outstanding satisfactory unsatisfactory adequate unsafe excellent unacceptable ineffective compliant weak poor
    unannounced lacking wanting neighbouring neighboring surrounding nearby drinking"""
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
