"""What tests of names share: the names of a text, as its cast resolves them."""

from __future__ import annotations

from graph.model import Mention
from loaders.extract.naming.cast import Cast
from loaders.extract.naming.joined import joined
from loaders.extract.naming.names import Name, names
from loaders.extract.sentences import sentences
from loaders.extract.tokens import Token, tokens

Read = list[tuple[list[Token], list[Name]]]


def read(text: str) -> Read:
    """Return the words and names of each sentence of a text, as its cast reads them."""
    lines = [tokens(sentence) for sentence in sentences(text)]
    found = [(line, joined(line, names(line))) for line in lines]
    cast = Cast(found)
    return [(line, cast.reread(line, names)) for line, names in found]


def mentions(text: str) -> list[Mention]:
    """Return the entities that a text names, in order, each as often as it does."""
    lines = [tokens(sentence) for sentence in sentences(text)]
    found = [(line, joined(line, names(line))) for line in lines]
    cast = Cast(found)
    named = [cast.named(name) for line, names in found for name in cast.reread(line, names)]
    return [mention for mention in named if mention]


def named(text: str) -> list[str]:
    """Return the words of each name of a text, in order."""
    return [mention.words for mention in mentions(text)]


def kinds(text: str) -> dict[str, str]:
    """Return the kind of each entity that a text names."""
    return {mention.name: mention.kind for mention in mentions(text)}
