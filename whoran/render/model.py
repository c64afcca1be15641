"""What reading with a language model came to."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from loaders.model.account import Account
from whoran.render.page import Line, Page, line
from whoran.render.plural import counted

INDENT = 4
FINDERS = {"both": "found by both", "model": "by the model alone", "rules": "by the rules alone"}


def account(done: Account) -> Page:
    """What was asked, who found what, and what was refused and why."""
    return Page([line(("The model ", "bold"), _documents(done), _questions(done)), *_found(done), *_refused(done)])


def as_plain(done: Account) -> dict[str, Any]:
    """The same as plain values."""
    return {**asdict(done), "refused": dict(done.refused), "found": dict(done.found)}


def _documents(done: Account) -> str:
    unread = f" and did not read {done.unread}" if done.unread else ""
    return f"read {counted(done.documents, 'document')}{unread}"


def _questions(done: Account) -> str:
    tokens = f" ({done.tokens_in:,} tokens in, {done.tokens_out:,} out)" if done.tokens_in else ""
    return f": {counted(done.asked, 'question')} asked{tokens}, {done.kept:,} answered before."


def _found(done: Account) -> list[Line]:
    told = [f"{done.found[finder]:,} {words}" for finder, words in FINDERS.items() if done.found[finder]]
    return [line(f"{'Their' if done.documents > 1 else 'Its'} claims: {', '.join(told)}.")] if told else []


def _refused(done: Account) -> list[Line]:
    if not done.refused:
        return []
    reasons = [line(f"{number:,} {reason}", indent=INDENT) for reason, number in done.refused.most_common()]
    return [line((f"{counted(done.refused.total(), 'claim')} of the model refused:", "yellow")), *reasons]
