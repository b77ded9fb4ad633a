#!/usr/bin/env python3
"""Reads the feeds of a published site as feed readers do, and says what is wrong with them.

usage: check_feeds.py FOLDER BASE_URL

Atom is read by feedparser (python3-feedparser); JSON Feed is held against jsonfeed.org/version/1.1;
archives are followed as RFC 5005, section 4, says. Prints how many feeds there are; exit status 1
when anything is wrong.
"""
import json
import re

import feedparser

from published import Faults, Page, arguments

INSTANT = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$")
faults = Faults()
check = faults.check


def check_content(site, markup, path):
    for url in Page(markup).addresses:
        site.check_address(url, path, faults)


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
        site.check_address(link.href, path, faults)
    for entry in feed.entries:
        for key in ("id", "title", "link", "updated", "published"):
            check(entry.get(key), path, f"an entry without {key}")
        check(entry.id.startswith("tag:"), path, f"id {entry.id}")
        check(INSTANT.match(entry.updated), path, f"updated {entry.updated}")
        check(entry.updated_parsed >= entry.published_parsed, path, "updated before published")
        for link in entry.links:
            site.check_address(link.href, path, faults)
        if path.name == "feed.xml":
            check(entry.get("content"), path, "an entry without content")
        for content in entry.get("content", []):
            check(content.type == "text/html", path, "content is no HTML")
            check_content(site, content.value, path)
    ids = [entry.id for entry in feed.entries]
    check(len(set(ids)) == len(ids), path, "an id twice")
    older = [link.href for link in feed.feed.links if link.rel == "prev-archive"]
    return ids, older[0] if older else None


# Source: jsonfeed.org/version/1.1; names that begin with an underscore are extensions.
FEED = {
    "version": str, "title": str, "home_page_url": str, "feed_url": str, "description": str,
    "user_comment": str, "next_url": str, "icon": str, "favicon": str, "authors": list,
    "language": str, "expired": bool, "hubs": list, "items": list,
}
ITEM = {
    "id": str, "url": str, "external_url": str, "title": str, "content_html": str,
    "content_text": str, "summary": str, "image": str, "banner_image": str,
    "date_published": str, "date_modified": str, "authors": list, "tags": list,
    "language": str, "attachments": list,
}
AUTHOR = {"name": str, "url": str, "avatar": str}
LANGUAGE = re.compile(r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")


def check_members(value, members, path):
    for name, member in value.items():
        if name.startswith("_"):
            continue
        check(name in members, path, f"no member of JSON Feed: {name}")
        check(isinstance(member, members.get(name, object)), path, f"wrong kind: {name}")


def check_json(site, path):
    feed = json.loads(path.read_bytes())
    check_members(feed, FEED, path)
    check(feed["version"] == "https://jsonfeed.org/version/1.1", path, "version")
    check(feed.get("title"), path, "no title")
    check(site.file(feed["feed_url"]) == path, path, f"feed_url {feed['feed_url']}")
    check(LANGUAGE.match(feed["language"]), path, f"language {feed['language']}")
    site.check_address(feed["home_page_url"], path, faults)
    for author in feed["authors"]:
        check_members(author, AUTHOR, path)
        check(author.get("name"), path, "an author without a name")
    for item in feed["items"]:
        check_members(item, ITEM, path)
        check(item.get("id"), path, "an item without id")
        check(item.get("content_html") or item.get("content_text"), path, "an item without content")
        if path.name == "feed.json":
            check(item.get("content_html"), path, "an item without its text")
        for key in ("date_published", "date_modified"):
            check(INSTANT.match(item.get(key, "")), path, f"{key} is no instant")
        check(all(isinstance(tag, str) for tag in item.get("tags", [])), path, "tags")
        check(LANGUAGE.match(item.get("language", feed["language"])), path, "language of an item")
        for key in ("url", "image"):
            if key in item:
                site.check_address(item[key], path, faults)
        check_content(site, item.get("content_html", ""), path)
    ids = [item["id"] for item in feed["items"]]
    check(len(set(ids)) == len(ids), path, "an id twice")
    return ids, feed.get("next_url")


def check_discovery(site, path):
    """The page that a feed is of names it in its head, as feed readers look for it."""
    page = site.page(path.with_name("index.html"))
    kind = {".xml": "application/atom+xml", ".json": "application/feed+json"}[path.suffix]
    found = [site.file(url) for url in page.feeds.get(kind, [])]
    check(path in found, path, "its page does not name it")


def check_chain(site, path, checked):
    """All entries of a feed, the newest first, from the document that readers subscribe to."""
    ids, older = list(checked[path][0]), checked[path][1]
    seen = {path}
    known = set(ids)
    while older:
        file = site.file(older)
        check(file in checked and file not in seen, path, f"no archive: {older}")
        if file not in checked or file in seen:
            break
        seen.add(file)
        entries, older = checked[file]
        ids += [entry for entry in entries if entry not in known]
        known.update(entries)
    return ids, seen


def main():
    site, _ = arguments(__doc__)
    documents = sorted(
        file
        for file in site.folder.rglob("*")
        if file.suffix in (".xml", ".json") and "feed" in (file.stem, file.parent.name)
    )
    atom = {file: check_atom(site, file) for file in documents if file.suffix == ".xml"}
    items = {file: check_json(site, file) for file in documents if file.suffix == ".json"}
    followed = set()
    for path in [file for file in documents if file.parent.name != "feed"]:
        check_discovery(site, path)
    for path in [file for file in atom if file.name == "feed.xml"]:
        ids, seen = check_chain(site, path, atom)
        twin_ids, twin_seen = check_chain(site, path.with_suffix(".json"), items)
        check(ids == twin_ids, path, "Atom and JSON Feed differ")
        followed |= seen | twin_seen
    check(followed == set(documents), site.folder, f"not followed: {set(documents) - followed}")
    faults.finish(f"{len(documents)} documents of feeds")


main()
