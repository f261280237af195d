# Everything that this project does, by name. `make` alone lists it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := help

help: ## list what can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 12

$(BIN)/tweespraak: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	$(BIN)/python -m compileall -q $(VENV)/lib presenter || true
	@touch $@

$(VENV)/dev: $(BIN)/tweespraak
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

present: $(BIN)/tweespraak ## present the shipped deck
	@$(BIN)/tweespraak

test: $(VENV)/dev ## run every test, on every core
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal

check: $(VENV)/dev ## the whole loop: format, lint, types, contracts, the deck, tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/tweespraak check --strict
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal

golden: $(VENV)/dev ## write the expected files and the generated pages anew; review the diff
	$(BIN)/python -m pytest --golden

bench: $(VENV)/dev ## figures against an empty Textual app and the peers
	$(BIN)/python -m bench

clean: ## forget the environment and what was built
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis

.PHONY: help present test check golden bench clean
