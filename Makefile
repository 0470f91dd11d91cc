# `make build` makes the client package, `make test` tests everything. Each creates the
# environment in .venv when there is none, or when what it is made from has changed.

# The interpreter to make it with; without one, the first of PYTHONS that really runs.
PYTHON ?=
PYTHONS := python3.13 python3.12 python3.11 python3
UV ?= uv
# Further arguments: make test ARGS="-k cases", make bench ARGS="--rounds 9".
ARGS ?=

# One more than there are processors, as some tests only wait.
WORKERS ?= $(shell echo $$(($$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2) + 1)))

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip -qq --disable-pip-version-check
COMPILE := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
  --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
  $(if $(UPGRADE),--upgrade) pyproject.toml requirements/build.in

# What is checked: our own sources, and what users get, which keeps black's own line length.
OURS := generator tests bench examples
PRODUCTS := templates generated

# Pyright asks over the network whether there is a newer one; nobody needs to know here.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

# Tests that try a sample in `make test`, and all in `make test-deep`.
EXHAUSTIVE := $(addprefix tests/tool/test_,$(addsuffix .py,build check compiled_verdict golden hostile_texts hostile_values \
  interrupted spoilt_input whole_writes)) tests/client/test_types_of_shapes.py tests/drift/test_drift_written.py \
  tests/package/test_any_object.py tests/package/test_hostile_json.py $(addprefix tests/reading/test_,cells_descriptions.py dumps.py) tests/webhooks/test_reconcile.py

.DEFAULT_GOAL := help
.PHONY: help build test test-deep check goldens lint bench load lock clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | sort | while IFS='	' read -r name text; \
	  do printf '  make %-9s %s\n' "$$name" "$$text"; done

build: $(VENV)/.ready-build ## pages and decisions to contract to package
	@$(BIN)/apiscribe build $(ARGS)

test: $(VENV)/.ready-dev ## run all tests
	@$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal $(ARGS)

test-deep: $(VENV)/.ready-dev ## hold models, stand-in and contract together on thousands of bodies, and test that test
	@HYPOTHESIS_PROFILE=deep $(BIN)/python -m pytest -n auto tests/package/test_verdict.py tests/package/test_verdict_of_calls.py $(ARGS)
	@HYPOTHESIS_PROFILE=deep $(BIN)/python -m pytest -n auto $(EXHAUSTIVE) $(ARGS)
	@$(BIN)/python tests/package/mutation.py
	@HYPOTHESIS_PROFILE=deep STANDIN_EXAMPLES=500 $(BIN)/python -m pytest tests/client/test_contract_of_standin.py $(ARGS)
	@INBOX_KILLS=20 $(BIN)/python -m pytest tests/webhooks/test_killed.py $(ARGS)

fuzz: $(VENV)/.ready-dev ## spoil projects at random, within two minutes; ARGS="--seconds 600 --seed 7"
	@$(BIN)/python tests/tool/fuzz.py $(ARGS)

check: $(VENV)/.ready-build ## tell whether contract and package are in step; write nothing
	@$(BIN)/apiscribe check $(ARGS)

goldens: $(if $(CI),,$(VENV)/.ready-dev) ## rewrite what the tests expect; refused in CI
	@if [ -n "$$CI" ]; then echo "goldens are not rewritten in CI: nobody reads them there" >&2; exit 1; fi
	@$(BIN)/apiscribe build
	@APISCRIBE_UPDATE_GOLDENS=1 $(BIN)/python -m pytest -n auto tests/test_cases.py $(ARGS)

lint: $(VENV)/.ready-dev ## ruff, black and mypy --strict, on all that is Python here
	@$(BIN)/ruff check --no-cache --quiet --output-format concise $(OURS)
	@$(BIN)/ruff check --no-cache --quiet --output-format concise --config 'src = ["generated/cdek-client/src"]' $(PRODUCTS)
	@$(BIN)/black --quiet --check $(OURS)
	@$(BIN)/black --quiet --check --config /dev/null $(PRODUCTS)
	@$(BIN)/mypy --strict generator
	@$(BIN)/mypy --strict generated/cdek-client/src

bench: $(VENV)/.ready-bench ## measure apiscribe beside its peers, and how reading grows
	@$(BIN)/python bench/run.py $(ARGS)
	@$(if $(ARGS),,echo; $(BIN)/python bench/reading.py)

load: $(VENV)/.ready-dev ## measure how many events a receiver keeps, beside handlers that keep none
	@$(BIN)/python bench/load.py $(ARGS)

lock: ## pin the requirements anew; UPGRADE=1 takes the newest versions
	@command -v $(UV) >/dev/null || { echo "uv is needed: install it, or name it with UV=" >&2; exit 1; }
	@$(COMPILE) -o requirements/build.txt
	@$(COMPILE) --extra dev -c requirements/build.txt -o requirements/dev.txt
	@$(COMPILE) --extra dev --extra bench -c requirements/dev.txt -o requirements/bench.txt

clean: ## remove the environment and all caches
	@rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Each list holds the ones before it.
$(VENV)/.ready-build: holds := build
$(VENV)/.ready-dev: holds := build dev
$(VENV)/.ready-bench: holds := build dev bench

$(VENV)/.ready-%: requirements/%.txt pyproject.toml | $(BIN)/python
	@echo "installing requirements/$*.txt into $(VENV)"
	@$(PIP) install --require-hashes -r requirements/$*.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $(holds:%=$(VENV)/.ready-%)

$(BIN)/python:
	@for python in $(if $(PYTHON),"$(PYTHON)",$(PYTHONS)); do \
	  if "$$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    echo "creating $(VENV) with $$("$$python" --version)"; \
	    exec "$$python" -m venv --clear $(VENV); \
	  fi; \
	done; \
	echo "Python 3.11 or newer, with venv, is needed; name one: make PYTHON=/path/to/python" >&2; exit 1
