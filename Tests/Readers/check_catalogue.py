#!/usr/bin/env python3
"""Reads the catalogue of a published site as programs do, and says what is wrong with it.

usage: check_catalogue.py FOLDER BASE_URL

Every file is held against the schema beside it by jsonschema (python3-jsonschema); the schema is held
against JSON Schema 2020-12, and must refuse the file once it is spoilt. Prints how many entries there
are; exit status 1 when anything is wrong.
"""
import copy
import json
import re

import jsonschema

from published import Faults, arguments

faults = Faults()
check = faults.check


def spoilt(document):
    """The document with its first entry, wrong in one way at a time."""
    document = document | {"items": document["items"][:1]}

    def changed(change):
        copied = copy.deepcopy(document)
        change(copied)
        return copied

    for key in document:
        if key not in ("$schema", "updated"):
            yield f"without {key}", changed(lambda it, key=key: it.pop(key))
    yield "of another version", changed(lambda it: it.update(version=2))
    if not document["items"]:
        return
    entry = document["items"][0]
    for key in ("id", "type", "url", "title", "sources", "fields"):
        yield f"an entry without {key}", changed(lambda it, key=key: it["items"][0].pop(key))
        yield f"{key} is a number", changed(lambda it, key=key: it["items"][0].update({key: 7}))
    for name, value in entry["fields"].items():
        change = {"status": "guessed"} if isinstance(value, dict) and "status" in value else 7.5
        if isinstance(value, (int, float)):
            change = "seven"
        yield f"{name} is wrong", changed(lambda it, name=name, to=change: it["items"][0]["fields"].update({name: to}))


def addresses(value):
    if isinstance(value, dict):
        for part in value.values():
            yield from addresses(part)
    elif isinstance(value, list):
        for part in value:
            yield from addresses(part)
    elif isinstance(value, str) and re.match(r"^https?://\S+$", value):
        yield value


def cited(value):
    if isinstance(value, dict):
        for key, part in value.items():
            if key == "sources" and all(isinstance(source, str) for source in part):
                yield from part
            else:
                yield from cited(part)
    elif isinstance(value, list):
        for part in value:
            yield from cited(part)


def check_file(site, path):
    document = json.loads(path.read_bytes())
    schema = json.loads(path.with_suffix(".schema.json").read_bytes())
    jsonschema.Draft202012Validator.check_schema(schema)
    formats = jsonschema.Draft202012Validator.FORMAT_CHECKER
    validator = jsonschema.Draft202012Validator(schema, format_checker=formats)
    for error in validator.iter_errors(document):
        check(False, path, f"{error.json_path}: {error.message[:200]}")
    for words, wrong in spoilt(document):
        check(not validator.is_valid(wrong), path, f"its schema lets pass: {words}")
    for url in addresses(document):
        site.check_address(url, path, faults)
    sources = {source["id"] for source in document["sources"]}
    used = set(cited(document["items"]))
    check(used == sources, path, f"sources not resolved, or not cited: {used ^ sources}")
    ids = [entry["id"] for entry in document["items"]]
    check(len(set(ids)) == len(ids), path, "an id twice")
    return len(ids)


def main():
    site, _ = arguments(__doc__)
    folder = site.folder / "api" / "v1"
    index = json.loads((folder / "index.json").read_bytes())
    for url in addresses(index):
        site.check_address(url, folder / "index.json", faults)
    named = {site.file(url) for url in addresses(index)}
    files = [file for file in site.files("api/v1/*.json") if not file.name.endswith(".schema.json")]
    files = [file for file in files if file.name != "index.json"]
    check(files, folder, "no catalogues")
    check(set(files) <= named, folder, f"not in the index: {set(files) - named}")
    faults.finish(f"{sum(check_file(site, file) for file in files)} entries")


main()
