"""What is read as running, each verb one row: "Acme runs Bolt", "Bolt stays with Acme"."""

from __future__ import annotations

from graph.vocabulary import RUN
from loaders.extract.grammar import nouns
from loaders.extract.grammar.parties import FIRMS, OWNERS
from loaders.extract.grammar.view import View
from loaders.extract.holding.owning import GIVEN_UP
from loaders.extract.knowledge.words import words
from loaders.extract.operation.parts import (
    GATES,
    JOBS,
    at_its_gate,
    by_no_auditor,
    named_alone,
    of_no_trade,
    of_which,
    sited,
    speaking_of_itself,
    that_job,
    whose_it_is,
)
from loaders.extract.operation.rendering import rendered
from loaders.extract.operation.sponsoring import is_of_school
from loaders.extract.rule.acts import Act
from loaders.extract.rule.conditions import beside, directly, in_hand, nothing_more, of_school, without
from loaders.extract.rule.parts import behind, beside_doer, doer, done, either, nowhere, said_of
from loaders.extract.rule.statuses import happened, kept, lasting, to_be, to_come
from loaders.extract.rule.transfers import CARE, CONTROL, OPERATORS, franchise, headed, led_to, whose
from loaders.extract.rule.unsaid import spoken_last, worked_at


def by_somebody(view: View, at: int) -> bool:
    """Whether a person does it: "Ann Lee runs Bolt for Acme"."""
    thing = view.clauses.object(at)
    directly_for = thing is not None and view.phrases.low(thing + 1) == "for"
    return directly_for and bool(view.parties(doer(view, at), ("Person",)))


_IN_ORDER = words("repair order running going clean moving lit open operating working passable tidy")
_OPERATIONS = words("operation operations work service services duties")
ACTS = (
    Act(
        "runs",
        "RUNS",
        "run|operate|manage|administer|maintain|staff|look after|man|host",
        kinds=RUN,
        subject_else=speaking_of_itself,
        object_else=spoken_last,
        also=beside_doer,
    ),
    Act("oversees", "RUNS", "oversee|supervise", kinds=RUN, by=FIRMS, object_else=spoken_last, also=beside_doer),
    Act(
        "runs",
        "RUNS",
        "provide|deliver|supply|carry out|handle|service|perform|undertake",
        object=rendered,
        kinds=RUN,
        subject_else=speaking_of_itself,
        object_else=spoken_last,
        also=beside_doer,
        where=by_no_auditor,
    ),
    Act("delivers through", "RUNS", "deliver|provide", object=behind("through", "via"), kinds=("CRC",)),
    Act("keeps", "RUNS", "keep|retain", kinds=RUN, by=FIRMS, put=kept, where=nothing_more),
    Act(
        "holds on to",
        "RUNS",
        "hold|hang|cling|hold on|hang on|cling on",
        object=behind("to"),
        kinds=RUN,
        by=FIRMS,
        put=lasting,
    ),
    Act(
        "is with",
        "RUNS",
        "be|remain|stay|rest|lie",
        behind("with"),
        said_of,
        kinds=RUN,
        by=FIRMS,
        put=lasting,
        where=directly("with"),
    ),
    Act("stays with", "RUNS", "stay|remain", behind("with"), said_of, kinds=RUN, by=("PublicBody",), put=lasting),
    Act("has the job", "RUNS", "have|get|hold|keep|share|split|divide|do", object=whose(JOBS), kinds=RUN),
    Act("holds", "RUNS", "hold", kinds=("CRC",), by=("Company",)),
    Act("holds what belongs", "RUNS", "belong", behind("to"), headed(nouns.CONTRACTS, said_of), kinds=RUN),
    Act("calls the shots", "RUNS", "call|run", object=whose(words("shots show")), kinds=RUN),
    Act(
        "has its name over",
        "RUNS",
        "have|put|keep",
        object=whose(GATES, behind("over", "on", "above")),
        object_else=at_its_gate,
        kinds=RUN,
        by=FIRMS,
    ),
    Act(
        "falls to",
        "RUNS",
        "fall",
        behind("to"),
        either(whose(JOBS | CARE, said_of), said_of),
        object_else=that_job,
        kinds=RUN,
    ),
    Act(
        "is shared between",
        "RUNS",
        "share|split|divide",
        behind("between", "among"),
        said_of,
        kinds=("Service",),
        by=("Company",),
        where=lambda view, at: view.clauses.is_passive(at),
    ),
    Act(
        "comes from",
        "RUNS",
        "come",
        behind("from"),
        said_of,
        kinds=("Service",),
        by=("Company",),
        where=directly("from"),
    ),
    Act("keeps in order", "RUNS", "keep", kinds=("Service",), by=FIRMS, where=beside(*_IN_ORDER)),
    Act("sees to", "RUNS", "see|attend|tend", object=behind("to"), kinds=("Service",), by=("Company",)),
    Act(
        "works on",
        "RUNS",
        "work|employ",
        behind("for", "by"),
        headed(nouns.CONTRACTS, behind("on")),
        kinds=RUN,
        by=("Company",),
    ),
    Act(
        "has",
        "RUNS",
        "have",
        object=either(named_alone, sited),
        kinds=RUN,
        by=("Company",),
        where=nothing_more,
    ),
    Act("runs for", "RUNS", "run|manage|head|lead", behind("for"), kinds=RUN, by=("Company",), where=by_somebody),
    Act(
        "is registered to", "RUNS", "register", behind("to"), either(done, said_of), kinds=("Service",), by=("Company",)
    ),
    Act("has in hand", "RUNS", "have|hold|keep|retain", kinds=RUN, where=in_hand),
    Act(
        "stays on",
        "RUNS",
        "stay on|stay|remain|carry on|go on|continue|keep on",
        object=either(whose(OPERATORS, behind("as")), behind("at")),
        kinds=RUN,
        by=FIRMS,
        put=lasting,
    ),
    Act(
        "begins operations",
        "RUNS",
        "begin|start|commence|launch|resume",
        object=whose(_OPERATIONS),
        object_else=worked_at,
        kinds=RUN,
        by=FIRMS,
        put=to_come,
    ),
    Act("sponsors", "RUNS", "sponsor", kinds=("Service",), by=("Company",), where=of_school),
    Act("is left with", "RUNS", "leave", done, behind("with"), kinds=RUN, by=("Company",)),
    Act(
        "beats others to",
        "RUNS",
        "beat|see off|edge out|pip|fend off|outbid",
        object=behind("to"),
        kinds=RUN,
        put=to_be,
    ),
    Act(
        "is worked by",
        "RUNS",
        "work|crew|drive",
        kinds=("Service",),
        by=("Company",),
        where=lambda view, at: view.clauses.is_passive(at),
    ),
    Act("sponsors", "RUNS", "sponsor", kinds=("Service",), by=OWNERS, where=is_of_school),
    Act("does", "RUNS", "do|conduct|process|print|enforce|organise|fulfil", kinds=("Service",)),
    Act(
        "has the running",
        "RUNS",
        "have|hold|keep|retain",
        object=either(whose(CARE), of_which),
        kinds=RUN,
    ),
    Act(
        "is somebody's",
        "RUNS",
        "be|remain|stay",
        subject=nowhere,
        object=said_of,
        subject_else=whose_it_is,
        kinds=RUN,
        by=("Company",),
        put=lasting,
    ),
    Act("holds the franchise", "RUNS", "hold|keep|retain", object=franchise, kinds=RUN),
    Act("is charged with", "RUNS", "task|charge|entrust", done, behind("with"), kinds=RUN, put=happened),
    Act("lies with", "RUNS", "lie|rest|sit|remain", behind("with"), whose(CARE, said_of), kinds=RUN),
    Act("is entrusted to", "RUNS", "entrust|delegate|assign", led_to, done, kinds=RUN, put=happened),
    Act(
        "gives up",
        "RUNS",
        "give up|lose|surrender|relinquish|quit|hand back|hand over|give back|forfeit|exit|pull out|cede|forgo|abandon",
        object=either(whose(CONTROL), done),
        kinds=RUN,
        by=FIRMS,
        put=to_come,
        meaning=GIVEN_UP,
    ),
    Act(
        "leaves",
        "RUNS",
        "leave",
        kinds=("Service",),
        by=("Company",),
        put=to_come,
        meaning=GIVEN_UP,
        where=lambda view, at: nothing_more(view, at) and of_no_trade(view, at),
    ),
    Act(
        "walks away",
        "RUNS",
        "walk away|pull out|withdraw|bow out|drop out|step down|step back",
        object=behind("from", "of"),
        kinds=RUN,
        by=FIRMS,
        put=to_come,
        meaning=GIVEN_UP,
        where=lambda view, at: without("as")(view, at) and of_no_trade(view, at),
    ),
    Act("is stripped of", "RUNS", "strip|deprive|relieve", done, behind("of"), kinds=RUN, meaning=GIVEN_UP),
)
