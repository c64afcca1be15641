"""What endpoints mean by what they send."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from loaders.model.endpoint import Endpoint
from loaders.model.errors import Busy, EndpointError, TooLong, Unanswered
from loaders.model.faults import fault
from loaders.model.reply import Reply

HERE = Endpoint.at("http://localhost:1234/v1/", "small", "key-secret")


@pytest.mark.parametrize(
    ("status", "body", "kind", "words"),
    [
        (401, '{"error": {"message": "Incorrect API key"}}', EndpointError, "WHORAN_MODEL_KEY"),
        (403, "", EndpointError, "key"),
        (404, """{"error": {"message": "The model 'small' does not exist"}}""", EndpointError, "no model 'small'"),
        (404, '{"error": "model \\"small\\" not found, try pulling it first"}', EndpointError, "no model 'small'"),
        (
            400,
            '{"error": {"message": "small is not a valid model ID", "code": "model_not_found"}}',
            EndpointError,
            "model",
        ),
        (404, "<html><body>404 page not found</body></html>", EndpointError, "most end in /v1"),
        (405, '{"detail": "Method Not Allowed"}', EndpointError, "Method Not Allowed"),
        (301, "", EndpointError, "no chat completions"),
        (402, '{"error": {"message": "Insufficient credits"}}', EndpointError, "credit"),
        (429, '{"error": {"message": "You exceeded your current quota"}}', EndpointError, "credit"),
        (400, '{"error": {"code": "context_length_exceeded", "message": "too much"}}', TooLong, "too much"),
        (400, '{"message": "This model\'s maximum context length is 4096 tokens."}', TooLong, "4096"),
        (200, '{"error": {"code": 400, "message": "the request exceeds the available context size"}}', TooLong, "size"),
        (413, "", TooLong, "context"),
        (400, '{"error": {"message": "flagged by our content policy"}}', Unanswered, "declines"),
        (418, '{"error": {"message": "teapot"}}', Unanswered, "teapot"),
        (429, "", Busy, "no more questions"),
        (503, '{"error": "loading model"}', Busy, "loading model"),
        (500, "", Busy, "500"),
    ],
)
def test_each_fault_has_its_meaning(status: int, body: str, kind: type[Exception], words: str) -> None:
    """A status and the endpoint's own words make an error that names the problem and the fix."""
    found = fault(HERE, Reply(status, {}, body))
    assert type(found) is kind
    assert words in str(found)


@pytest.mark.parametrize(
    ("headers", "pause"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after-ms": "1500", "retry-after": "9"}, 1.5),
        ({"retry-after": "-3"}, 0.0),
        ({"retry-after": "soon"}, None),
        ({}, None),
    ],
)
def test_the_pause_is_what_the_endpoint_asks_for(headers: dict[str, str], pause: float | None) -> None:
    """Retry-After is read in seconds, with OpenAI's milliseconds before it; what cannot be read counts as nothing."""
    found = fault(HERE, Reply(429, headers, ""))
    assert isinstance(found, Busy)
    assert found.pause == pause


def test_the_pause_may_be_a_date() -> None:
    """Retry-After is read as a date of HTTP too."""
    later = datetime.now(UTC) + timedelta(seconds=90)
    found = fault(HERE, Reply(503, {"retry-after": format_datetime(later, usegmt=True)}, ""))
    assert isinstance(found, Busy)
    assert found.pause is not None
    assert 80 < found.pause <= 90


def test_a_pause_of_hours_ends_the_load() -> None:
    """An endpoint that asks for a pause of hours is not waited for."""
    found = fault(HERE, Reply(429, {"retry-after": "7200"}, ""))
    assert isinstance(found, EndpointError)
    assert "120 minutes" in str(found)


def test_a_key_shows_nowhere() -> None:
    """Neither the endpoint nor an error shows the key."""
    assert "key-secret" not in repr(HERE)
    assert "key-secret" not in str(fault(HERE, Reply(401, {}, "no")))


@pytest.mark.parametrize(
    "address",
    ["http://localhost:1234/v1", "http://localhost:1234/v1/", " http://localhost:1234/v1/chat/completions "],
)
def test_addresses_are_taken_as_people_write_them(address: str) -> None:
    """An address with or without its last part or slash is one address."""
    assert Endpoint.at(address, "small").url == "http://localhost:1234/v1/chat/completions"


@pytest.mark.parametrize(
    "address", ["", "localhost:1234", "ftp://host/v1", "http://", "http://host:port/v1", "http://[::1"]
)
def test_other_addresses_are_refused(address: str) -> None:
    """What is no http address is refused, with one that is."""
    with pytest.raises(EndpointError) as raised:
        Endpoint.at(address, "small")
    assert "http://localhost:11434/v1" in str(raised.value)
