# Guanjia 管家: `make` prints this menu. CI calls the same targets and nothing else.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

PYTHON ?= python3
BIN := .venv/bin

# Where it is set, every one of the many programs a run starts would compile our sources anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help
help: ## This menu
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-15s %s\n", $$1, $$2}'

.PHONY: set-up
set-up: ## Lay .venv with the pinned packages (the other targets do it by themselves)
	@$(PYTHON) deploy/set_up.py

.PHONY: run
run: set-up ## Start the whole platform here: PORT=8080, DATA_DIR=.data; Ctrl-C stops it
	@$(BIN)/python deploy/console.py build
	@exec $(BIN)/guanjia run

.PHONY: demo
demo: set-up ## Play a repair from the call to the receipt, on the platform at PORT
	@$(BIN)/guanjia demo

.PHONY: test
test: set-up ## All tests, against a real NATS and a real MongoDB; ARGS="-k words" picks some
	@$(PYTHON) deploy/set_up.py --browser
	@$(BIN)/python deploy/console.py build
	@$(BIN)/python deploy/console.py test
	@# One worker more than processors: each waits for disks and clocks for a while.
	@$(BIN)/python -m pytest --numprocesses $$(($$(nproc 2>/dev/null || echo 3) + 1)) --maxprocesses 5 --dist loadfile --no-loadscope-reorder $(ARGS)

.PHONY: check
check: set-up ## Format, lint, types, who imports whom, bandit, licences, generated files
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python deploy/console.py check
	@$(BIN)/python -m pip --disable-pip-version-check check
	@$(BIN)/python -m tests.security.scan
	@$(BIN)/python -m tests.security.licences
	@$(BIN)/guanjia event-map --check
	@$(BIN)/python deploy/console.py api-types --check
	@$(BIN)/python -m tests.procedure_map --check

.PHONY: format
format: set-up ## Put the code into the house format
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

.PHONY: event-map
event-map: set-up ## Write docs/event-map.md: who says what, who hears it
	@$(BIN)/guanjia event-map

.PHONY: procedure-map
procedure-map: set-up ## Write docs/procedure-map.md: rule → code → test
	@$(BIN)/python -m tests.procedure_map

.PHONY: api-types
api-types: set-up ## Write services/console/src/api/types: what each service's API takes and answers
	@$(BIN)/python deploy/console.py api-types

.PHONY: up
up: ## Build and start the platform in containers, on 127.0.0.1:PORT; DEMO=1 puts the demo estate in
	@$(PYTHON) deploy/docker/compose.py up

.PHONY: down
down: ## Stop the containers; data and secrets stay
	@$(PYTHON) deploy/docker/compose.py down

.PHONY: upgrade
upgrade: ## Replace the containers' images by those of VERSION while work goes on; the same way back
	@$(PYTHON) deploy/docker/compose.py upgrade

.PHONY: test-compose
test-compose: set-up ## The story and more against the containers, some of them killed (a quarter of an hour)
	@TEST_COMPOSE=1 $(BIN)/python -m pytest tests/compose $(ARGS)

.PHONY: fuzz
fuzz: set-up ## Make requests up from every service's OpenAPI: 1,000 each; ARGS="--cases 200 --seed 7"
	@$(BIN)/python -m tests.security $(ARGS)

.PHONY: bench
bench: set-up ## Measure start, memory and throughput on this machine
	@$(BIN)/python -m tests.bench $(ARGS)

.PHONY: faults
faults: set-up ## Kill, cut and poison everything, then audit; SEED=n repeats a run, LONG=1 goes on for longer
	@$(BIN)/python -m tests.faults

.PHONY: clean
clean: ## Remove .venv and caches; data (.data) stays
	@rm -rf services/console/node_modules services/console/dist
	@rm -rf .venv .stamps .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
