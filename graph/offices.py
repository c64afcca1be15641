"""Which offices are ministerial: who holds one answers to a parliament."""

from __future__ import annotations

import re

_MINISTERIAL = re.compile(
    r"\b(?:prime |first |deputy )?minister\b|\bsecretary of state\b|\bchancellor of the exchequer\b|\blord chancellor\b"
    r"|\bsecretary to the treasury\b"
    r"|\b(?:home|foreign|justice|health|education|defence|transport|business|environment|culture|housing|work and pensions|"
    r"chief|scottish|welsh|northern ireland) secretary\b",
    re.IGNORECASE,
)
_NOT_IN_OFFICE = re.compile(
    r"\bshadow\b|\bto the\b(?! treasury\b)|\bprivate\b|\bpermanent\b|\badvis[eo]r\b|\b(?:minister|secretary|chancellor)['’]s\b",
    re.IGNORECASE,
)


def is_ministerial(title: str) -> bool:
    """Whether a title, as a document words it, is a minister's: "Secretary of State for Justice", "probation minister";
    not "shadow minister", "adviser to the minister", nor "the minister's spokesman".
    """
    return bool(_MINISTERIAL.search(title)) and not _NOT_IN_OFFICE.search(title)
