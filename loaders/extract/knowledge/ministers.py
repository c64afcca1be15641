"""Words for those who govern: ministers, their departments and portfolios, and the parties that they are of."""

from __future__ import annotations

from datetime import date

from loaders.extract.knowledge.words import words

_JUSTICE, _TRANSPORT = "Ministry of Justice", "Department for Transport"
_HOME, _EDUCATION, _DEFENCE = "Home Office", "Department for Education", "Ministry of Defence"
_WORK, _TREASURY = "Department for Work and Pensions", "HM Treasury"
_HEALTH = "Department of Health and Social Care"
_ENVIRONMENT = "Department for Environment, Food and Rural Affairs"
_COMMUNITIES = "Ministry of Housing, Communities and Local Government"
_BUSINESS = "Department for Business, Energy and Industrial Strategy"
_CARE = ("Care Quality Commission", "CQC")

PORTFOLIOS: dict[str, str] = {
    "justice": _JUSTICE, "prisons": _JUSTICE, "probation": _JUSTICE, "courts": _JUSTICE, "lord": _JUSTICE,
    "transport": _TRANSPORT, "rail": _TRANSPORT, "aviation": _TRANSPORT, "roads": _TRANSPORT,
    "home": _HOME, "immigration": _HOME, "policing": _HOME, "security": _HOME,
    "education": _EDUCATION, "schools": _EDUCATION, "children's": _EDUCATION, "children": _EDUCATION,
    "academies": _EDUCATION, "families": _EDUCATION, "skills": _EDUCATION,
    "health": _HEALTH, "care": _HEALTH, "defence": _DEFENCE, "employment": _WORK, "pensions": _WORK, "welfare": _WORK,
    "disabled": _WORK, "disabilities": _WORK, "housing": _COMMUNITIES, "communities": _COMMUNITIES,
    "homelessness": _COMMUNITIES, "business": _BUSINESS,
    "chancellor": _TREASURY, "treasury": _TREASURY, "environment": _ENVIRONMENT, "foreign": "Foreign Office",
    "cabinet": "Cabinet Office",
}  # fmt: skip
"""The word of a British minister's title that names the portfolio, with the department that has it."""

_BEFORE: dict[str, tuple[tuple[date, str], ...]] = {
    _HEALTH: ((date(2018, 1, 8), "Department of Health"),),
    _COMMUNITIES: ((date(2018, 1, 8), "Department for Communities and Local Government"),),
    _BUSINESS: ((date(2016, 7, 14), "Department for Business, Innovation and Skills"),),
}
"""What departments were called until a day."""


def called_on(department: str, day: date | None) -> str:
    """What a department was called on a day."""
    earlier = (name for until, name in _BEFORE.get(department, ()) if day and day < until)
    return next(earlier, department)


SEATS: dict[str, tuple[str, ...]] = {
    "chief inspector of hospitals": _CARE,
    "chief inspector of adult social care": _CARE,
    "chief inspector of social care": _CARE,
    "chief inspector of general practice": _CARE,
    "chief inspector of primary medical services": _CARE,
    "chief inspector of schools": ("Ofsted",),
    "chief inspector of education": ("Ofsted",),
    "schools commissioner": (_EDUCATION, "DfE"),
}
"""British offices with the body that they are in, by the names that texts have for it, where a text leaves it unsaid."""

MINISTERIAL = frozenset(
    {"minister", "secretary", "chancellor", "undersecretary", "under-secretary", "premier", "pm", "taoiseach", "mec"}
)
"""Heads of the titles of members of a government."""

DEPARTMENTS = words("ministry department departments office dept treasury secretariat directorate ministerie")
"""Words in the names of the bodies that ministers lead."""

PARTIES = words(
    """labour labor lnp conservative conservatives tory tories lib-dem liberal liberals democrat democrats snp plaid sinn fianna
    fine green greens republican republicans ukip dup sdlp alp cdu spd ndp coalition nationals party"""
)
"""Words that name political parties: a minister of one heads none of its offices."""
