"""Public and company offices: the words that titles are made of, and the body that an office belongs to."""

from __future__ import annotations

from loaders.extract.knowledge.words import words

HEADS = words(
    """minister secretary executive ceo chairman chairwoman chairperson chair director president officer official
    inspector governor commissioner manager head leader councillor mayor treasurer principal headteacher
    chancellor ombudsman trustee boss chief coo cfo superintendent organiser convenor warden auditor"""
)
"""Nouns that a title ends in."""

MODIFIERS = words(
    """chief managing general executive permanent deputy assistant acting interim joint national regional senior shadow
    lead vice principal non-executive group corporate finance financial operating operations commercial
    communications clinical medical nursing divisional area county district city head business programme project
    information technology legal people policy prisons prison probation justice transport rail aviation health
    care education schools school home foreign defence immigration policing police crime environment housing
    communities employment work pensions business energy culture media sport treasury finance welfare disability
    disabilities children families attorney corrections correctional local government industrial international
    european parliamentary under-secretary under state rehabilitation service services courts public safety
    security industrial research development human resources hr external internal branch country northern
    ireland scottish welsh first cabinet works universities skills trade industry planning social fire"""
)
"""Words that may stand before the head of a title."""

NO_OFFICE = frozenset(
    {"probation officer", "prison officer", "police officer", "custody officer", "case manager", "press officer"}
)
"""Jobs that end as titles do; who holds one is not in office."""

UNION_TITLES = (
    "general secretary",
    "national officer",
    "national official",
    "national secretary",
    "regional officer",
    "regional organiser",
)
"""Titles that trade unions use."""

COMPANY_TITLES = (
    "chief executive",
    "ceo",
    "chairman",
    "chair",
    "managing director",
    "executive director",
    "finance director",
    "director",
)
"""Titles that companies use."""

_JUSTICE, _TRANSPORT, _HEALTH = (
    "Ministry of Justice",
    "Department for Transport",
    "Department of Health and Social Care",
)
_HOME, _EDUCATION, _DEFENCE = "Home Office", "Department for Education", "Ministry of Defence"
_WORK, _TREASURY = "Department for Work and Pensions", "HM Treasury"
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

MINISTERIAL = frozenset({"minister", "secretary", "chancellor"})
"""Heads of the titles of members of a government."""
