"""The reader of e-mails (.eml, RFC 5322 and MIME): the message, and each file that came with it as a part of its own.

The plain text is read where there is one, else the HTML. Subject, sender and date are title, publisher and day of
publication; what came with the mail takes none of them, since it may be of another hand and day. What the mail quotes stays
in its text, and no claims are read from it.
"""

from __future__ import annotations

from collections.abc import Iterator
from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Any, cast

from graph.model import Document, Entry
from loaders import documents
from loaders.charset import MAX_BYTES
from loaders.decoding import decoded
from loaders.errors import AllQuoted, Damaged, Empty, Locked, TooLarge, explained
from loaders.formats.mail_html import plain_text
from loaders.formats.published import day_of
from loaders.formats.quotes import is_all_quoted, own_words
from loaders.metadata import Metadata, one_line
from loaders.reading import Part, Read
from loaders.web.media import ENDINGS as BY_TYPE
from loaders.wrapping import unwrapped

ENDINGS = (".eml",)
HEADERS = ("from", "date", "subject", "to", "message-id", "received")
"""Without one of these a file is no mail."""
LONGEST_HEADER = 2_000
"""Characters of a header that are looked at: the time that Python takes for one grows with their square."""
QUIET = frozenset(
    {"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature", "text/calendar"}
)
"""Types of parts that are no documents and that nobody misses."""
_LOCKED = frozenset({"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"})
_BROKEN = (MessageError, RecursionError, ValueError, LookupError, AttributeError, TypeError)
"""What Python's reader raises of a mail that is damaged."""
_NO_MAIL = "it is no e-mail that can be read"
_SAVE = "save the message as .eml again"


def read(path: Path, options: Metadata) -> Iterator[Read | Part]:
    """The document of the message, then each file that came with it.

    Raises FileError and MetadataError.
    """
    try:
        mail = _parsed(path)
        text, parts, own = unwrapped(_body(mail)).strip(), _documents(mail), _headers(mail)
    except _BROKEN as error:
        raise Damaged(path, _NO_MAIL, _SAVE) from error
    if text:
        yield from _message(path, text, options, own)
    elif not parts:
        raise Empty(path, "it is a mail without text", "leave it out, or check how it was saved")
    for number, each in enumerate(parts, start=1):
        with TemporaryDirectory(prefix="whoran-") as folder:
            yield _part(each, number, Path(folder))


def interpret(document: Document, page: Metadata) -> Entry:
    """The document with what its sender says in it."""
    return own_words(documents.interpret(document, page))


def _message(path: Path, text: str, options: Metadata, own: Metadata) -> Iterator[Read]:
    yield from documents.read(path, text, options, own, interpret)
    if is_all_quoted(text):
        yield AllQuoted(
            path, "all its words are quoted from another mail, so no claims were read", "load that mail itself"
        )


class _Bounded(policy.EmailPolicy):
    """Reads no more of a header than people write into one."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        """See EmailPolicy."""
        return super().header_fetch_parse(name, value[:LONGEST_HEADER])


def _parsed(path: Path) -> EmailMessage:
    with explained(path), path.open("rb") as file:
        if path.stat().st_size > MAX_BYTES:
            raise TooLarge(path, f"it has more than {MAX_BYTES / 1e6:.0f} MB", "take out the files that came with it")
        mail = cast(EmailMessage, BytesParser(EmailMessage, policy=_Bounded()).parse(file))
    if not any(mail[name] for name in HEADERS):
        raise Damaged(path, "it is no e-mail: it has neither sender nor date nor subject", _SAVE)
    if mail.get_content_type() in _LOCKED:
        raise Locked(path, "it is encrypted", "open it in the mail program and save its text")
    return mail


def _leaves(part: EmailMessage) -> Iterator[EmailMessage]:
    """The parts of a mail that hold no others, in order; a mail that came with it is one."""
    if not part.is_multipart() or part.get_content_maintype() == "message":
        yield part
        return
    for each in part.iter_parts():
        if isinstance(each, EmailMessage):
            yield from _leaves(each)


def _body(mail: EmailMessage) -> str:
    """The text of the message: its first plain part, else its HTML, and what other plain text stands among the files."""
    first = mail.get_body(("plain", "html"))
    more = [each for each in _leaves(mail) if each is not first and _is_shown(each) and _is_plain(each)]
    return "\n\n".join(_text(each) for each in (first, *more) if isinstance(each, EmailMessage))


def _text(part: EmailMessage) -> str:
    text = decoded(_bytes(part), part.get_content_charset() or "")
    return text if _is_plain(part) else plain_text(text)


def _is_plain(part: EmailMessage) -> bool:
    return part.get_content_type() == "text/plain"


def _is_shown(part: EmailMessage) -> bool:
    """Whether it is shown in the message itself: text or a picture that is not sent as a file."""
    shown = part.get_content_maintype() == "image" or not part.get_filename()
    return shown and part.get_content_maintype() in ("text", "image") and not part.is_attachment()


def _documents(mail: EmailMessage) -> list[EmailMessage]:
    """What came with a mail to be read: no text of its own, no pictures that it shows, no signatures."""
    leaves = (each for each in _leaves(mail) if each is not mail)
    return [each for each in leaves if not _is_shown(each) and each.get_content_type() not in QUIET]


def _headers(mail: EmailMessage) -> Metadata:
    senders = mail["from"].addresses if mail["from"] else ()
    sender = next((each.display_name or each.addr_spec for each in senders), "")
    sent = mail["date"].datetime if mail["date"] else None
    return Metadata(one_line(mail["subject"]), one_line(sender), day_of(sent.date().isoformat()) if sent else "")


def _part(part: EmailMessage, number: int, folder: Path) -> Part:
    """A file that came with the mail, under its name there and with an ending that fits its type."""
    name = PurePosixPath(one_line(part.get_filename()).replace("\\", "/").replace("\0", "")).name
    ending = BY_TYPE.get(part.get_content_type(), "")
    if not name:
        name = f"part {number}{ending}"
    elif not PurePosixPath(name).suffix:
        name += ending
    path = folder / f"{PurePosixPath(name).stem[:60]}{PurePosixPath(name).suffix[:20]}"
    path.write_bytes(_bytes(part))
    return Part(name, path)


def _bytes(part: EmailMessage) -> bytes:
    if part.get_content_maintype() == "message":
        return b"".join(each.as_bytes() for each in part.iter_parts())
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
