"""Constructions of a verb with a subject and an object, whatever its tense.

Slots: ``A`` who does it and ``B`` to what, ``V`` the verb in the active, ``P`` in the passive, ``R`` reduced (``r`` where it
opens a sentence), ``when`` the date and ``When`` the date at the beginning, ``is`` the verb "be".
"""

from __future__ import annotations

TRANSITIVE: dict[str, str] = {
    "active": "{A} {V} {B}{when}.",
    "active, date first": "{When} {A} {V} {B}.",
    "active, date first with comma": "{When}, {A} {V} {B}.",
    "passive": "{B} {P} by {A}{when}.",
    "passive, date first": "{When}, {B} {P} by {A}.",
    "passive, date before the doer": "{B} {P}{when} by {A}.",
    "relative of the object": "{B}, which {A} {V}{when}, made news.",
    "relative of the object, passive": "{B}, which {P} by {A}{when}, made news.",
    "relative of the subject": "{A}, which {V} {B}{when}, made news.",
    "relative behind the verb": "The paper praised {A}, which {V} {B}{when}.",
    "relative of the object behind the verb": "The paper praised {B}, which {A} {V}{when}.",
    "passive relative behind the verb": "The paper praised {B}, which {P} by {A}{when}.",
    "reduced": "{B}, {R} by {A}{when}, made news.",
    "reduced behind the verb": "The paper praised {B}, {R} by {A}{when}.",
    "reduced at the beginning": "{r} by {A}{when}, {B} made news.",
    "cleft of the subject": "It {is} {A} that {V} {B}{when}.",
    "cleft of the subject with which": "It {is} {A} which {V} {B}{when}.",
    "cleft of the object": "It {is} {B} that {A} {V}{when}.",
    "cleft of the object, passive": "It {is} {B} that {P} by {A}{when}.",
    "cleft of the date": "It {is}{when} that {A} {V} {B}.",
    "cleft of the date, passive": "It {is}{when} that {B} {P} by {A}.",
    "description behind the subject": "{A}, the body that {V} {B}{when}, made news.",
    "in a clause with when": "When {A} {V} {B}{when}, the news was good.",
    "in a clause with although": "Although {A} {V} {B}{when}, the news was good.",
    "passive in a clause with because": "Because {B} {P} by {A}{when}, the news was good.",
    "behind a main clause": "The news was good because {A} {V} {B}{when}.",
    "said before": "The paper said that {A} {V} {B}{when}.",
    "said behind": "{A} {V} {B}{when}, the paper said.",
    "passive, said behind": "{B} {P} by {A}{when}, the paper said.",
    "second of two verbs": "{A} grew and {V} {B}{when}.",
    "second of two passives": "{B} grew and {P} by {A}{when}.",
    "second of two clauses": "The news was good and {A} {V} {B}{when}.",
    "between dashes": "{B} – {R} by {A}{when} – made news.",
}
