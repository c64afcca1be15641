"""Documents: read one, and load one."""

from __future__ import annotations

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Response
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from typing_extensions import TypedDict

from api.local import local_only
from api.parameters import Id, OpenStore, State
from api.problem_types import (
    BAD_DOCUMENT,
    BAD_REQUEST,
    NOT_LOCAL,
    STORE_PROBLEMS,
    TOO_LARGE,
    UNKNOWN_ID,
    UNREADABLE,
)
from api.problems import described
from graph.model import Document
from loaders.run import load_document
from queries.answers import DocumentShown
from queries.evidence import document

router = APIRouter(prefix="/v1", tags=["documents"])


def _plain_text(text: str) -> str:
    """A text with the line ends that a file is read with, so that both have one id."""
    if "\0" in text:
        raise ValueError("a text holds no NUL character: decode the source before it is sent")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ValueError("a text is Unicode, and this holds half of a surrogate pair") from error
    if not text.strip():
        raise ValueError("a document needs a text")
    return text.replace("\r\n", "\n").replace("\r", "\n")


Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2000)]


class NewDocument(BaseModel):
    """A document to load. What is not known is left empty; the date and title are then taken from the text, where it
    gives them.
    """

    model_config = ConfigDict(extra="forbid")

    text: Annotated[
        str,
        AfterValidator(_plain_text),
        Field(
            description="The whole text.",
            min_length=1,
            examples=["On 1 May 2019 Seetec took over Northshire CRC from Working Links."],
            json_schema_extra={"pattern": r"^[^\u0000]*[^\u0000\s][^\u0000]*$"},
        ),
    ]
    title: Annotated[Line, Field(description="Its title.", examples=["Northshire CRC changes hands"])] = ""
    publisher: Annotated[Line, Field(description="Who published it.", examples=["The Northshire Gazette"])] = ""
    published_on: Annotated[
        Line,
        Field(
            max_length=100,
            description="When it was published, as EDTF: `2019-02-15`, `2019-02`, `2019`.",
            examples=["2019-05-02"],
        ),
    ] = ""
    url: Annotated[
        Line,
        Field(
            description="Where it can be read.",
            pattern=r"^(https?://\S+)?$",
            examples=["https://gazette.example/northshire-crc"],
        ),
    ] = ""


class DocumentLoaded(TypedDict):
    """What was read from a document: how many claims and figures, and the date and title that it was kept with."""

    id: str
    title: str
    published_on: str
    claims: int
    figures: int


@router.get(
    "/documents/{id}",
    responses=described(UNKNOWN_ID, BAD_REQUEST, *STORE_PROBLEMS),
    summary="A document, whole",
)
def show_document(state: State, document_id: Id) -> DocumentShown:
    """A document with its text, where it was published, and the ids of its parts."""
    return document(state, document_id)


@router.post(
    "/documents",
    status_code=HTTPStatus.CREATED,
    dependencies=[Depends(local_only)],
    responses={
        HTTPStatus.OK.value: {"model": DocumentLoaded, "description": "The store had a document of this text already."},
        **described(UNREADABLE, NOT_LOCAL, TOO_LARGE, BAD_REQUEST, BAD_DOCUMENT, *STORE_PROBLEMS),
    },
    summary="Load a document",
)
def add_document(store: OpenStore, new: NewDocument, response: Response) -> DocumentLoaded:
    """Read claims from a document and keep both; answers take them in at once. Only for programs on this machine.

    Loading a text again fills what was empty, and where both are filled the later load wins.
    """
    read = Document(new.text, new.title, new.publisher, new.published_on, new.url)
    known = bool(store.documents([read.id]))
    entry = load_document(store, read)
    kept = entry.document
    response.status_code = HTTPStatus.OK if known else HTTPStatus.CREATED
    response.headers["Location"] = f"/v1/documents/{kept.id.hex()}"
    return DocumentLoaded(
        id=kept.id.hex(),
        title=kept.title,
        published_on=kept.published_on,
        claims=len(entry.claims),
        figures=len(entry.figures),
    )
