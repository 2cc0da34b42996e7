# Two commands for a fresh machine with Python 3.11 or later:
#   make sample   sets everything up and converts the Chinese sample
#   make test     sets everything up and passes lint, types and tests
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: sample test benchmark clean

sample: $(VENV)/installed
	$(BIN)/akn convert samples/statement.zh.txt --out-dir build
	$(BIN)/akn validate build/statement.zh.akn.xml

test: $(VENV)/installed-for-tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -q

benchmark: $(VENV)/installed-for-tests
	$(BIN)/python benchmarks/convert.py
	$(BIN)/python benchmarks/validate.py

$(VENV)/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/installed-for-tests: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[test]"
	touch $@

clean:
	rm -rf $(VENV) build .mypy_cache .pytest_cache .ruff_cache .hypothesis
