"""Files of every format, made for the tests: their words are the tests' own."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from email.message import EmailMessage
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

LINE = 13
"""Points from one line to the next."""
TOP = 760

Draw = Callable[[Canvas], None]


def pdf(path: Path, *pages: Draw, title: str = "", password: str = "") -> Path:
    """A PDF with these pages."""
    canvas = Canvas(str(path), pagesize=A4, encrypt=StandardEncryption(password) if password else None)
    canvas.setTitle(title)
    for page in pages:
        canvas.setFont("Times-Roman", 11)
        page(canvas)
        canvas.showPage()
    canvas.save()
    return path


def lines(*texts: str, left: float = 60, top: float = TOP) -> Draw:
    """A page with these lines under each other."""

    def draw(canvas: Canvas) -> None:
        for number, text in enumerate(texts):
            canvas.drawString(left, top - number * LINE, text)

    return draw


def rows(left: Sequence[str], right: Sequence[str]) -> Draw:
    """A page with two columns that are drawn row by row."""

    def draw(canvas: Canvas) -> None:
        for number, (one, other) in enumerate(zip(left, right, strict=True)):
            canvas.drawString(60, TOP - number * LINE, one)
            canvas.drawString(320, TOP - number * LINE, other)

    return draw


def over(*draws: Draw) -> Draw:
    """A page with all of these on it, one after the other."""

    def draw(canvas: Canvas) -> None:
        for each in draws:
            each(canvas)

    return draw


def picture(canvas: Canvas) -> None:
    """A page that is a picture, as a scan is."""
    from PIL import Image

    data = io.BytesIO()
    Image.new("L", (60, 80), 200).save(data, "PNG")
    data.seek(0)
    canvas.drawImage(ImageReader(data), 60, 60, 400, 600)


def word(path: Path, *paragraphs: str, title: str = "") -> Path:
    """A Word document with these paragraphs."""
    document = docx.Document()
    if title:
        document.add_paragraph(title, style="Title")
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    document.save(str(path))
    return path


def mail(text: str = "", html: str = "", **headers: str) -> EmailMessage:
    """A mail of a plain part, an HTML part or both."""
    message = EmailMessage()
    known = {"from_": "Ann Example <ann@example.org>", "date": "Fri, 15 Feb 2019 10:00:00 +0000", "subject": "News"}
    for name, value in (known | headers).items():
        message[name.rstrip("_")] = value
    if text:
        message.set_content(text)
    if html and text:
        message.add_alternative(html, subtype="html")
    elif html:
        message.set_content(html, subtype="html")
    return message


def zipped(path: Path, members: Mapping[str, bytes | str]) -> Path:
    """A zip archive of these members."""
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path
