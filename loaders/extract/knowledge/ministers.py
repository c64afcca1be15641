"""Words for those who govern: ministers, their departments and portfolios, and the parties that they are of."""

from __future__ import annotations

from loaders.extract.knowledge.words import words

_JUSTICE, _TRANSPORT = "Ministry of Justice", "Department for Transport"
_HOME, _EDUCATION, _DEFENCE = "Home Office", "Department for Education", "Ministry of Defence"
_WORK, _TREASURY = "Department for Work and Pensions", "HM Treasury"
_HEALTH = "Department of Health and Social Care"
_ENVIRONMENT = "Department for Environment, Food and Rural Affairs"

PORTFOLIOS: dict[str, str] = {
    "justice": _JUSTICE, "prisons": _JUSTICE, "probation": _JUSTICE, "courts": _JUSTICE, "lord": _JUSTICE,
    "transport": _TRANSPORT, "rail": _TRANSPORT, "aviation": _TRANSPORT, "roads": _TRANSPORT,
    "home": _HOME, "immigration": _HOME, "policing": _HOME, "security": _HOME,
    "education": _EDUCATION, "schools": _EDUCATION, "children's": _EDUCATION,
    "health": _HEALTH, "care": _HEALTH, "defence": _DEFENCE, "employment": _WORK, "pensions": _WORK, "welfare": _WORK,
    "chancellor": _TREASURY, "treasury": _TREASURY, "environment": _ENVIRONMENT, "foreign": "Foreign Office",
    "cabinet": "Cabinet Office",
}  # fmt: skip
"""The word of a British minister's title that names the portfolio, with the department that has it."""

MINISTERIAL = frozenset(
    {"minister", "secretary", "chancellor", "undersecretary", "under-secretary", "premier", "pm", "taoiseach", "mec"}
)
"""Heads of the titles of members of a government."""

DEPARTMENTS = words("ministry department departments office dept treasury secretariat directorate ministerie")
"""Words in the names of the bodies that ministers lead."""

PARTIES = words(
    """labour conservative conservatives tory tories lib-dem liberal liberals democrat democrats snp plaid sinn fianna fine
    green greens republican republicans ukip dup sdlp alp cdu spd ndp coalition nationals party"""
)
"""Words that name political parties: a minister of one heads none of its offices."""
