# Needs make and Python 3.11 or newer, nothing else. `make` alone lists the targets.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
PACKAGES := graph loaders queries api whoran
CODE := $(wildcard $(PACKAGES) benchmarks tests)

RECENT := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for python in python3.13 python3.12 python3.11 python3; do \
	"$$python" -c '$(RECENT)' 2>/dev/null && echo "$$python" && break; done)

.PHONY: help setup demo neo4j lint format types layers unit test recipes bench constraints clean

help:  ## list the targets
	@grep -E '^[a-z0-9]+:.*## ' Makefile | sed -E 's/^([a-z0-9]+):.*## (.*)/  make \1|\2/' | while IFS='|' read -r target text; do \
		printf '%-20s %s\n' "$$target" "$$text"; done

setup: $(STAMP)  ## make .venv and install everything, pinned (quick when nothing changed)

$(STAMP): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "make setup: no Python 3.11 or newer found; install one, or name it: make setup PYTHON=/path/to/python" >&2; exit 1; }
	@$(PYTHON) -c '$(RECENT)' 2>/dev/null || { echo "make setup: $(PYTHON) is not Python 3.11 or newer" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "make setup: $(PYTHON) has no venv module; on Debian or Ubuntu: apt install python3-venv" >&2; exit 1; }
	@$(BIN)/python -c '$(RECENT)' 2>/dev/null || $(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@

demo: setup  ## load the samples and the register, and answer on the terminal
	@$(BIN)/python -m whoran.demo

neo4j: setup  ## run a Neo4j server here until Ctrl-C; more in OPTIONS="--help"
	@$(BIN)/python -m whoran.local_neo4j $(OPTIONS)

lint: setup  ## ruff: rules and formatting
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: setup  ## rewrite the code in the project's format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: setup  ## mypy --strict over packages, benchmarks and tests
	$(BIN)/mypy $(CODE)

layers: setup  ## import-linter: the direction of imports
	$(BIN)/lint-imports --no-logo

unit: setup  ## the unit tests alone
	$(BIN)/pytest tests/unit

test: lint types layers  ## everything that must pass before a change is merged
	$(BIN)/pytest tests/unit tests/contract tests/integration tests/browser

recipes: setup  ## rewrite the answers that docs/neo4j.md shows, after the reading changed
	@$(BIN)/python -m tests.integration.neo4j.retelling

browser: setup  ## see to a Chromium for tests/browser, which do so themselves too
	@$(BIN)/python -m tests.browser.chromium

bench: setup  ## speed, size and accuracy, measured on this machine
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[bench]'
	$(BIN)/python -m benchmarks

constraints: setup  ## compile constraints.txt again from pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check 'uv>=0.13'
	$(BIN)/uv pip compile --quiet --system-certs --universal --upgrade --python-version 3.11 --extra bench --extra dev --no-header --no-annotate \
		--no-emit-index-url --no-emit-find-links --output-file constraints.txt pyproject.toml

clean:  ## remove .venv and everything that tools leave behind
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist *.egg-info
	find $(CODE) -name __pycache__ -type d -prune -exec rm -rf {} +
