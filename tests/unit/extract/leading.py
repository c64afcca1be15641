"""What tests of pronouns and descriptions share: whom they lead to in a text."""

from graph.model import Document
from loaders.extract.text import passages


def led(text: str, words: str, publisher: str = "") -> list[tuple[str, ...]]:
    """Return the names of those whom each use of ``words`` in a text means, in order; () for nobody."""
    found: list[tuple[str, ...]] = []
    for passage in passages(Document(text, published_on="2020-06-15", publisher=publisher)):
        for item in passage.page.line:
            spoken = any(mention.words.casefold() == words.casefold() for mention in item.mentions)
            if spoken or item.text.casefold() == words.casefold():
                found.append(tuple(mention.name for mention in item.mentions))
    return found


def lead(text: str, words: str, publisher: str = "") -> tuple[str, ...]:
    """Return the names of those whom the last use of ``words`` in a text means."""
    return led(text, words, publisher)[-1] if led(text, words, publisher) else ()
