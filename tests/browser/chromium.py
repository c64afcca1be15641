"""A Chromium for the tests: the machine's own, else one that is installed; ``python -m tests.browser.chromium`` sees to it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""No window, no graphics card, and nothing asked of any network."""


def own() -> str | None:
    """The program of this machine; None where Playwright's is to be used."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


def have() -> str | None:
    """The program, once there is one: installed by the system's packages where that is allowed, else by Playwright.

    Raises CalledProcessError where neither can.
    """
    if own():
        return own()
    if os.geteuid() == 0 and shutil.which("apt-get"):
        for step in (("update", "-qq"), ("install", "-qq", "--yes", "--no-install-recommends", "chromium")):
            subprocess.run(["apt-get", *step], check=False, stdout=sys.stderr)
    if not own():
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=True, stdout=sys.stderr)
    return own()


if __name__ == "__main__":
    print(have() or "Chromium of Playwright")
