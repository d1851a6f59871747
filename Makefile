# A thin front to CMake and to the 9ml command; `make help` lists the targets.
#
# GUEST=9front|run9|linux|native   the guest to use instead of the best one that this host has
# IMAGE=NAME|FILE                  the 9front image to use
# OFFLINE=1                        never touch the network
# NO_INSTALL=1                     print what set-up would install instead of installing it
# MODEL= TOKENIZER= PROMPT=        what `make run` tells its story with

GUEST =
IMAGE =
OFFLINE =
NO_INSTALL =
MODEL =
TOKENIZER =
PROMPT =
PREFIX = /usr/local
export GUEST IMAGE OFFLINE NO_INSTALL MODEL TOKENIZER PROMPT

.PHONY: help setup build listings run test test-all bench soak install clean distclean
.DEFAULT_GOAL = help

help:
	@echo 'make build      build the command, build/9ml'
	@echo 'make listings   cross-compile the kernels in C++ to listings of 6a'
	@echo 'make run        tell a story inside Plan 9 (GUEST= IMAGE= OFFLINE=1 MODEL= TOKENIZER= PROMPT=)'
	@echo 'make test       unit tests and the default set on every guest here (GUEST= IMAGE= OFFLINE=1)'
	@echo 'make test-all   the same with every case there is'
	@echo 'make bench      measure'
	@echo 'make soak       what takes longer: kills, fuzzing, load (MINUTES=30)'
	@echo 'make install    install the command, its data and man pages under PREFIX=/usr/local'
	@echo 'make clean      remove what was built'
	@echo 'make distclean  also remove the build folders'

setup:
	@.ci/setup

build: setup
	@.ci/build

listings: build
	@ninja -C build listings

run: build
	@.ci/story

test: build
	@.ci/test

test-all: build
	@.ci/test --all

bench: build
	@build/9ml bench

soak: build
	@.ci/soak

install: build
	cmake --install build --prefix $(PREFIX)

clean:
	@[ ! -d build ] || cmake --build build --target clean

distclean:
	rm -rf build build-*
