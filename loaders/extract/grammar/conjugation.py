"""The forms of verbs: "ran" and "running" of "run"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar.lexicon import EXPECTING, NOUNS_FIRST, TENDING, VERBS
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
        bear bore born
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
    "bag tap pip snap sub tag scan slam appal label total model fuel level channel signal counsel marshal dial"
)
"""Verbs that double their last letter before -ing and -ed."""


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


def lemma(low: str) -> str:
    """The lemma of a form, "" for a word that is none of a known verb."""
    return FORMS.get(low, _NONE)[0]


def form(low: str) -> str:
    """The name of a form, such as "third"; "" for a word that is none of a known verb."""
    return FORMS.get(low, _NONE)[1]


_NONE = ("", "")


def is_participle(low: str) -> bool:
    """Whether a form may be a passive participle: "owned", "run" and "taken"."""
    return low == "run" or form(low) in {"both", "participle"}
