# De opdrachten van dit project. Zie README.md.

PYTHON ?= python3
UPGRADE ?=
PORT ?= 8501
ADDRESS ?= 127.0.0.1
VENV := .venv
export CHROMIUM
BIN := $(VENV)/bin
JS := tools/js
BRIDGE := wmo_core/ui/browser/static
OWN := wmo_core/documents/own_file/static
ARGON2 := hash-wasm/dist/argon2.umd.min.js
RULES := tests/law tests/desk tests/flows tests/content tests/signposts tests/product tests/architecture
PLAN := tests/plan tests/documents tests/cli tests/weg tests/storage tests/access tests/zgw

.DEFAULT_GOAL := help
.PHONY: argon bewaard zoekcijfer verklaring help run test test-slow test-pure test-rules test-plan test-programs test-screens test-browser test-exercises test-measured lint lint-js types controle check bench bench-documents weg lock golden clean system-packages

help:
	@echo "make run       start de app op http://localhost:$(PORT)"
	@echo "make test      de tests"
	@echo "make test-slow wat lang duurt: elk scherm in elke staat gemeten, de weg naar het plan, de veranderingen op een kopie"
	@echo "make check     stijl, typen, inhoud en alle tests"
	@echo "make bench     meet de snelheid"
	@echo "make bench-documents  meet hoe snel elke vorm van het plan klaar is"
	@echo "make weg       meet de weg van de eerste bladzijde tot het plan: schermen, woorden, hoogte, minuten"
	@echo "make bewaard   verlaat elk scherm met een veld op elke manier, en schrijf op wat er bewaard bleef"
	@echo "make verklaring  toets alle schermen en schrijf de uitslag voor de toegankelijkheidsverklaring"
	@echo "make argon     neem het script over dat een bestand met een wachtwoord opent, na een andere versie ervan"
	@echo "make controle  kijk de teksten, vragen en bedragen na"
	@echo "make lock      schrijf de lijsten met pakketten opnieuw, uit pyproject.toml"
	@echo "make zoekcijfer  meet hoe goed het zoeken antwoord geeft"
	@echo "make golden    keur de teksten van nu goed, en laat zien wat er veranderde"
	@echo "make clean     haal weg wat gemaakt is"

run: $(VENV)/.run
	$(BIN)/python -m wmo_core.ui.server --port $(PORT) --address $(ADDRESS)

test: test-pure test-programs test-screens test-browser

# What takes long and guards what seldom changes: the tests that are marked slow.
test-slow: test-exercises test-measured

# All that needs no Streamlit and no other program, in two halves at once: each reads the files once.
test-pure: $(VENV)/.dev
	@$(MAKE) --no-print-directory -j 2 -Otarget test-rules test-plan

test-rules: $(VENV)/.dev
	$(BIN)/python -m pytest $(RULES) --ignore=tests/product/pages -q -p no:xdist -m "not programs"

test-plan: $(VENV)/.dev
	$(BIN)/python -m pytest $(PLAN) -q -p no:xdist -m "not programs"

# What other programs make of the documents: pdftotext, pdfinfo, and LibreOffice where it is installed. And PostgreSQL,
# and Prism, which plays the system of a municipality.
test-programs: $(VENV)/.dev $(JS)/node_modules/.package-lock.json system-packages
	$(BIN)/python -m pytest tests/documents tests/product tests/cli tests/storage tests/zgw -q -n 2 -m programs

test-screens: $(VENV)/.dev
	$(BIN)/python -m pytest tests/pages tests/product/pages tests/ui tests/spelling -q -n 2

# The five changes of CONTRIBUTING.md, on a copy: what stays green, and what tells that something was forgotten.
test-exercises: $(VENV)/.dev
	$(BIN)/python -m pytest tests/exercises -q -n 2

test-browser: $(VENV)/.dev system-packages
	$(BIN)/python -m pytest tests/browser -q -n 2 --dist worksteal -m "not slow"

# Every screen in every state, in both registers and in all colours, and the walk to the plan.
test-measured: $(VENV)/.dev system-packages
	$(BIN)/python -m pytest tests/browser -q -n 2 --dist worksteal -m slow

golden: $(VENV)/.dev
	$(BIN)/python -m pytest tests/plan tests/documents tests/product --ignore=tests/product/pages -q -p no:xdist --update-golden

lint: lint-js $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

lint-js: $(JS)/node_modules/.package-lock.json
	$(JS)/node_modules/.bin/eslint --config $(JS)/eslint.config.js --max-warnings 0 $(BRIDGE) $(OWN) tests
	$(JS)/node_modules/.bin/tsc --project $(JS)
	cmp $(JS)/node_modules/$(ARGON2) $(OWN)/$(notdir $(ARGON2))

# Takes the script that opens a file with a password from its package, after another version in tools/js/package.json.
argon: $(JS)/node_modules/.package-lock.json
	cp $(JS)/node_modules/$(ARGON2) $(OWN)/
	cp $(JS)/node_modules/hash-wasm/LICENSE $(OWN)/LICENSE-hash-wasm.txt

types: $(VENV)/.dev
	$(BIN)/mypy

controle: $(VENV)/.run
	$(BIN)/python -m wmo_core controle

check: lint types controle test test-slow

bench: $(VENV)/.dev system-packages
	$(BIN)/python -m tests.bench

bench-documents: $(VENV)/.dev
	$(BIN)/python -m tests.bench.documents

weg: $(VENV)/.dev system-packages
	$(BIN)/python -m tests.weg

bewaard: $(VENV)/.dev system-packages
	$(BIN)/python -m tests.browser.kept.every_way

zoekcijfer: $(VENV)/.dev
	$(BIN)/python -m tests.product.zoeken

verklaring: $(VENV)/.dev system-packages
	$(BIN)/python -m tests.browser.a11y.publish

clean:
	rm -rf $(VENV) $(JS)/node_modules .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Writes both lists of packages from pyproject.toml. What need not change keeps its version;
# make lock UPGRADE="--upgrade-package jinja2" takes a newer one of what lies below, and UPGRADE=--upgrade of all that.
lock: $(VENV)/.dev
	$(BIN)/uv pip compile pyproject.toml $(UPGRADE) --quiet --output-file requirements.txt
	$(BIN)/uv pip compile pyproject.toml $(UPGRADE) --quiet --group dev --constraints requirements.txt --output-file requirements-dev.txt

# --- de omgeving: alleen opnieuw als de lijst met pakketten verandert. pip ziet na of elk bestand bij zijn hash past --

$(VENV)/bin/python:
	@sh scripts/venv.sh $(PYTHON) $(VENV)

$(VENV)/.run: requirements.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/.dev: requirements-dev.txt $(VENV)/.run
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

$(JS)/node_modules/.package-lock.json: $(JS)/package-lock.json
	@sh scripts/system_packages.sh javascript
	cd $(JS) && npm ci --ignore-scripts --no-audit --no-fund
	@touch $@

system-packages:
	@sh scripts/system_packages.sh tests
