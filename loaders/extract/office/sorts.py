"""Bodies that a title shows by its sort where the text names but one of them: a matron's home, a chief constable's force."""

from __future__ import annotations

from dataclasses import dataclass

from graph.model import Mention
from loaders.extract.knowledge.words import words
from loaders.extract.office.body import Body
from loaders.extract.office.governments import stems
from loaders.extract.office.titles import Title
from loaders.extract.reading import Page

_SERVICES = ("Service",)
_ANY = ("Service", "PublicBody", "Company")
_NEAR = 4
"""Entities that are looked back over for the one that is meant of several."""


@dataclass(frozen=True, slots=True)
class Sort:
    """Titles by words of theirs, or by all of them, with the words in the names of the bodies that have them."""

    titles: tuple[str, ...]
    marks: frozenset[str]
    kinds: tuple[str, ...] = _ANY
    whole: tuple[str, ...] = ()


SORTS = (
    Sort(
        ("headteacher", "headmaster", "headmistress", "head teacher", "principal", "chair of governors"),
        words("school academy college primary"),
    ),
    Sort(
        ("matron", "registered manager", "home manager"), words("hospital home house lodge court manor hall"),
        _SERVICES,
        whole=("manager",),
    ),
    Sort(
        ("governor", "warden", "centre manager", "prison director"),
        words("hmp prison jail correctional penitentiary yoi irc removal"),
        _SERVICES,
        whole=("director", "deputy director"),
    ),
    Sort(
        ("chief constable", "chief superintendent", "assistant chief officer"), words("police constabulary"), ("PublicBody",)
    ),
    Sort(("chief fire officer",), words("fire"), ("PublicBody",)),
    Sort(
        ("chief nurse", "medical director", "director of nursing", "clinical director"),
        words("hospital hospitals infirmary health nhs trust"),
    ),
    Sort(
        (
            "director of adult", "director for adult", "director of children", "director for children",
            "director of public health", "director of housing", "director of environment", "director of place",
            "director of social", "corporate director", "strategic director", "head of highways", "borough solicitor",
        ),
        words("council"),
        ("PublicBody",),
    ),
    Sort(("auditor general",), words("audit"), ("PublicBody",)),
    Sort(("attorney general", "solicitor general"), words("justice"), ("PublicBody",)),
    Sort((), words("commissioner"), ("PublicBody",), whole=("commissioner",)),
)  # fmt: skip


def sort_of(spoken: str) -> Sort | None:
    """The sort that a title is of, by its words with those of its body behind it."""
    told = f" {spoken} "
    return next(
        (sort for sort in SORTS if spoken in sort.whole or any(f" {each} " in told for each in sort.titles)), None
    )


def of_sort(page: Page, title: Title, body: Body) -> Mention | None:
    """The only body of a title's sort that the text names, else the only one just spoken of."""
    sort = sort_of(_spoken(page, title, body))
    if sort is None:
        return None
    named = {name for kind in sort.kinds for name in page.cast.of_kind(kind) if stems(name) & sort.marks}
    subject = page.discourse.subject
    if len(named) > 1 and subject is not None and subject.name in named:
        return subject
    if len(named) > 1:
        named = named - named_behind(page, title) or named
    if len(named) > 1:
        named &= {each.name for each in page.discourse.recent(_NEAR)}
    return page.cast.mention(next(iter(named))) if len(named) == 1 else None


def named_behind(page: Page, title: Title) -> frozenset[str]:
    """What a line names behind a title, as where its holder came from: "Prison Director Ann Lee, who came from HMP Elm"."""
    return frozenset(each.name for item in page.view.line[title.last :] for each in item.mentions)


def _spoken(page: Page, title: Title, body: Body) -> str:
    """The words of a title in small letters, without "s" of its head, with those of its body."""
    behind = (item.low for item in page.view.line[title.last : body.last] if not item.mentions)
    return " ".join((title.words.replace(" 's", "").replace(f"{title.noun}s", title.noun), *behind))
