"""Sentences as the grammar sees them."""

from graph.model import Document
from loaders.extract.grammar.view import View
from loaders.extract.text import passages


def view(sentence: str) -> View:
    """The only sentence of a text, cut into phrases."""
    (passage,) = passages(Document(sentence, published_on="2020-06-15"))
    return passage.page.view


def phrases(sentence: str) -> list[str]:
    """The noun and verb phrases of a sentence in order, as they are written."""
    seen = view(sentence)
    return [
        " ".join(item.text for item in seen.phrases.items(at))
        for at, phrase in enumerate(seen.phrases.all)
        if phrase.kind in "nv"
    ]


def subject_of(sentence: str, verb: str) -> str:
    """The phrase that a verb of the sentence is said of, as it is written; empty where it is said of none."""
    seen = view(sentence)
    at = next(at for at in seen.phrases.verbs if seen.line[seen.clauses.verb(at).at].low == verb)
    found = seen.clauses.subject(at)
    return " ".join(item.text for item in seen.phrases.items(found)) if found is not None else ""


def object_of(sentence: str, verb: str) -> str:
    """The phrase that a verb of the sentence is done to, as it is written; empty where there is none."""
    seen = view(sentence)
    at = next(at for at in seen.phrases.verbs if seen.line[seen.clauses.verb(at).at].low == verb)
    found = seen.clauses.object(at)
    return " ".join(item.text for item in seen.phrases.items(found)) if found is not None else ""
