"""Who is named only behind the words that mean it: "while he was minister, ITEM"; "in its report ITEM"; "the buyer is ITEM"."""

from __future__ import annotations

import re

from graph.model import Mention
from graph.vocabulary import ORGANISATIONS
from loaders.extract.grammar.clauses import Clauses
from loaders.extract.grammar.control import CLAUSAL
from loaders.extract.grammar.negation import is_negated
from loaders.extract.knowledge import referring
from loaders.extract.referring.roles import SUBJECTS, Role

_HANGING = re.compile(r"(?:p[ny]+|y|x)+")
"""What hangs on a noun before its verb: "from 2011 until May", "at the time"."""


class Ahead:
    """Finds the names of one line that stand behind pronouns and descriptions for them (cataphora)."""

    def __init__(self, clauses: Clauses, roles: dict[int, Role]) -> None:
        self._phrases, self._clauses, self._roles = clauses.phrases, clauses, roles

    def named(self, low: str, at: int) -> tuple[Mention, ...]:
        """Whom words in the phrase at a place mean, if it is named behind them."""
        if low in referring.PERSON:
            return self._main_subject(at, ("Person",))
        if low in referring.THING:
            return self._main_subject(at, ORGANISATIONS)
        return self._predicated(at)

    def _main_subject(self, at: int, kinds: tuple[str, ...]) -> tuple[Mention, ...]:
        """The subject of the main clause, where what leads to it holds the words."""
        if any(map(self._is_subject, range(at))):
            return ()
        if self._holds_subject(at):
            return self._alone(at, kinds)
        later = (here for here in range(at + 1, len(self._phrases)) if self._is_subject(here))
        here = next(later, None)
        if here is None or not self._is_fronted(at, here):
            return ()
        return self._alone(here, kinds)

    def _holds_subject(self, at: int) -> bool:
        """Whether the subject follows in the same phrase, without a comma: "in | its report ITEM | named"."""
        items, kind = self._phrases.items(at), self._phrases.kind
        leads = kind(at - 1) == "p" and kind(at + 1) == "v" and len(items) > 2
        return leads and items[0].low in referring.POSSESSIVE and not items[-2].mentions

    def _is_subject(self, at: int) -> bool:
        return at in self._roles and self._roles[at].part in SUBJECTS

    def _is_fronted(self, at: int, subject: int) -> bool:
        before, between = self._phrases.kinds[:at], self._phrases.kinds[at + 1 : subject]
        if self._is_subject(at):
            begins = "b" in before or self._phrases.low(at - 1) in CLAUSAL
            return begins and "v" not in before and "k" in between
        return bool({"p", "b"} & set(before)) and ("k" in between or not set("vbrl") & set(between))

    def _predicated(self, at: int) -> tuple[Mention, ...]:
        """Whom the words are said to be: "the operator until May was ITEM", but not "the operator of the city's trams is ITEM"."""
        hanging = _HANGING.match(self._phrases.kinds, at + 1)
        here = hanging.end() if hanging else at + 1
        if not self._is_being(here) or self._phrases.kind(here + 1) != "n":
            return ()
        head = self._phrases.head(at)
        is_meant = head.is_pending and not head.possessive and self._clauses.subject(here) == at
        return self._alone(here + 1, ORGANISATIONS) if is_meant else ()

    def _is_being(self, at: int) -> bool:
        verb = self._clauses.verb(at) if self._phrases.kind(at) == "v" else None
        return verb is not None and verb.lemma == "be" and not is_negated(verb)

    def _alone(self, at: int, kinds: tuple[str, ...]) -> tuple[Mention, ...]:
        item = self._phrases.head(at)
        return item.of(kinds) if len(item.mentions) == 1 and not item.possessive and not item.is_pending else ()
