"""What is read as an inspection, each verb and noun one row: "Ofsted inspected Bolt", "the audit of Bolt by Acme"."""

from __future__ import annotations

from graph.vocabulary import RUN
from loaders.extract.inspection.findings import JUDGED, Finding, anybody
from loaders.extract.inspection.grades import Grade
from loaders.extract.inspection.inspections import Inspection
from loaders.extract.inspection.opinions import Moved, Opinion, Reception
from loaders.extract.inspection.unsaid import (
    by_inspectors,
    charges,
    goes_there,
    goes_through,
    in_parts,
    is_said,
    is_there,
    looks_into,
    own_auditor,
    own_inspectorate,
    own_visitors,
    rates,
    rating_inspectorate,
    saw,
    sends_inspectors,
    spoken_of,
    there,
    under_a_lens,
    visited,
)
from loaders.extract.knowledge.inspection import GRADES, is_inspectorate
from loaders.extract.knowledge.words import words

ACTS = (
    Finding("inspects", "inspect|reinspect|re-inspect|audit", admits=anybody, unsaid=visited, untold=own_inspectorate),
    Finding("rates", "rate|grade|judge|assess|score|mark", unsaid=in_parts, untold=own_visitors),
    Finding(
        "examines",
        "investigate|examine|review|scrutinise|visit|revisit|return|evaluate|probe",
        unsaid=visited,
    ),
    Finding(
        "finds",
        "find|conclude|discover|uncover|identify|observe|notice|flag|detect|expose",
        unsaid=spoken_of,
        untold=rating_inspectorate,
    ),
    Finding("charges", "cite|clear|exonerate|absolve", told=charges),
    Finding(
        "describes",
        "describe|brand|label|praise|commend|criticise|condemn|slam",
        admits=is_inspectorate,
        kinds=RUN,
        unsaid=visited,
        told=is_said,
    ),
    Finding("goes to", "go|come|call|descend", admits=is_inspectorate, kinds=RUN, told=goes_there),
    Finding("looks into", "look|inquire|enquire|delve", told=looks_into),
    Finding(
        "is there", "be|spend|arrive|turn|knock|swoop", admits=is_inspectorate, kinds=RUN, unsaid=there, told=is_there
    ),
    Finding("goes through", "go|pore|comb|sift|trawl", told=goes_through),
    Finding("puts under", "put|place|bring", told=under_a_lens),
    Finding("goes back", "go back", admits=is_inspectorate, kinds=RUN, unsaid=spoken_of),
    Finding("sees", "see|witness|hear|encounter", kinds=RUN, unsaid=spoken_of, told=saw),
    Finding("says", "say|warn|report|note", kinds=RUN, told=by_inspectors),
    Finding("sends inspectors", "send|dispatch|bring", kinds=RUN, admits=anybody, told=sends_inspectors),
    Moved(
        "is moved",
        "impress|trouble|shock|concern|satisfy|strike|dismay|alarm|disturb|horrify|appal|please|disappoint|worry"
        "|encourage|sadden|unsettle|reassure",
    ),
    Finding("deems", "deem|declare|call|name|credit", kinds=JUDGED, told=rates),
    Finding("gives a rating", "give|award|hand|assign|settle|downgrade|upgrade", unsaid=spoken_of, told=rates),
)
CUES = (
    Inspection(
        "inspection",
        words("inspection inspections reinspection re-inspection fieldwork"),
        admits=anybody,
        unsaid=spoken_of,
        untold=own_inspectorate,
    ),
    Inspection("audit", words("audit audits"), admits=anybody, unsaid=spoken_of, untold=own_auditor),
    Inspection("investigation", words("investigation inquiry enquiry probe examination"), unsaid=spoken_of),
    Inspection("visit", words("visit visits review assessment check checks look"), unsaid=spoken_of),
    Opinion("opinion", words("view views opinion judgment judgement eyes verdict assessment estimation words")),
    Reception(
        "reception",
        words(
            """criticism criticisms praise drubbing mauling rebuke reprimand censure condemnation plaudits warning pasting
            roasting flak commendation"""
        ),
    ),
    Grade("rating", GRADES),
    Grade("special measures", frozenset({"measures"}), behind=frozenset({"special"})),
    Grade("clean bill of health", frozenset({"bill"}), behind=frozenset({"clean"})),
    Grade("urgent notification", frozenset({"notification"}), behind=frozenset({"urgent"})),
)
