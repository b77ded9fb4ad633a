# The two commands: `make site` and `make test`. Both install what is missing.

SWIFT ?= swift
SITE ?= .
OUTPUT ?= $(SITE)/Public
# Where the site is deployed; empty: what Content/site.yml says.
BASE_URL ?=
# More options of `portal build`: --compress puts compressed forms beside all texts.
BUILD_OPTIONS ?=
# More options of `portal preview`: --port 8080, --drafts, --published.
PREVIEW_OPTIONS ?= --open
# Of `make fuzz`: the same seed and site make the same inputs.
SEED ?= 1
COUNT ?= 1000000
# Of `make bench`: how many pages its sites have, and how often each is built.
SIZES ?= 200,2000,10000,50000
RUNS ?= 3
# One file that runs where no toolchain is, and begins in half the time.
RELEASE = -c release --static-swift-stdlib
PORTAL = .build/release/portal

.DEFAULT_GOAL := help
.PHONY: help setup site preview addresses generator schema test fuzz bench bench-preview lint format clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install what is missing (Debian packages)
	@Scripts/setup

site: generator ## Build the generator, and the site into Public/
	$(PORTAL) build --site $(SITE) --output $(OUTPUT) $(if $(BASE_URL),--base-url $(BASE_URL)) $(BUILD_OPTIONS)

preview: generator ## Show the site in the browser as it is being written
	$(PORTAL) preview --site $(SITE) $(PREVIEW_OPTIONS)

addresses: generator ## Record the addresses that are new in Content/addresses.txt
	$(PORTAL) addresses --site $(SITE) --record

generator: setup ## Build the generator in release mode
	$(SWIFT) build $(RELEASE) --product portal

schema: generator ## Write JSON Schemas for editors into .vscode/schemas/
	@mkdir -p .vscode/schemas
	@for file in site sources strings type; do \
	  $(PORTAL) schema --site $(SITE) --file $$file > .vscode/schemas/$$file.json || exit; \
	done
	@for file in $(SITE)/Content/types/*.yml; do \
	  type=$$(basename $$file .yml); \
	  $(PORTAL) schema --site $(SITE) --type $$type > .vscode/schemas/front-matter-$$type.json || exit; \
	done
	@ls .vscode/schemas

test: ## Pass every test
	@Scripts/setup tests
	$(SWIFT) test

fuzz: setup ## Feed bad input to every reader: SEED=1 COUNT=1000000
	$(SWIFT) run $(RELEASE) portal-fuzz --seed $(SEED) --count $(COUNT)

bench: generator ## Measure beside Hugo, Pelican and the floor: SIZES=200,2000,10000,50000 RUNS=3
	python3 Benchmarks/benchmark.py --sizes $(SIZES) --runs $(RUNS)

bench-preview: generator ## Measure how long a change takes to be served, beside Hugo: PAGES=10000
	python3 Benchmarks/preview_latency.py --pages $(or $(PAGES),10000)

lint: ## Check the format of the Swift sources
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Fuzz

format: ## Format the Swift sources
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests Fuzz

clean: ## Remove the built generator; the published site stays
	rm -rf .build
