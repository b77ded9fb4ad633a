#!/usr/bin/env python3
"""Reads the calendars of a published site as calendar programs do, and says what is wrong with them.

usage: check_calendars.py FOLDER BASE_URL

They are read by icalendar (python3-icalendar) and held against RFC 5545 and RFC 7986. Prints how many
events there are; exit status 1 when anything is wrong.
"""
import datetime
import re

import icalendar

from published import Faults, arguments

# The properties of RFC 5545, 3.6 and 3.6.1, and of RFC 7986, 4: whether one must stand, whether it may repeat.
CALENDAR = {
    "PRODID": (True, False), "VERSION": (True, False), "CALSCALE": (False, False),
    "METHOD": (False, False), "NAME": (False, True), "DESCRIPTION": (False, True),
    "UID": (False, False), "LAST-MODIFIED": (False, False), "URL": (False, False),
    "CATEGORIES": (False, True), "REFRESH-INTERVAL": (False, False), "SOURCE": (False, False),
    "COLOR": (False, False), "IMAGE": (False, True),
}
EVENT = {
    "DTSTAMP": (True, False), "UID": (True, False), "DTSTART": (True, False), "CLASS": (False, False),
    "CREATED": (False, False), "DESCRIPTION": (False, False), "GEO": (False, False),
    "LAST-MODIFIED": (False, False), "LOCATION": (False, False), "ORGANIZER": (False, False),
    "PRIORITY": (False, False), "SEQUENCE": (False, False), "STATUS": (False, False),
    "SUMMARY": (False, False), "TRANSP": (False, False), "URL": (False, False),
    "DTEND": (False, False), "DURATION": (False, False), "CATEGORIES": (False, True),
    "COMMENT": (False, True), "CONTACT": (False, True), "IMAGE": (False, True),
}
faults = Faults()
check = faults.check


def check_lines(data, path):
    """Content lines as RFC 5545, 3.1, has them: at most 75 octets, no character cut in two."""
    check(data.endswith(b"\r\n"), path, "no line end at the end")
    lines = data.split(b"\r\n")
    for number, line in enumerate(lines, 1):
        check(len(line) <= 75, path, f"line {number} has {len(line)} octets")
        check(b"\n" not in line and b"\r" not in line, path, f"line {number} has a bare line end")
        try:
            text = line.decode("utf-8")
            check(not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", text), path, f"control in line {number}")
        except UnicodeDecodeError:
            check(False, path, f"line {number} is no UTF-8 by itself")


def check_properties(component, known, path):
    names = [name for name, _ in component.property_items(recursive=False)]
    names = [name for name in names if name not in ("BEGIN", "END") and not name.startswith("X-")]
    for name in names:
        if check(name in known, path, f"no property of {component.name}: {name}"):
            check(names.count(name) == 1 or known[name][1], path, f"twice: {name}")
    for name, (is_needed, _) in known.items():
        check(not is_needed or name in names, path, f"{component.name} without {name}")


def check_event(site, event, path):
    if not check(not event.errors, path, f"unreadable: {event.errors}"):
        return None
    check_properties(event, EVENT, path)
    check(event.get("SUMMARY"), path, f"no summary: {event.get('UID')}")
    stamp = event.decoded("DTSTAMP")
    check(stamp.tzinfo == datetime.timezone.utc or str(stamp.tzinfo) == "UTC", path, "DTSTAMP in UTC")
    start = event.decoded("DTSTART")
    if "DTEND" in event:
        end = event.decoded("DTEND")
        check(type(start) is type(end) and end > start, path, f"ends before it starts: {start}")
    if "URL" in event:
        site.check_address(str(event["URL"]), path, faults)
    for url in re.findall(r"https?://\S+", str(event.get("DESCRIPTION", ""))):
        site.check_address(url, path, faults)
    return start


def main():
    site, _ = arguments(__doc__)
    starts = {}
    for path in site.files("*.ics"):
        data = path.read_bytes()
        check_lines(data, path)
        calendars = icalendar.Calendar.from_ical(data, multiple=True)
        check(len(calendars) == 1, path, f"{len(calendars)} calendars")
        calendar = calendars[0]
        check(not calendar.errors, path, f"unreadable: {calendar.errors}")
        check_properties(calendar, CALENDAR, path)
        check(calendar["VERSION"] == "2.0", path, "version")
        check(site.file(str(calendar["SOURCE"])) == path, path, f"source {calendar['SOURCE']}")
        again = icalendar.Calendar.from_ical(calendar.to_ical())
        check(again.to_ical() == calendar.to_ical(), path, "not the same when written again")
        check(all(part.name == "VEVENT" for part in calendar.subcomponents), path, "not an event")
        events = calendar.walk("VEVENT")
        check(events, path, "no events")
        starts[path] = {str(event["UID"]): check_event(site, event, path) for event in events}
        check(len(starts[path]) == len(events), path, "a UID twice")
    check(starts, site.folder, "no calendars")
    for path, events in starts.items():
        check(events == next(iter(starts.values())), path, "other events than in another language")
    faults.finish(f"{sum(map(len, starts.values()))} events in {len(starts)} calendars")


main()
