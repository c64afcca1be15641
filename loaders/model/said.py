"""What a model said, in a reply that is a success (OpenAI's chat completion object)."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.model.errors import Broken, TooLong, Unanswered
from loaders.model.faults import SMALLER
from loaders.model.reply import Reply


@dataclass(frozen=True, slots=True)
class Said:
    """The text of an answer, and how many tokens the question and the answer had, as far as the endpoint counts."""

    content: str
    tokens_in: int = 0
    tokens_out: int = 0


def said(reply: Reply) -> Said:
    """What the model said in a reply.

    Raises Broken where there is no message in it, TooLong where the message was cut off, Unanswered where it declines.
    """
    try:
        choice, used = reply.content["choices"][0], reply.content.get("usage") or {}
        message, ended = choice["message"], choice.get("finish_reason")
        content, refusal = _text(message.get("content")), message.get("refusal")
        counts = [_count(used.get(name)) for name in ("prompt_tokens", "completion_tokens")]
    except (KeyError, IndexError, TypeError, AttributeError) as error:
        problem = f"what the endpoint sends is no chat completion ({reply.complaint or 'it is empty'})"
        raise Broken(problem, "check the address, or load it again later") from error
    if refusal or ended == "content_filter":
        raise Unanswered(f"the model declines to read it ({refusal or ended})", "take another model")
    if ended == "length":
        raise TooLong("the model's answer was cut off", SMALLER)
    return Said(content, *counts)


def _text(content: object) -> str:
    """The content of a message, which is a text or a list of parts with texts."""
    if isinstance(content, list):
        return "".join(str(part.get("text") or "") for part in content)
    return str(content or "")


def _count(value: object) -> int:
    return value if isinstance(value, int) else 0
