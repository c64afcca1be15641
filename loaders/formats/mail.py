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

from graph.model import Document, Entry
from loaders import documents
from loaders.charset import MAX_BYTES
from loaders.decoding import decoded
from loaders.errors import AllQuoted, Damaged, Empty, Locked, TooLarge, explained
from loaders.formats.mail_html import plain_text
from loaders.formats.quotes import is_all_quoted, own_words
from loaders.metadata import Metadata
from loaders.reading import Part, Read
from loaders.web.media import ENDINGS as BY_TYPE
from loaders.wrapping import unwrapped

ENDINGS = (".eml",)
HEADERS = ("from", "date", "subject", "to", "message-id", "received")
"""Without one of these a file is no mail."""
QUIET = frozenset(
    {"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature", "text/calendar"}
)
"""Types of parts that are no documents and that nobody misses."""
_LOCKED = frozenset({"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"})
_SAVE = "save the message as .eml again"


def read(path: Path, options: Metadata) -> Iterator[Read | Part]:
    """The document of the message, then each file that came with it.

    Raises FileError and MetadataError.
    """
    mail = _parsed(path)
    text = unwrapped(_body(mail)).strip()
    parts = [each for each in mail.iter_attachments() if _is_document(each)]
    if text:
        yield from _message(path, text, options, _headers(mail))
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


def _parsed(path: Path) -> EmailMessage:
    with explained(path), path.open("rb") as file:
        if path.stat().st_size > MAX_BYTES:
            raise TooLarge(path, f"it has more than {MAX_BYTES / 1e6:.0f} MB", "take out the files that came with it")
        try:
            mail = BytesParser(EmailMessage, policy=policy.default).parse(file)
        except (MessageError, RecursionError, ValueError) as error:
            raise Damaged(path, "it is no e-mail that can be read", _SAVE) from error
    if not any(mail[name] for name in HEADERS):
        raise Damaged(path, "it is no e-mail: it has neither sender nor date nor subject", _SAVE)
    if mail.get_content_type() in _LOCKED:
        raise Locked(path, "it is encrypted", "open it in the mail program and save its text")
    return mail


def _body(mail: EmailMessage) -> str:
    """The text of the message: its first plain part, else its HTML, and what other plain text stands among the files."""
    first = mail.get_body(("plain", "html"))
    more = (each for each in mail.iter_attachments() if each is not first and _is_more_text(each))
    return "\n\n".join(_text(each) for each in (first, *more) if isinstance(each, EmailMessage))


def _text(part: EmailMessage) -> str:
    payload = part.get_payload(decode=True)
    text = decoded(payload if isinstance(payload, bytes) else b"", part.get_content_charset() or "")
    return plain_text(text) if part.get_content_subtype() == "html" else text


def _is_more_text(part: EmailMessage) -> bool:
    return part.get_content_type() == "text/plain" and not part.get_filename() and not part.is_attachment()


def _is_document(part: EmailMessage) -> bool:
    """Whether somebody sent it to be read: no signature, and no picture that is shown in the message."""
    shown = part.get_content_maintype() == "image" and not part.is_attachment()
    return not (shown or part.get_content_type() in QUIET or _is_more_text(part))


def _headers(mail: EmailMessage) -> Metadata:
    senders = mail["from"].addresses if mail["from"] else ()
    sender = next((each.display_name or each.addr_spec for each in senders), "")
    sent = mail["date"].datetime if mail["date"] else None
    return Metadata(_line(mail["subject"]), _line(sender), sent.date().isoformat() if sent else "")


def _line(text: str | None) -> str:
    return " ".join((text or "").split())


def _part(part: EmailMessage, number: int, folder: Path) -> Part:
    """A file that came with the mail, under its name there and with an ending that fits its type."""
    name = PurePosixPath((part.get_filename() or "").replace("\\", "/").replace("\0", "")).name
    ending = BY_TYPE.get(part.get_content_type(), "")
    if not name:
        name = f"part {number}{ending}"
    elif not PurePosixPath(name).suffix:
        name += ending
    path = folder / f"{PurePosixPath(name).stem[:60]}{PurePosixPath(name).suffix}"
    path.write_bytes(_bytes(part))
    return Part(name, path)


def _bytes(part: EmailMessage) -> bytes:
    if part.get_content_type() == "message/rfc822":
        return b"".join(each.as_bytes() for each in part.iter_parts())
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
