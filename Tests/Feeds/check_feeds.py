#!/usr/bin/env python3
"""Reads the feeds of a published site as feed readers do, and says what is wrong with them.

usage: check_feeds.py FOLDER BASE_URL

Atom is read by feedparser (python3-feedparser); JSON Feed is held against jsonfeed.org/version/1.1;
archives are followed as RFC 5005, section 4, says. Prints how many feeds there are; exit status 1
when anything is wrong.
"""
import html.parser
import json
import pathlib
import re
import sys

import feedparser

INSTANT = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$")
faults = []


def check(is_right, path, words):
    if not is_right:
        faults.append(f"{path}: {words}")


class Addresses(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        self.found += [value for key, value in attributes if key in ("href", "src") and value]


class Site:
    def __init__(self, folder, base):
        self.folder = pathlib.Path(folder)
        self.base = base

    def file(self, url):
        path = url.split("#")[0].removeprefix(self.base)
        return self.folder / (path + "index.html" if path == "" or path.endswith("/") else path)

    def check_address(self, url, path):
        check(re.match(r"^[a-z][a-z+.-]*:", url), path, f"not absolute: {url}")
        if url.startswith(self.base):
            check(self.file(url).is_file(), path, f"leads nowhere: {url}")
            anchor = url.partition("#")[2]
            if anchor and self.file(url).is_file():
                text = self.file(url).read_text()
                check(f'id="{anchor}"' in text, path, f"no such anchor: {url}")

    def check_content(self, markup, path):
        addresses = Addresses()
        addresses.feed(markup)
        for url in addresses.found:
            self.check_address(url, path)


def check_atom(site, path):
    feed = feedparser.parse(path.read_bytes())
    check(feed.bozo == 0, path, f"not well-formed: {feed.get('bozo_exception')}")
    check(feed.version == "atom10", path, f"version {feed.version}")
    for key in ("id", "title", "updated", "author", "language"):
        check(feed.feed.get(key), path, f"no {key}")
    check(INSTANT.match(feed.feed.get("updated", "")), path, "updated is no instant")
    check(feed.entries, path, "no entries")
    own = [link.href for link in feed.feed.links if link.rel == "self"]
    check(len(own) == 1 and site.file(own[0]) == path, path, f"self is {own}")
    for link in feed.feed.links:
        site.check_address(link.href, path)
    for entry in feed.entries:
        for key in ("id", "title", "link", "updated", "published", "content"):
            check(entry.get(key), path, f"an entry without {key}")
        check(entry.id.startswith("tag:"), path, f"id {entry.id}")
        check(INSTANT.match(entry.updated), path, f"updated {entry.updated}")
        check(entry.updated_parsed >= entry.published_parsed, path, "updated before published")
        for link in entry.links:
            site.check_address(link.href, path)
        check(entry.content[0].type == "text/html", path, "content is no HTML")
        site.check_content(entry.content[0].value, path)
    ids = [entry.id for entry in feed.entries]
    check(len(set(ids)) == len(ids), path, "an id twice")
    older = [link.href for link in feed.feed.links if link.rel == "prev-archive"]
    return ids, older[0] if older else None


def check_json(site, path):
    feed = json.loads(path.read_bytes())
    check(feed["version"] == "https://jsonfeed.org/version/1.1", path, "version")
    check(feed.get("title"), path, "no title")
    check(site.file(feed["feed_url"]) == path, path, f"feed_url {feed['feed_url']}")
    site.check_address(feed["home_page_url"], path)
    check(all(author.get("name") for author in feed["authors"]), path, "an author without a name")
    for item in feed["items"]:
        check(isinstance(item.get("id"), str) and item["id"], path, "an item without id")
        check(item.get("content_html"), path, "an item without content")
        for key in ("date_published", "date_modified"):
            check(INSTANT.match(item.get(key, "")), path, f"{key} is no instant")
        check(all(isinstance(tag, str) for tag in item.get("tags", [])), path, "tags")
        site.check_address(item["url"], path)
        if "image" in item:
            site.check_address(item["image"], path)
        site.check_content(item["content_html"], path)
    return [item["id"] for item in feed["items"]], feed.get("next_url")


def check_chain(site, path, checked):
    """All entries of a feed, the newest first, from the document that readers subscribe to."""
    ids, older = checked[path]
    seen = {path}
    while older:
        file = site.file(older)
        check(file in checked and file not in seen, path, f"no archive: {older}")
        if file not in checked or file in seen:
            break
        seen.add(file)
        entries, older = checked[file]
        ids = ids + [entry for entry in entries if entry not in ids]
    return ids, seen


def main():
    site = Site(sys.argv[1], sys.argv[2])
    documents = sorted(
        file
        for file in site.folder.rglob("*")
        if file.name in ("feed.xml", "feed.json") or file.parent.name == "feed"
    )
    atom = {file: check_atom(site, file) for file in documents if file.suffix == ".xml"}
    items = {file: check_json(site, file) for file in documents if file.suffix == ".json"}
    followed = set()
    for path in [file for file in atom if file.name == "feed.xml"]:
        ids, seen = check_chain(site, path, atom)
        twin_ids, twin_seen = check_chain(site, path.with_suffix(".json"), items)
        check(ids == twin_ids, path, "Atom and JSON Feed differ")
        followed |= seen | twin_seen
    check(followed == set(documents), site.folder, f"not followed: {set(documents) - followed}")
    print(f"{len(documents)} documents of feeds")
    for fault in faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


main()
