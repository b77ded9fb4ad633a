#!/usr/bin/env python3
"""Reads the structured data of a published site as search engines do, and says what is wrong with it.

usage: check_structured_data.py FOLDER BASE_URL VOCABULARY [ADDRESS:PROPERTY …]

Types, properties and what may stand there are held against schema.org’s vocabulary (`vocabulary.py`); what
Google’s rich results require against their documentation (`rich_results.py`). ADDRESS:PROPERTY is such a
property that the page lacks because nobody knows it yet. Prints how many graphs there are; exit status 1 when
anything is wrong.
"""
import json
import re

import rich_results
from published import Faults, arguments
from vocabulary import TEXT, Vocabulary

DATE = re.compile(r"^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?)?)?$")
DURATION = re.compile(r"^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$")
faults = Faults()
check = faults.check


def types(node):
    found = node.get("@type", [])
    return [found] if isinstance(found, str) else found


def each(value):
    return value if isinstance(value, list) else [value]


def fits(vocabulary, value, expected, things):
    """Whether schema.org expects such a value, text being allowed where a thing could be named."""
    if isinstance(value, dict):
        own = types(value) or things.get(value.get("@id"), [])
        return any(vocabulary.is_below(one, other) for one in own for other in expected)
    if isinstance(value, bool):
        return "bool" in expected
    if isinstance(value, (int, float)):
        return bool({"int", "float"} & expected)
    if expected & {"date", "datetime"} and not expected & {"str"}:
        return bool(DATE.match(value))
    if "Duration" in expected and not expected & {"str"}:
        return bool(DURATION.match(value))
    if expected & {"URL", "Thing"} and "str" not in expected:
        return bool(re.match(r"^https?://\S+$", value))
    return bool(expected & (TEXT - {"int", "float", "bool"})) or any(
        value.removeprefix("https://schema.org/") in vocabulary.values.get(name, ())
        for name in expected
    )


def check_node(site, vocabulary, node, things, path):
    own = types(node)
    if not own:
        reference = node.get("@id")
        if check(set(node) == {"@id"}, path, f"neither a thing nor a reference: {node}"):
            check(reference in things, path, f"nothing is {reference}")
        return
    for one in own:
        check(one in vocabulary.above, path, f"no type of schema.org: {one}")
    for name, value in node.items():
        if name.startswith("@") or name == "query-input":
            continue
        expected = vocabulary.expects(own, name)
        if not check(expected, path, f"no property of {own}: {name}"):
            continue
        for part in each(value):
            check(part not in ("", None, [], {}), path, f"empty: {name}")
            check(fits(vocabulary, part, expected, things), path, f"{name} of {own}: {part}")
            if isinstance(part, dict):
                check_node(site, vocabulary, part, things, path)
            elif isinstance(part, str) and part.startswith(site.base) and "{" not in part:
                site.check_address(part, path, faults)


def graph(data, path):
    check(set(data) == {"@context", "@graph"}, path, f"keys {set(data)}")
    check(data["@context"] == "https://schema.org", path, "context")
    ids = [node.get("@id") for node in data["@graph"]]
    check(None not in ids and len(set(ids)) == len(ids), path, f"ids {ids}")
    return data["@graph"]


def main():
    site, rest = arguments(__doc__)
    vocabulary = Vocabulary(rest[0])
    unknown = {tuple(given.rsplit(":", 1)) for given in rest[1:]}
    graphs = {}
    for path in site.files("*.html"):
        page = site.page(path)
        if not page.is_kept:
            check(not page.data, path, "a graph of what is described elsewhere")
            continue
        if check(len(page.data) == 1, path, f"{len(page.data)} graphs"):
            graphs[path] = graph(json.loads(page.data[0]), path)
    things = {}
    for nodes in graphs.values():
        for node in nodes:
            own = things.setdefault(node["@id"], types(node))
            check(own == types(node), node["@id"], f"both {own} and {types(node)}")
    lacking = set()
    for path, nodes in graphs.items():
        for node in nodes:
            check_node(site, vocabulary, node, things, path)
            for name, words in rich_results.lacks(node, types(node)):
                if (site.url(path).removeprefix(site.base), name) in unknown:
                    lacking.add((site.url(path).removeprefix(site.base), name))
                else:
                    check(False, path, words)
    check(lacking == unknown, site.folder, f"not lacking: {unknown - lacking}")
    faults.finish(f"{len(graphs)} graphs")


main()
