#!/usr/bin/env python3
"""Kills real builds at random instants and looks at what they leave.

Usage: kill.py [--kills 600] [--pages 60] [--seed 1] [--folder /dev/shm/portal-kill]

Two states of a site take turns. After each kill the published folder is compared, to the byte, with what a
build from scratch makes of both; every tenth build is left to its end, and must need no help.
"""

import argparse
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
PORTAL = HERE.parent / ".build" / "release" / "portal"


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=600)
    parser.add_argument("--pages", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, default=Path("/dev/shm/portal-kill"))
    parser.add_argument("--portal", type=Path, default=PORTAL)
    return parser.parse_args()


def files(folder):
    if not folder.exists():
        return None
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def edit(site, pages, state):
    """Half of the pages have another text in each state; one page and one template are only in one."""
    for number in range(pages // 2):
        text = f"---\ntitle: Page {number}\n---\n\nThis is state {state}.\n"
        path = site / "Content" / "announcements" / f"page-{number}" / "en.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    shutil.rmtree(site / "Content" / "announcements" / f"only-{1 - state}", ignore_errors=True)
    only = site / "Content" / "announcements" / f"only-{state}" / "en.md"
    only.parent.mkdir(parents=True, exist_ok=True)
    only.write_text(f"---\ntitle: Only in state {state}\n---\n", encoding="utf-8")


def main():
    options = arguments()
    sys.path.insert(0, str(HERE))
    import sites

    shutil.rmtree(options.folder, ignore_errors=True)
    site = options.folder / "site"
    site.mkdir(parents=True)
    sites.portal(site, options.pages)
    public = site / "Public"

    def command(output):
        return [options.portal, "build", "--site", site, "--output", output, "--as-of", "2026-01-01"]

    whole = []
    for state in (0, 1):
        edit(site, options.pages, state)
        scratch = options.folder / f"scratch-{state}"
        subprocess.run(command(scratch), check=True, capture_output=True)
        whole.append(files(scratch))
    if whole[0] == whole[1]:
        sys.exit("both states of the site are the same")

    chance = random.Random(options.seed)
    counts = {"no site": 0, "old site": 0, "new site": 0, "finished before": 0}
    live, longest = None, 0.2
    for kill in range(options.kills):
        goal = chance.randrange(2) if live is None else 1 - live
        edit(site, options.pages, goal)
        process = subprocess.Popen(command(public), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        start = time.monotonic()
        time.sleep(chance.random() * longest * 1.1)
        process.send_signal(signal.SIGKILL)
        message = process.communicate()[1].decode()
        finished = process.returncode == 0
        if process.returncode not in (0, -signal.SIGKILL):
            sys.exit(f"kill {kill}: exit status {process.returncode}: {message}")
        found = files(public)
        if found is None and live is None:
            counts["no site"] += 1
        elif found == whole[goal]:
            counts["finished before" if finished else "new site"] += 1
            live = goal
        elif live is not None and found == whole[live] and not finished:
            counts["old site"] += 1
        else:
            sys.exit(f"kill {kill}: the published folder is no whole site; it stays in {options.folder}")
        if kill % 10 == 9:
            goal = 0 if live is None else 1 - live
            edit(site, options.pages, goal)
            start = time.monotonic()
            subprocess.run(command(public), check=True, capture_output=True)
            longest = time.monotonic() - start
            live = goal
            if files(public) != whole[live]:
                sys.exit(f"after kill {kill}: the next build has not made its site; it stays in {options.folder}")
    shutil.rmtree(options.folder)
    print(f"{options.kills} kills of builds of {len(whole[0])} files: " + ", ".join(f"{n} {name}" for name, n in counts.items()))


main()
