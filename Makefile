# De opdrachten van dit project. Zie README.md.

PYTHON ?= python3
PORT ?= 8501
ADDRESS ?= 127.0.0.1
VENV := .venv
export CHROMIUM
BIN := $(VENV)/bin
RULES := tests/law tests/flows tests/content tests/signposts tests/product tests/architecture
PLAN := tests/plan tests/documents tests/cli

.DEFAULT_GOAL := help
.PHONY: verklaring help run test test-pure test-rules test-plan test-programs test-screens test-browser lint types controle check bench bench-documents clean system-packages

help:
	@echo "make run       start de app op http://localhost:$(PORT)"
	@echo "make test      alle tests"
	@echo "make check     stijl, typen, inhoud en tests"
	@echo "make bench     meet de snelheid"
	@echo "make bench-documents  meet hoe snel elke vorm van het plan klaar is"
	@echo "make verklaring  toets alle schermen en schrijf de uitslag voor de toegankelijkheidsverklaring"
	@echo "make controle  kijk de teksten, vragen en bedragen na"
	@echo "make clean     haal weg wat gemaakt is"

run: $(VENV)/.run
	$(BIN)/python -m wmo_core.ui.server --port $(PORT) --address $(ADDRESS)

test: test-pure test-programs test-screens test-browser

# All that needs no Streamlit and no other program, in two halves at once: each reads the files once.
test-pure: $(VENV)/.dev
	@$(MAKE) --no-print-directory -j 2 -Otarget test-rules test-plan

test-rules: $(VENV)/.dev
	$(BIN)/python -m pytest $(RULES) -q -p no:xdist -m "not programs"

test-plan: $(VENV)/.dev
	$(BIN)/python -m pytest $(PLAN) -q -p no:xdist -m "not programs"

# What other programs make of the documents: pdftotext, pdfinfo, and LibreOffice where it is installed.
test-programs: $(VENV)/.dev system-packages
	$(BIN)/python -m pytest tests/documents tests/cli -q -n 2 -m programs

test-screens: $(VENV)/.dev
	$(BIN)/python -m pytest tests/pages tests/ui tests/spelling -q -n 2

test-browser: $(VENV)/.dev system-packages
	@# A busy machine may draw too late once; a fault comes back the second time.
	$(BIN)/python -m pytest tests/browser -q -n 2 --dist worksteal --reruns 1

lint: $(VENV)/.dev
	$(BIN)/ruff check .

types: $(VENV)/.dev
	$(BIN)/mypy --strict wmo_core

controle: $(VENV)/.run
	$(BIN)/python -m wmo_core controle

check: lint types controle test

bench: $(VENV)/.dev system-packages
	$(BIN)/python -m tests.bench

bench-documents: $(VENV)/.dev
	$(BIN)/python -m tests.bench.documents

verklaring: $(VENV)/.dev system-packages
	$(BIN)/python -m tests.browser.a11y.publish

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# --- de omgeving: alleen opnieuw als de lijst met pakketten verandert --------------------------

$(VENV)/bin/python:
	@sh scripts/venv.sh $(PYTHON) $(VENV)

$(VENV)/.run: requirements.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/.dev: requirements-dev.txt $(VENV)/.run
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

system-packages:
	@sh scripts/system_packages.sh
