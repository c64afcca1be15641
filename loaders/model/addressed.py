"""Sentences that speak to a model instead of telling readers something: no claim rests on them.

This is a second bolt. The first is that an answer is data: it can do no more than make claims, each of which shows its sentence.
"""

from __future__ import annotations

import re

_PATTERNS = (
    r"\b(?:ignore|disregard|forget|override) (?:[a-z]+ ){0,3}(?:previous|prior|above|earlier|preceding|your|other) "
    r"(?:[a-z]+ )?(?:instructions?|prompts?|rules|directions|guidelines|text)\b",
    r"\b(?:system|developer) (?:prompt|message)\b",
    r"\byou are (?:now )?(?:an? |the )?(?:ai|chatbot|(?:large )?language model|llm|helpful assistant|extractor)\b",
    r"\b(?:ai|language) models? (?:reading|processing|that (?:reads?|process))\b",
    r"\b(?:answer|respond|reply|output|print|return|emit|add)\b[^.!?]{0,40}\b(?:json|following claims?)\b",
    r"\bend of document\b|<\|[a-z_]+\|>|\[/?inst\]",
)
_TO_A_MODEL = re.compile("|".join(_PATTERNS), re.IGNORECASE)


def is_to_a_model(sentence: str) -> bool:
    """Whether a sentence gives instructions to a model."""
    return _TO_A_MODEL.search(sentence) is not None
