"""Whether the words of a name may be those of a person: "Ann Lee", but not "Network Strategy and Planning"."""

from __future__ import annotations

from loaders.extract.knowledge.given_names import GIVEN_NAMES
from loaders.extract.knowledge.institutions import POLICY
from loaders.extract.knowledge.openers import COMMON
from loaders.extract.naming.names import Name


def could_be_person(name: Name) -> bool:
    """Whether the words of a name may be a person's."""
    given = name.text.split()[0].lower() in GIVEN_NAMES
    if name.kind == "Company" and (not given or len(name.text.split()) != 2):
        return False
    if name.kind not in {"", "Person", "Company"} and not (name.kind in {"Service", "Region"} and given):
        return False
    words = name.text.replace("-", " ").replace("’", "").replace("'", "").replace(".", "").split()
    if words[1:2] in (["of"], ["for"]) or (not given and len(words) > 1 and all(map(_is_plain, words))):
        return False
    return len(words) <= 5 and all(word.isalpha() for word in words) and not words[-1].isupper()


def _is_plain(word: str) -> bool:
    """Whether a word is a common one, as those of fields of work are: "Network Strategy and Planning"."""
    return word.lower() in COMMON or word.lower() in POLICY or word in {"and", "&"}
