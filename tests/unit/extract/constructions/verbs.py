"""The forms of a verb as a sentence needs them."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.grammar.conjugation import forms


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb by its lemma, with its particle: "take over"."""

    lemma: str

    @property
    def past(self) -> str:
        """As in "Acme took over Bolt"."""
        return self._form("past")

    @property
    def participle(self) -> str:
        """As in "Bolt was taken over"."""
        return self._form("participle")

    def _form(self, name: str) -> str:
        word, _, particle = self.lemma.partition(" ")
        found = {kind: form for form, kind in forms(word)}
        found = {"past": found.get("both", ""), "participle": found.get("both", "")} | found
        return f"{found[name]} {particle}".strip()
