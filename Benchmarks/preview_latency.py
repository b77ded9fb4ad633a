#!/usr/bin/env python3
"""Measures how long a change takes to be served: from the write of a file to fresh bytes over HTTP.

Usage: preview_latency.py [--pages 10000] [--edits 31] [--only portal|hugo] [--folder /dev/shm/…]

The sites are those of `make bench`, on a file system in memory: portal's has everything on. A row is one
kind of edit, made so many times; the page is asked for again and again until it has the new words. The time
to the first page is from the start of the program.
"""

import argparse
import http.client
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

import corpus
import sites

HERE = Path(__file__).parent
PORTAL = HERE.parent / ".build" / "release" / "portal"
# Nobody waits longer for a page.
PATIENCE = 60


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A generator's own server of a site that is being written."""

    name = ""
    program = None

    def __init__(self, folder, pages):
        self.site = folder / self.name
        self.site.mkdir(parents=True)
        self.prepare(pages)
        self.page = next(page for page in corpus.corpus(pages) if page.section == "announcements")
        self.port = free_port()
        self.connection = None

    def start(self):
        """Starts the server; the seconds until the page is there."""
        self.log = tempfile.TemporaryFile()
        begin = time.monotonic()
        self.process = subprocess.Popen(
            self.command(), stdin=subprocess.DEVNULL, stdout=self.log, stderr=subprocess.STDOUT,
            env={**os.environ, "HUGO_CACHEDIR": str(self.site) + "-cache"},
        )
        while not self.served(""):
            if time.monotonic() - begin > PATIENCE or self.process.poll() is not None:
                self.log.seek(0)
                sys.exit(f"{self.name} does not serve {self.page.address}\n{self.log.read().decode()}")
        return time.monotonic() - begin

    def stop(self):
        self.process.terminate()
        self.process.wait()

    def get(self, address):
        """The body of a page; `None` where there is no answer, or another one."""
        try:
            if self.connection is None:
                self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
            self.connection.request("GET", address)
            answer = self.connection.getresponse()
            body = answer.read()
            return body if answer.status == 200 else None
        except (OSError, http.client.HTTPException):
            self.connection = None
            return None

    def served(self, word, address=None):
        body = self.get(address or self.page.address)
        return body is not None and word.encode() in body

    def edited(self, file, change, word, address=None):
        """Writes a file anew, in place; the seconds until the page has a word."""
        text = file.read_text(encoding="utf-8")
        begin = time.monotonic()
        file.write_text(change(text, word), encoding="utf-8")
        while not self.served(word, address):
            if time.monotonic() - begin > PATIENCE:
                sys.exit(f"{self.name} does not serve a change of {file}")
        return time.monotonic() - begin

    def memory(self):
        """Resident memory, and the most there was, in MiB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return [int(re.search(rf"{key}:\s+(\d+)", status)[1]) / 1024 for key in ("VmRSS", "VmHWM")]


class Portal(Server):
    name = "portal"

    def prepare(self, pages):
        sites.portal_full(self.site, pages)

    def command(self):
        return [PORTAL, "preview", "--site", self.site, "--port", str(self.port)]

    def file(self, page):
        return self.site / "Content" / page.section / page.name / f"{page.language}.md"


class Hugo(Server):
    name = "hugo"
    program = "hugo"

    def prepare(self, pages):
        sites.hugo(self.site, pages)

    def command(self):
        return ["hugo", "server", "--source", self.site, "--port", str(self.port), "--bind", "127.0.0.1",
                "--baseURL", f"http://127.0.0.1:{self.port}/", "--appendPort=false"]

    def file(self, page):
        return self.site / "content" / page.section / page.name / f"index.{page.language}.md"


def body(text, word):
    return text + f"\n{word}\n"


def title(text, word):
    return re.sub(r'^title: "[^"]*"', f'title: "{word}"', text, count=1, flags=re.MULTILINE)


def summary(text, word):
    return re.sub(r"^summary: .*$", f"summary: {word}", text, count=1, flags=re.MULTILINE)


def topic(text, word):
    """The topics, which lists and feeds follow, and a word to know it by."""
    topics = "[energy]" if int(word[4:]) % 2 else "[finance, energy]"
    return title(re.sub(r"^topics: .*$", f"topics: {topics}", text, count=1, flags=re.MULTILINE), word)


EDITS = {"text": body, "title": title, "summary": summary, "topics and title": topic}


def measure(server, edits):
    rows = []
    first = server.start()
    file = server.file(server.page)
    original = file.read_text(encoding="utf-8")
    number = 0
    for kind, change in EDITS.items():
        times = []
        for _ in range(edits):
            number += 1
            times.append(server.edited(file, change, f"mots{number:05}"))
            # Editors pause between two savings.
            time.sleep(0.05)
        rows.append((kind, times))
        file.write_text(original, encoding="utf-8")
        time.sleep(1)
    resident, most = server.memory()
    server.stop()
    print(f"\n**{server.name}**: {first:.2f} s from the start to the first page, "
          f"{resident:.0f} MiB resident after {number} edits, {most:.0f} MiB at most\n")
    print("| Edit | Median | Nine tenths | Longest |")
    print("|---|---:|---:|---:|")
    for kind, times in rows:
        times.sort()
        tenth = times[int(len(times) * 0.9)]
        print(f"| {kind} | {statistics.median(times) * 1000:.0f} ms | {tenth * 1000:.0f} ms "
              f"| {times[-1] * 1000:.0f} ms |", flush=True)


def grow(server, edits):
    """Resident memory while a page of a small site is edited again and again."""
    server.start()
    file = server.file(server.page)
    original = file.read_text(encoding="utf-8")
    print(f"\n| Edits | Resident | Most |\n|---:|---:|---:|")
    for number in range(edits + 1):
        if number % max(1, edits // 10) == 0:
            resident, most = server.memory()
            print(f"| {number} | {resident:.0f} MiB | {most:.0f} MiB |", flush=True)
        change = title if number % 2 else summary
        word = f"mots{number:05}"
        file.write_text(change(original, word), encoding="utf-8")
        while not server.served(word):
            pass
    server.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=10_000)
    parser.add_argument("--edits", type=int, default=31)
    parser.add_argument("--only", default="")
    parser.add_argument("--growth", action="store_true", help="memory over so many edits of a site of so many pages")
    parser.add_argument("--folder", default="/dev/shm/portal-preview-latency")
    options = parser.parse_args()
    folder = Path(options.folder)
    shutil.rmtree(folder, ignore_errors=True)
    print(f"{date.today().isoformat()}, {len(os.sched_getaffinity(0))} processors, {options.pages} pages, "
          f"{options.edits} edits of each kind")
    for kind in (Portal, Hugo):
        if options.only and kind.name != options.only:
            continue
        if kind.program and not shutil.which(kind.program):
            print(f"{kind.name} is left out: pip install {kind.program}", file=sys.stderr)
            continue
        server = kind(folder, options.pages)
        if options.growth:
            grow(server, options.edits)
        else:
            measure(server, options.edits)
        shutil.rmtree(server.site)


if __name__ == "__main__":
    main()
