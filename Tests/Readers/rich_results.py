"""What Google’s rich results require of structured data, type by type.

Source: Google Search Central, “Structured data markup that Google Search supports”, as of 2026:

- Article: nothing is required. Those recommended properties that are true of every piece of news (headline, date,
  author with a name) are held as if they were; a picture is checked where there is one.
- Breadcrumb: two items or more, each with position, name and, but for the last, address.
- Course list: name and description; the provider is recommended, and known of every programme. (Course info asks for
  offers and for when and how a course is held, which are facts that a portal may not know yet.)
- Event: name, startDate, location, and of a place its address. A place online is its own address.
- FAQ: questions with a name and an answer with a text. Google shows them for authorities only.
- Organization and WebSite (site names): name and address; a SearchAction, which Google no longer shows, as it asked for.
"""
import re

DAY = re.compile(r"^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$")
URL = re.compile(r"^https?://\S+$")


def each(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def lacks(node, types):
    """Each property that is missing or wrong, with words for it."""
    for own in types:
        for name, words in RULES.get(own, lambda _: [])(node):
            yield name, f"{own}: {words} ({name})"


def article(node):
    if not 0 < len(node.get("headline", "")) <= 110:
        yield "headline", "a headline of at most 110 characters"
    if not node.get("datePublished"):
        yield "datePublished", "the date of publication"
    for name in ("author", "publisher"):
        people = each(node.get(name))
        if not people or not all(one.get("name") or one.get("@id") for one in people):
            yield name, "who wrote and who publishes, by name"
    for image in each(node.get("image")):
        if not URL.match(image if isinstance(image, str) else image.get("url", "")):
            yield "image", "the address of a picture"


def breadcrumbs(node):
    items = each(node.get("itemListElement"))
    if len(items) < 2:
        yield "itemListElement", "at least two items"
    for number, item in enumerate(items, 1):
        if item.get("@type") != "ListItem" or item.get("position") != number:
            yield "position", f"item {number} is not in its place"
        if not item.get("name"):
            yield "name", f"item {number} has no name"
        if not URL.match(item.get("item", "")) and number < len(items):
            yield "item", f"item {number} has no address"


def course(node):
    for name in ("name", "description", "provider"):
        if not node.get(name):
            yield name, "name, description and provider"


def event(node):
    if not node.get("name"):
        yield "name", "the name"
    if not DAY.match(node.get("startDate", "")):
        yield "startDate", "the day on which it starts"
    places = each(node.get("location"))
    if not places:
        yield "location", "the place"
    for place in places:
        if place.get("@type") == "VirtualLocation":
            if not URL.match(place.get("url", "")):
                yield "location", "the address of what is online"
        elif not place.get("address") and "@id" not in place:
            yield "location", "the address of the place"


def questions(node):
    asked = each(node.get("mainEntity"))
    if not asked:
        yield "mainEntity", "questions"
    for question in asked:
        answer = question.get("acceptedAnswer", {})
        if question.get("@type") != "Question" or not question.get("name"):
            yield "mainEntity", f"a question without its text: {question}"
        if answer.get("@type") != "Answer" or not answer.get("text"):
            yield "mainEntity", f"no answer to {question.get('name')}"


def site(node):
    for action in each(node.get("potentialAction")):
        target = action.get("target", {})
        if "{search_term_string}" not in target.get("urlTemplate", ""):
            yield "potentialAction", "where the words of a query go"
        if action.get("query-input") != "required name=search_term_string":
            yield "potentialAction", "the name of the query"
    if not (node.get("name") and URL.match(node.get("url", ""))):
        yield "name", "name and address"


def organization(node):
    if not (node.get("name") and URL.match(node.get("url", ""))):
        yield "name", "name and address"


RULES = {
    "Article": article, "NewsArticle": article, "BreadcrumbList": breadcrumbs, "Course": course,
    "Event": event, "EducationEvent": event, "FAQPage": questions, "WebSite": site,
    "Organization": organization, "CollegeOrUniversity": organization,
}
