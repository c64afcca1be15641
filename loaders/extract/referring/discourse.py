"""What a reader keeps in mind from sentence to sentence: who was spoken of last, and so who "it" and "the firm" are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from graph.model import Mention
from graph.vocabulary import ORGANISATIONS, RUN
from loaders.extract.knowledge.anaphors import SAME_KIND
from loaders.extract.knowledge.consortia import MARKS
from loaders.extract.knowledge.reports import is_paper

_SHORT: dict[str, tuple[str, ...]] = {"trust": ("pct", "nhsft"), "group": ("ccg",), "board": ("icb",)}
"""Abbreviations that end in a noun: the trust of "Elm PCT"."""

_STATES = ("State of ", "Commonwealth of ", "Province of ")


def is_government(name: str) -> bool:
    """Whether a public body's name is that of a government: "Ruritanian Government", "State of Elmland"."""
    return "overnment" in name or name.startswith(_STATES)


@dataclass(frozen=True, slots=True)
class SpokenReport:
    """A report that was spoken of, with who published it and what it is about, as far as that was said."""

    report: Mention
    publishers: tuple[Mention, ...]
    about: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Sale:
    """What was told to be sold, to nobody who is named, and in how many ``sentences`` to come a buyer may be."""

    sold: tuple[Mention, ...]
    status: str
    sentences: int


class Discourse:
    """The entities spoken of so far, the latest last.

    ``inspectorate`` and ``subject`` are the inspectorate and the service that the document is about, ``report`` the report
    spoken of last, ``owned`` the company told last to be somebody's, ``run`` the service told last to be run by somebody and
    ``runner`` the firm that runs it, ``runners`` the firms that run each service, by its name,
    ``inspected`` who inspected what in the last inspection told, ``procedure`` the insolvency told of a company that is yet
    to be named, ``told`` what the last sentences told of their parties, ``sale`` what they told to be sold to nobody who is
    named, ``services`` those that the last sentence described, by their nouns, ``speakers`` who speaks now, ``author`` whom
    "we" means where nobody is quoted, ``newcomer`` whom the sentence before presented without an office, ``unheld`` the body
    and title of an office that it told without its holder, ``signature`` the name, and the title below it, that stand alone
    on the lines before, ``day`` the first on which the document may have come out.
    """

    def __init__(
        self,
        is_shown: Callable[[Mention], bool],
        inspectorate: Mention | None = None,
        subject: Mention | None = None,
    ) -> None:
        self.inspectorate, self.subject = inspectorate, subject
        self.report: SpokenReport | None = None
        self.procedure = ""
        self.told: list[tuple[Mention, frozenset[str]]] = []
        self.services: list[tuple[str, Mention]] = []
        self.sale: Sale | None = None
        self.owned: Mention | None = None
        self.run: Mention | None = None
        self.runner: Mention | None = None
        self.runners: dict[str, Mention] = {}
        self.inspected: tuple[Mention, Mention] | None = None
        self.speakers: tuple[Mention, ...] = ()
        self.author: Mention | None = None
        self.newcomer: Mention | None = None
        self.unheld: tuple[Mention, str] | None = None
        self.signature: tuple[Mention, str] | None = None
        self.day: date | None = None
        self._bodies: dict[str, Mention] = {}
        self._titles: dict[str, str] = {}
        self._is_shown = is_shown
        self._spoken: list[Mention] = []
        self._joint: set[str] = set()
        self._topic: Mention | None = None
        self._now: list[Mention] = []

    def begin(self) -> None:
        """A new sentence begins, or a clause that stands like one."""
        named = [mention for mention in self._now if mention.kind in ORGANISATIONS]
        self._topic = named[0] if named else self._topic
        self._now = []

    def hear(self, mentions: Iterable[Mention], topical: bool = True) -> None:
        """These entities are mentioned; one that only owns what is spoken of is not the topic."""
        for mention in mentions:
            if topical and not is_paper(mention.name):
                self._now.append(mention)
            if mention.kind != "Region" and not is_paper(mention.name):
                self._spoken.append(mention)
        del self._spoken[:-40]

    def appoint(self, person: Mention, body: Mention, title: str) -> None:
        """This person holds an office of this body, and speaks for it from now on."""
        self._bodies[person.name], self._titles[person.name] = body, title

    def title_of(self, person: Mention) -> str:
        """The title of the office that a person was last told to hold; empty where none was told."""
        return self._titles.get(person.name, "")

    def is_held(self, title: str) -> bool:
        """Whether somebody was told to hold an office of this title."""
        return any(title == each.casefold() for each in self._titles.values())

    def body_of(self, person: Mention) -> Mention | None:
        """The body for which a person speaks; None where no office of the person was told."""
        return self._bodies.get(person.name)

    def recent(self, count: int) -> Iterator[Mention]:
        """The entities spoken of last, at most ``count``, the latest first."""
        return reversed(self._spoken[-count:])

    def described_as(self, noun: str, service: Mention) -> None:
        """The sentence describes a service by a common noun, to which pronouns may lead: "the county's libraries"."""
        self.services.append((noun, service))

    def described(self, head: str, kind: str, but: frozenset[str] = frozenset()) -> Mention | None:
        """The entity that "the HEAD" stands for: the last whose kind shows, else the last that may be of the kind; one of the
        names ``but`` only if there is no other.
        """
        if head == "inspectorate" and self.inspectorate:
            return self.inspectorate
        if head == "consortium":
            return self.joint()
        marks = SAME_KIND.get(head, ("",))
        fitting = [
            mention
            for mention in reversed(self._spoken)
            if mention.kind == kind and not mention.scope and any(mark in mention.name.casefold() for mark in marks)
        ]
        fitting = [mention for mention in fitting if mention.name not in but] or fitting
        return next(filter(self._is_shown, fitting), fitting[0] if fitting else None)

    def thing(self) -> Mention | None:
        """What "it" stands for: the first thing named in this sentence, else in the last that named one."""
        named = [mention for mention in self._now if mention.kind in ORGANISATIONS]
        return named[0] if named else self._topic

    @property
    def topic(self) -> Mention | None:
        """The first thing named in the last sentence before this that named one."""
        return self._topic

    @property
    def last_service(self) -> Mention | None:
        """The service that was spoken of last."""
        return self.last(*RUN)

    def last(self, *kinds: str, but: frozenset[str] = frozenset()) -> Mention | None:
        """The entity of one of these kinds that was spoken of last; one of the names ``but`` only if there is no other."""
        avoided = None
        for mention in reversed(self._spoken):
            if mention.kind in kinds and not mention.scope:
                if mention.name not in but:
                    return mention
                avoided = avoided or mention
        return avoided

    def called(self, noun: str) -> Mention | None:
        """The organisation spoken of last whose name ends in a noun: "the trust"."""
        spoken = (each for each in reversed(self._spoken) if each.kind in ORGANISATIONS and not each.scope)
        ends = {noun, *_SHORT.get(noun, ())}
        return next(
            (each for each in spoken if each.name.casefold().split()[-1] in ends and each.name[0].isupper()), None
        )

    def last_government(self) -> Mention | None:
        """The government spoken of last."""
        return next(
            (
                mention
                for mention in reversed(self._spoken)
                if mention.kind == "PublicBody" and is_government(mention.name)
            ),
            None,
        )

    def joint(self, others: Iterable[str] = ()) -> Mention | None:
        """The consortium or partnership spoken of last, by its name; else the company spoken of last but for ``others``."""
        spoken = [each for each in reversed(self._spoken) if each.kind == "Company" and each.name not in others]
        return next(filter(self.is_joint, spoken), spoken[0] if spoken else None)

    def join(self, name: str) -> None:
        """This company is a consortium, as the text says."""
        self._joint.add(name)

    def is_joint(self, mention: Mention) -> bool:
        """Whether a company is a consortium by what was said of it or by its name."""
        return mention.name in self._joint or any(mark in mention.name.casefold() for mark in MARKS)
