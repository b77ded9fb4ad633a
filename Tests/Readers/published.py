"""A published site as its readers find it, and what they find wrong with it."""
import html.parser
import pathlib
import re
import sys
import urllib.parse


class Faults:
    """Collected, so that one run shows them all."""

    def __init__(self):
        self.found = []

    def check(self, is_right, path, words):
        if not is_right:
            self.found.append(f"{path}: {words}")
        return bool(is_right)

    def finish(self, counted):
        """Says what was read and what is wrong with it; exit status 1 when anything is."""
        print(counted)
        for fault in self.found:
            print(fault, file=sys.stderr)
        sys.exit(1 if self.found else 0)


class Page(html.parser.HTMLParser):
    """What a machine reads of a page: ids, links, structured data, and its place among the others."""

    def __init__(self, text):
        super().__init__()
        self.ids = set()
        self.addresses = []
        self.canonical = None
        self.alternates = {}
        self.feeds = {}
        self.is_kept = True
        self.language = None
        self.data = []
        self._reads_data = False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if "id" in given:
            self.ids.add(given["id"])
        if tag == "html":
            self.language = given.get("lang")
        self.addresses += [value for key, value in attributes if key in ("href", "src") and value]
        if tag == "link":
            rel = given.get("rel", "").split()
            if "canonical" in rel:
                self.canonical = given["href"]
            if "alternate" in rel and "hreflang" in given:
                self.alternates[given["hreflang"]] = given["href"]
            elif "alternate" in rel and "type" in given:
                self.feeds.setdefault(given["type"], []).append(given["href"])
        if tag == "meta" and given.get("name") == "robots":
            self.is_kept = "noindex" not in given["content"]
        if tag == "script" and given.get("type") == "application/ld+json":
            self._reads_data = True
            self.data.append("")

    def handle_data(self, text):
        if self._reads_data:
            self.data[-1] += text

    def handle_endtag(self, tag):
        if tag == "script":
            self._reads_data = False


class Site:
    """A folder that was published for a base URL."""

    def __init__(self, folder, base):
        self.folder = pathlib.Path(folder)
        self.base = base
        self._pages = {}
        self._known = set()

    def file(self, url):
        url = urllib.parse.urljoin(self.base, url.split("#")[0].split("?")[0])
        path = url.removeprefix(self.base)
        return self.folder / (path + "index.html" if path == "" or path.endswith("/") else path)

    def url(self, file):
        return self.base + str(file.relative_to(self.folder)).removesuffix("index.html")

    def page(self, file):
        if file not in self._pages:
            self._pages[file] = Page(file.read_text(encoding="utf-8"))
        return self._pages[file]

    def files(self, pattern):
        return sorted(self.folder.rglob(pattern))

    def check_address(self, url, path, faults):
        """Absolute, and where it is of this site, to a file and an anchor that exist."""
        if url in self._known:
            return
        self._known.add(url)
        faults.check(re.match(r"^[a-z][a-z+.-]*:", url), path, f"not absolute: {url}")
        if not url.startswith(self.base):
            return
        file = self.file(url)
        if not faults.check(file.is_file(), path, f"leads nowhere: {url}"):
            return
        anchor = url.partition("#")[2]
        if anchor and file.suffix == ".html":
            faults.check(anchor in self.page(file).ids, path, f"no such anchor: {url}")


def arguments(usage):
    """The site that a check is told of, and what else it is told."""
    if len(sys.argv) < 3:
        sys.exit(usage)
    return Site(sys.argv[1], sys.argv[2]), sys.argv[3:]
