# Two commands for a fresh machine with Python 3.11 or later:
#   make sample   sets everything up and converts the Chinese sample
#   make test     sets everything up and passes lint, types and tests
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: sample test browser benchmark clean

sample: $(VENV)/installed
	$(BIN)/akn convert samples/statement.zh.txt --out-dir build
	$(BIN)/akn validate build/statement.zh.akn.xml

test: $(VENV)/installed-for-tests browser
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -q

# what the checks of HTML pages and of PDFs (veraPDF) need, where it may be installed; where not, they are skipped and say why
browser:
	@wanted="$$(for p in chromium npm javac:default-jdk-headless faketime; do \
	  command -v $${p%%:*} >/dev/null || echo $${p##*:}; done)"; \
	[ -z "$$wanted" ] || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update -qq && \
	  apt-get install -y -qq --no-install-recommends $$wanted >/dev/null; } || \
	  echo "not installed, so not all of pages and PDFs is checked:" $$wanted
	@! command -v npm >/dev/null || [ tests/browser/node_modules -nt tests/browser/package-lock.json ] || \
	  { npm ci --silent --no-audit --prefix tests/browser && touch tests/browser/node_modules; } || \
	  echo "npm cannot reach its registry: pages are not checked"

benchmark: $(VENV)/installed-for-tests
	$(BIN)/python benchmarks/convert.py
	$(BIN)/python benchmarks/validate.py
	$(BIN)/python benchmarks/render.py

$(VENV)/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/installed-for-tests: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[test]"
	touch $@

clean:
	rm -rf $(VENV) build tests/browser/node_modules .mypy_cache .pytest_cache .ruff_cache .hypothesis
