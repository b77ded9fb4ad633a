#!/usr/bin/env python3
"""Reads the site map of a published site as search engines do, and says what is wrong with it.

usage: check_sitemap.py FOLDER BASE_URL

Sources: sitemaps.org, protocol and schemas/sitemap/0.9/sitemap.xsd and siteindex.xsd; Google Search
Central, “Localized versions of your pages”. Prints how many addresses there are; exit status 1 when
anything is wrong.
"""
import re
import xml.etree.ElementTree as xml

from published import Faults, arguments

MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"
# In the order of the schema: what else stands in an entry comes after these.
ENTRY = [MAP + name for name in ("loc", "lastmod", "changefreq", "priority")]
# Source: W3C, “Date and Time Formats”.
DATE = re.compile(r"^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$")
MOST_ADDRESSES = 50_000
MOST_BYTES = 50 * 1024 * 1024
faults = Faults()
check = faults.check


def read(site, path):
    check(path.stat().st_size <= MOST_BYTES, path, "above 50 MB")
    text = path.read_bytes().decode("utf-8")
    check(text.startswith('<?xml version="1.0" encoding="UTF-8"?>'), path, "no declaration")
    return xml.fromstring(text.encode())


def check_entry(entry, path):
    """The address of an entry, which has its parts in the order of the schema."""
    places = [ENTRY.index(part.tag) if part.tag in ENTRY else len(ENTRY) for part in entry]
    check(places == sorted(places), path, "parts out of order")
    own = [place for place in places if place < len(ENTRY)]
    check(len(set(own)) == len(own), path, "a part twice")
    check(all(part.tag == LINK for part in entry if part.tag not in ENTRY), path, "unknown part")
    address = entry.findtext(MAP + "loc", "")
    change = entry.findtext(MAP + "lastmod")
    check(change is None or DATE.match(change), path, f"lastmod {change}")
    check(12 <= len(address) < 2048, path, f"length of {address}")
    check(re.fullmatch(r"[A-Za-z0-9:/%._~-]*", address), path, f"to be escaped: {address}")
    return address


def files_of_index(site):
    start = site.folder / "sitemap.xml"
    root = read(site, start)
    if root.tag == MAP + "urlset":
        return [(start, root)]
    check(root.tag == MAP + "sitemapindex", start, f"begins with {root.tag}")
    check(len(root) <= MOST_ADDRESSES, start, "too many files")
    addresses = [check_entry(entry, start) for entry in root]
    check(len(set(addresses)) == len(addresses), start, "a file twice")
    files = [site.file(address) for address in addresses]
    return [(file, read(site, file)) for file in files if check(file.is_file(), start, f"no {file}")]


def check_alternates(site, address, links, path):
    found = {}
    for link in links:
        check(link.get("rel") == "alternate", path, f"rel of {address}")
        check(link.get("hreflang") not in found, path, f"a language twice: {address}")
        found[link.get("hreflang")] = link.get("href")
    if found:
        check(address in found.values(), path, f"not an alternate of itself: {address}")
        check("x-default" in found, path, f"no x-default: {address}")
    page = site.page(site.file(address))
    check(page.alternates == found, path, f"its head says otherwise: {address}")
    for language, other in found.items():
        if language != "x-default" and site.file(other).is_file():
            check(site.page(site.file(other)).language == language, path, f"no {language}: {other}")
    return found


def main():
    site, _ = arguments(__doc__)
    robots = (site.folder / "robots.txt").read_text(encoding="utf-8")
    check(f"Sitemap: {site.base}sitemap.xml" in robots.splitlines(), "robots.txt", "no site map")
    alternates = {}
    for path, root in files_of_index(site):
        check(root.tag == MAP + "urlset", path, f"begins with {root.tag}")
        check(0 < len(root) <= MOST_ADDRESSES, path, f"{len(root)} addresses")
        for entry in root:
            check(entry.tag == MAP + "url", path, f"unknown: {entry.tag}")
            address = check_entry(entry, path)
            check(address.startswith(site.base), path, f"elsewhere: {address}")
            check(address not in alternates, path, f"twice: {address}")
            file = site.file(address)
            if not check(file.is_file(), path, f"leads nowhere: {address}"):
                continue
            page = site.page(file)
            check(page.is_kept, path, f"not to be kept: {address}")
            check(page.canonical == address, path, f"canonical is {page.canonical}: {address}")
            alternates[address] = check_alternates(site, address, entry.findall(LINK), path)
    for address, found in alternates.items():
        # The choice of languages, which is x-default of every page, is a translation of the home page alone.
        for other in {url for language, url in found.items() if language != "x-default"}:
            check(alternates.get(other) == found, address, f"not returned by {other}")
    for file in site.files("*.html"):
        page = site.page(file)
        if page.is_kept and page.canonical == site.url(file):
            check(site.url(file) in alternates, file, "not in the site map")
    faults.finish(f"{len(alternates)} addresses")


main()
