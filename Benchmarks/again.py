#!/usr/bin/env python3
"""Measures builds of a site that was built before: nothing changed, one text, one title, a template.

Usage: again.py [--pages 10000] [--runs 3] [--folder /dev/shm/portal-again]

Wall clock and processor time in milliseconds, the best of the runs, and the share of a cold build. Each site
that is published is compared, at the end, with one that is built from scratch.
"""

import argparse
import filecmp
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
PORTAL = HERE.parent / ".build" / "release" / "portal"


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--pages", type=int, default=10000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--folder", type=Path, default=Path("/dev/shm/portal-again"))
    parser.add_argument("--portal", type=Path, default=PORTAL)
    return parser.parse_args()


def measured(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    process = subprocess.run(command, capture_output=True, text=True)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if process.returncode != 0:
        sys.exit(process.stderr)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall * 1000, processor * 1000


def same(one, other):
    comparison = filecmp.dircmp(one, other)
    names = comparison.common_files
    _, different, errors = filecmp.cmpfiles(one, other, names, shallow=False)
    if comparison.left_only or comparison.right_only or different or errors:
        return False
    return all(same(one / name, other / name) for name in comparison.common_dirs)


def main():
    options = arguments()
    sys.path.insert(0, str(HERE))
    import sites

    shutil.rmtree(options.folder, ignore_errors=True)
    site = options.folder / "site"
    site.mkdir(parents=True)
    sites.portal(site, options.pages)
    command = [options.portal, "build", "--site", site, "--as-of", "2026-01-01"]
    texts = sorted((site / "Content" / "announcements").glob("*/fr.md"))
    place = iter(range(10, len(texts)))

    def clear():
        shutil.rmtree(site / "Public", ignore_errors=True)
        shutil.rmtree(site / ".portal", ignore_errors=True)

    def edit_text():
        with texts[next(place)].open("a", encoding="utf-8") as file:
            file.write("\nUne phrase de plus.\n")

    def edit_title():
        path = texts[next(place)]
        lines = path.read_text(encoding="utf-8").split("\n")
        lines = ['title: "Un autre titre"' if line.startswith("title:") else line for line in lines]
        path.write_text("\n".join(lines), encoding="utf-8")

    def edit_template():
        with (site / "Templates" / "page.mustache").open("a", encoding="utf-8") as file:
            file.write("<!-- -->\n")

    cases = [
        ("cold", clear),
        ("nothing changed", lambda: None),
        ("one text", edit_text),
        ("one title", edit_title),
        ("a template", edit_template),
    ]
    results = {}
    for name, prepare in cases:
        for _ in range(options.runs):
            prepare()
            result = measured(command)
            results[name] = min(results.get(name, result), result)
    cold = results["cold"]
    print("| build | wall, ms | processor, ms | of a cold one, wall | of a cold one, processor |\n|---|---|---|---|---|")
    for name, (wall, processor) in results.items():
        print(f"| {name} | {wall:.0f} | {processor:.0f} | {wall / cold[0]:.0%} | {processor / cold[1]:.0%} |")
    scratch = options.folder / "scratch"
    measured(command + ["--output", scratch])
    if not same(site / "Public", scratch):
        sys.exit(f"the published site is not the one that is built from scratch; both stay in {options.folder}")
    shutil.rmtree(options.folder)


main()
