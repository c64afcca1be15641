"""The service, started from the command line."""

import json
import re
import signal
import subprocess
from pathlib import Path
from urllib.request import urlopen

from tests.integration.cli.conftest import COMMAND, Run, surroundings


def test_serve_answers_as_the_command_does_until_it_is_stopped(whoran: Run, register: str, tmp_path: Path) -> None:
    """`whoran serve` says where it listens, answers there as the command line does, and stops on Ctrl-C."""
    serve = [COMMAND, "serve", "--port", "0", "--store", register]
    process = subprocess.Popen(serve, cwd=tmp_path, env=surroundings(), stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    found = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
    assert found is not None
    with urlopen(f"{found[0]}/v1/who-ran?name=Wales%20CRC&on=2018-06-01") as response:
        answer = json.load(response)
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=60) == 0
    process.stdout.close()
    assert answer == whoran("who-ran", "Wales CRC", "--on", "2018-06-01", "--json", "--store", register).json()


def test_serve_says_why_it_cannot_listen(whoran: Run, register: str) -> None:
    """An address that this machine does not have is told in a sentence."""
    ran = whoran("serve", "--host", "192.0.2.1", "--store", register)
    assert ran.code == 1
    assert ran.err.startswith("whoran: the service cannot listen at 192.0.2.1")
