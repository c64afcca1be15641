"""Whatever an endpoint does, what can be read is read, and the rest is told with its reason."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.integration.cli.conftest import Ran, Run, surroundings
from tests.integration.model.conftest import Command, Serve
from tests.integration.model.server import Answer, Asked, in_turn, says, tells
from tests.integration.model.writing import reads, sentence, write

NAMES = [f"{letter}arn" for letter in "BCDEFGHJKLMNPRSTVWYZ"]


def few(folder: Path, count: int = 2) -> None:
    """Write some documents."""
    for name in NAMES[:count]:
        write(folder, name.lower(), sentence(name))


def error(status: int, message: str, **headers: str) -> Answer:
    """An error as OpenAI words it."""
    return Answer({"error": {"message": message}}, status, headers)


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(error(429, "slow down", **{"Retry-After": "0"}), id="rate limit"),
        pytest.param(error(429, "slow down", **{"Retry-After": "0.2"}), id="rate limit with a rest"),
        pytest.param(error(503, "loading model"), id="not ready"),
        pytest.param(error(500, ""), id="fault"),
        pytest.param(Answer("{}", part=1), id="connection breaks off"),
        pytest.param(says("I would rather not."), id="no JSON"),
        pytest.param(Answer("<html>Gateway</html>"), id="a page"),
        pytest.param(Answer({"choices": []}), id="no choice"),
    ],
)
def test_a_passing_fault_passes(ask: Command, serve: Serve, folder: Path, fault: Answer) -> None:
    """After an endpoint was busy, broke off or answered nonsense once it is asked again, and nothing is lost."""
    few(folder, 1)
    server = serve(in_turn(fault, reads))
    assert [claim["object"]["name"] for claim in ask.claims(folder, server=server)] == ["HMP Fenmoor"]
    assert len(server.asked) == 2


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (says("I would rather not."), "holds no claims that can be read (it starts: 'I would rather not.')"),
        (says("", refusal="This is about prisons."), "declines to read it (This is about prisons.)"),
        (says("", "content_filter"), "declines to read it"),
        (says('{"claims": [', "length"), "was cut off; give the model a context of 8,000 tokens"),
        (error(400, "maximum context length is 512 tokens"), "context (400: maximum context length is 512 tokens)"),
        (error(400, "flagged by moderation"), "declines to read it"),
        (error(418, "a teapot"), "refuses the question (418: a teapot)"),
    ],
)
def test_a_document_that_is_not_read_is_listed(
    ask: Command, serve: Serve, folder: Path, fault: Answer, told: str
) -> None:
    """A document that the model does not read is listed with the reason and the fix, and the others load."""
    few(folder)
    server = serve(lambda asked: fault if "Barn" in asked.text else reads(asked))
    ran = ask("load", folder, server=server)
    assert ran.code == 0
    assert ran.out.startswith("Loaded 1 document, 1 claim")
    assert "barn.txt: the model did not read it: " in ran.out
    assert told in ran.out
    assert "read 1 document and did not read 1" in ran.out


def test_beside_rules_their_claims_stay(ask: Command, serve: Serve, folder: Path) -> None:
    """With both extractors a document that the model does not read keeps the rules' claims, and a note says so."""
    few(folder)
    server = serve(lambda asked: says("no") if "Barn" in asked.text else reads(asked))
    ran = ask("load", folder, by="both", server=server)
    assert ran.out.startswith("Loaded 2 documents, 2 claims")
    assert "Noted 1:" in ran.out
    assert "barn.txt: only the rules read it: the model's answer holds no claims" in ran.out
    assert "Skipped" not in ran.out
    assert "Its claims: 1 found by both." in ran.out


def test_what_was_loaded_before_stays_where_the_model_fails(ask: Command, serve: Serve, folder: Path) -> None:
    """A load in which the model reads nothing takes nothing away that an earlier load kept, and its exit code is 1."""
    few(folder)
    before = ask("load", folder, "--json", server=serve(reads)).json()
    ask.cache.rename(ask.cache.with_name("aside"))
    after = ask("load", folder, "--json", server=serve(lambda _: says("no")))
    assert after.code == 1
    assert (before["after"], after.json()["skipped_count"]) == (after.json()["after"], 2)


def test_an_endpoint_that_does_not_answer_in_time(ask: Command, serve: Serve, folder: Path) -> None:
    """An answer that takes longer than --patience is given up after a second try, and its document listed."""
    few(folder)
    server = serve(lambda asked: Answer("{}", wait=3) if "Barn" in asked.text else reads(asked))
    ran = ask("load", folder, "--patience", 1, server=server)
    assert "barn.txt: the model did not read it: no answer within 1 seconds; " in ran.out
    assert ran.out.startswith("Loaded 1 document, 1 claim")
    assert [asked.text.split()[0] for asked in server.asked].count("Barn") == 2


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (
            error(404, "The model 'small' does not exist"),
            "it has no model 'small' (404: The model 'small' does not exist",
        ),
        (error(401, "no key"), "it asks for a key (401: no key); put the right key into WHORAN_MODEL_KEY"),
        (Answer("404 page not found", 404), "there are no chat completions at http://127.0.0.1"),
        (Answer("", 301, {"Location": "https://example.org/"}), "there are no chat completions at"),
        (error(429, "You exceeded your current quota"), "the account has no credit left"),
        (error(429, "come back tomorrow", **{"Retry-After": "36000"}), "it asks to wait 600 minutes"),
    ],
)
def test_an_endpoint_of_no_use_ends_the_load(
    ask: Command, serve: Serve, folder: Path, fault: Answer, told: str
) -> None:
    """A wrong model, key or address, or an empty account, ends the load at once with what to do about it."""
    few(folder, 20)
    server = serve(lambda _: fault)
    for by in ("model", "both"):
        ran = ask("load", folder, by=by, server=server)
        assert (ran.code, ran.out) == (1, "")
        assert told in ran.err
        assert ran.err.count("\n") == 1
    assert len(server.asked) <= 2 * 4


def nobody() -> str:
    """An address where nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}/v1"


def test_no_server(ask: Command, folder: Path) -> None:
    """Where nothing answers the command says so, and how to start or name a server."""
    few(folder)
    address = nobody()
    ran = ask("extract", folder, server=address)
    assert (ran.code, ran.out) == (1, "")
    assert f"{address}: nothing answers there" in ran.err
    assert "--model-url or WHORAN_MODEL_URL" in ran.err


def test_a_server_that_stops_in_the_middle(ask: Command, serve: Serve, folder: Path) -> None:
    """Where the endpoint fails for good in the middle, what was committed is kept, and the same command goes on from there."""
    few(folder, 20)
    server = serve(in_turn(*[reads] * 12, error(401, "key was withdrawn")))
    ran = ask("load", folder, "--in-flight", 2, server=server)
    assert ran.code == 1
    assert "Stopped. What is counted here is kept; give the same command again to go on." in ran.out
    assert "key was withdrawn" in ran.err
    server.model = reads
    before = len(server.asked)
    again = ask("load", folder, "--json", server=server).json()
    assert again["before"]["documents"] > 0
    assert again["after"]["documents"] == 20
    assert len(server.asked) - before == 20 - again["model"]["kept"] == 8


def test_ten_documents_in_a_row(ask: Command, serve: Serve, folder: Path) -> None:
    """An endpoint that answers ten documents in a row with nothing of use is given up."""
    few(folder, 20)
    ran = ask("extract", folder, server=serve(lambda _: says("", refusal="No.")))
    assert ran.code == 1
    assert "10 documents in a row got no answer; of the last: the model declines to read it (No.)" in ran.err


def test_settings_that_an_endpoint_refuses_are_left_out(ask: Command, serve: Serve, folder: Path) -> None:
    """An endpoint that takes neither a schema, nor JSON mode, nor a temperature is asked without them, and found out once."""

    def plain(asked: Asked) -> Answer:
        if "temperature" in asked.body:
            return error(400, "Unsupported value: 'temperature' does not support 0 with this model.")
        if "response_format" in asked.body:
            return error(400, f"response_format type {asked.body['response_format']['type']} is unavailable")
        return reads(asked)

    few(folder, 8)
    server = serve(plain)
    assert len(ask.claims(folder, "--in-flight", 1, server=server)) == 8
    assert len(server.asked) == 8 + 3
    strict = server.asked[0].body
    assert strict["temperature"] == 0
    assert strict["response_format"]["json_schema"]["strict"] is True


def test_the_key_is_sent_and_shown_nowhere(ask: Command, serve: Serve, folder: Path) -> None:
    """The key goes to the endpoint alone; an endpoint that repeats it does not get it onto the screen."""
    few(folder, 1)
    server = serve(lambda asked: error(401, f"Incorrect API key: {asked.headers['Authorization'].split()[1]}"))
    ran = ask("extract", folder, server=server, WHORAN_MODEL_KEY="sk-secret")
    assert server.asked[0].headers["Authorization"] == "Bearer sk-secret"
    assert "it does not take the key (401: Incorrect API key: …)" in ran.err
    assert "sk-secret" not in ran.err + ran.out
    without = serve(reads)
    ask.claims(folder, server=without)
    assert "Authorization" not in without.asked[0].headers


def test_settings_name_the_model(whoran: Run, serve: Serve, folder: Path, tmp_path: Path) -> None:
    """Address and model may come from the environment, where answers are kept from the user's cache folder."""
    few(folder, 1)
    server = serve(reads)
    model = {"WHORAN_MODEL_URL": server.url, "WHORAN_MODEL": "tiny"}
    here = {**model, "WHORAN_CACHE": "", "XDG_CACHE_HOME": str(tmp_path / "home")}
    ran = whoran("extract", folder, "--extractor", "model", env=here)
    assert (ran.code, len(ran.out.splitlines())) == (0, 1)
    assert server.asked[0].body["model"] == "tiny"
    assert len(list((tmp_path / "home" / "whoran" / "model").rglob("*.json"))) == 1


def test_what_is_not_named_is_asked_for(whoran: Run, folder: Path) -> None:
    """Without an address or a model the command says what to name, and how; a wrong address is told as such."""
    few(folder, 1)

    def told(*options: str) -> Ran:
        return whoran("load", folder, "--extractor", "model", *options)

    assert "--model-url or WHORAN_MODEL_URL, and with --model or WHORAN_MODEL" in told().err
    assert "Name it with --model or WHORAN_MODEL" in told("--model-url", "http://localhost:1/v1").err
    assert told().code == 2
    wrong = told("--model-url", "localhost:11434", "--model", "small")
    assert "localhost:11434: it is no http address; write it as http://localhost:11434/v1" in wrong.err
    refused = whoran("extract", folder, "--refused")
    assert (refused.code, "rules refuse nothing" in refused.err) == (2, True)


def test_no_claims_is_an_answer(ask: Command, serve: Serve, folder: Path) -> None:
    """A document of which the model has nothing to say is loaded, without claims."""
    few(folder, 1)
    done = ask("load", folder, "--json", server=serve(lambda _: tells())).json()
    assert (done["documents"], done["claims"], done["model"]["documents"]) == (1, 0, 1)


def test_a_proxy_is_no_way_to_this_machine(ask: Command, serve: Serve, folder: Path) -> None:
    """A server on this machine is asked directly, whatever proxy the environment names."""
    few(folder, 1)
    assert len(ask.claims(folder, server=serve(reads), HTTP_PROXY=nobody(), ALL_PROXY=nobody())) == 1


def test_without_the_extra_the_command_says_what_to_install(folder: Path) -> None:
    """Where the packages of the extra are not installed, a load by a model says which to install, and one by rules works."""
    few(folder, 1)
    lacking = "import sys; sys.modules['tenacity'] = None; from whoran.cli import main; sys.exit(main(sys.argv[1:]))"
    model = ("--extractor", "model", "--model-url", nobody(), "--model", "small")
    ran = [
        subprocess.run(
            [sys.executable, "-c", lacking, "extract", str(folder), *options],
            env=surroundings(),
            capture_output=True,
            text=True,
            check=False,
        )
        for options in ((), model)
    ]
    assert [each.returncode for each in ran] == [0, 2]
    assert "pip install 'whoran[model]'" in ran[1].stderr
