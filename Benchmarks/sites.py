"""Writes the corpus as a site of each contender: the same pages, lists, feeds and site map."""

import shutil
from pathlib import Path

import corpus
from corpus import LANGUAGES, SECTIONS, TOPICS, Link

HERE = Path(__file__).parent
REPOSITORY = HERE.parent

SECTION_TITLES = {
    "announcements": ("Actualités", "News"),
    "programmes": ("Formations", "Programmes"),
    "topics": ("Thèmes", "Topics"),
}
HOME_TITLES = ("Accueil", "Home")
INTRODUCTION = ("Les pages de cette rubrique.", "The pages of this section.")


def markdown(page, address):
    """The text of a page, its links written as the contender wants them."""
    return "".join(
        f"[{part.text}]({address(part)})" if isinstance(part, Link) else part for part in page.body
    )


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


# portal


def portal(folder, pages):
    """What Hugo's site has, and nothing else."""
    shutil.copytree(HERE / "sites" / "portal", folder, dirs_exist_ok=True)
    portal_sections(folder, ("announcements", "programmes", "topics"))
    for page in corpus.corpus(pages):
        portal_page(folder, page)


def portal_full(folder, pages):
    """Everything on that the repository's own site has: its templates, types and settings."""
    shutil.copytree(REPOSITORY / "Templates", folder / "Templates", dirs_exist_ok=True)
    shutil.copytree(REPOSITORY / "Content" / "types", folder / "Content" / "types", dirs_exist_ok=True)
    shutil.copy(REPOSITORY / "Content" / "sources.yml", folder / "Content" / "sources.yml")
    settings = (HERE / "sites" / "portal" / "Content" / "site.yml").read_text(encoding="utf-8")
    settings = settings.replace("[announcements, programmes, topics]", "[announcements, programmes, topics, search]\n  footer: [institutions]")
    settings = settings.replace("  archives: false\n", "")
    settings = settings.replace("topics-page:", "search: search\ntopics-page:")
    settings = settings.replace("  section: announcements\n", "  section: announcements\n  about: [institution]\n")
    write(folder / "Content" / "site.yml", settings)
    portal_sections(folder, ("announcements", "programmes", "topics", "institutions", "search"))
    for index, language in enumerate(LANGUAGES):
        title = ("Université Al Akhawayn", "Al Akhawayn University")[index]
        write(
            folder / "Content" / "institutions" / "al-akhawayn" / f"{language}.md",
            f"---\ntitle: {title}\nsummary: {title}.\nlegal-name: {{ value: {title}, sources: [telquel-2021-06-25] }}\n---\n\n{INTRODUCTION[index]}\n",
        )
    for page in corpus.corpus(pages):
        source = "telquel-2021-06-25"
        if page.section == "announcements":
            more = (
                "kind: news-story\n"
                f'lead:\n  value: "{page.summary}"\n  sources: [{source}]\n'
                "institutions: [al-akhawayn]\n"
            )
        else:
            more = (
                f"providers: {{ value: [al-akhawayn], sources: [{source}] }}\n"
                f"duration: {{ value: P2Y, sources: [{source}] }}\n"
                f"applications-open: {{ value: {page.date}, sources: [{source}] }}\n"
                "tuition: { tba: 2026-11-22 }\n"
            )
        portal_page(folder, page, more)


def portal_sections(folder, names):
    titles = SECTION_TITLES | {
        "institutions": ("Universités", "Universities"),
        "search": ("Recherche", "Search"),
    }
    slugs = SECTIONS | {"institutions": ("universites", "universities"), "search": ("recherche", "search")}
    for index, language in enumerate(LANGUAGES):
        write(
            folder / "Content" / f"{language}.md",
            f"---\ntitle: {HOME_TITLES[index]}\n---\n\n{INTRODUCTION[index]}\n",
        )
        for name in names:
            extra = "template: search\n" if name == "search" else ""
            write(
                folder / "Content" / name / f"{language}.md",
                f"---\ntitle: {titles[name][index]}\nslug: {slugs[name][index]}\n{extra}---\n\n{INTRODUCTION[index]}\n",
            )


def portal_page(folder, page, more=""):
    def address(link):
        return f"../../{link.section}/{corpus.name(link.section, link.number)}/{page.language}.md"

    programmes = ", ".join(corpus.name("programmes", number) for number in page.programmes)
    write(
        folder / "Content" / page.section / page.name / f"{page.language}.md",
        f'---\ntitle: "{page.title}"\nslug: {page.slug}\nsummary: {page.summary}\n'
        f"date: {page.date}\ntopics: [{', '.join(page.topics)}]\n"
        + (f"programmes: [{programmes}]\n" if programmes else "")
        + more
        + f"---\n\n{markdown(page, address)}",
    )


# Hugo


def hugo(folder, pages):
    shutil.copytree(HERE / "sites" / "hugo", folder, dirs_exist_ok=True)
    for index, language in enumerate(LANGUAGES):
        content = folder / "content"
        write(
            content / f"_index.{language}.md",
            f"---\ntitle: {HOME_TITLES[index]}\n---\n\n{INTRODUCTION[index]}\n",
        )
        for name in SECTIONS:
            write(
                content / name / f"_index.{language}.md",
                f"---\ntitle: {SECTION_TITLES[name][index]}\nurl: /{language}/{SECTIONS[name][index]}/\n---\n\n{INTRODUCTION[index]}\n",
            )
        for name, labels in TOPICS.items():
            write(
                content / "topics" / name / f"_index.{language}.md",
                f"---\ntitle: {labels[index]}\nurl: /{language}/{SECTIONS['topics'][index]}/{name}/\n---\n",
            )
    for page in corpus.corpus(pages):
        programmes = ", ".join(corpus.name("programmes", number) for number in page.programmes)
        write(
            folder / "content" / page.section / page.name / f"index.{page.language}.md",
            f'---\ntitle: "{page.title}"\nurl: {page.address}\nsummary: {page.summary}\n'
            f"date: {page.date}\ntopics: [{', '.join(page.topics)}]\n"
            + (f"programmes: [{programmes}]\n" if programmes else "")
            + f"---\n\n{markdown(page, linked(page.language))}",
        )


def linked(language):
    """Links by address, which cost a generator nothing to resolve."""

    def address(link):
        section = SECTIONS[link.section][LANGUAGES.index(language)]
        return f"/{language}/{section}/{corpus.slug(link.section, link.number, language)}/"

    return address


# Pelican


def pelican(folder, pages):
    """Markdown by Python-Markdown with its extra extensions, the contender's own simple theme."""
    settings = (
        "SITENAME = 'Benchmark'\nSITEURL = 'https://bench.example'\nDEFAULT_LANG = 'fr'\nTIMEZONE = 'UTC'\n"
        "THEME = 'simple'\nARTICLE_URL = ARTICLE_LANG_URL = '{lang}/{category}/{slug}/'\n"
        "ARTICLE_SAVE_AS = ARTICLE_LANG_SAVE_AS = '{lang}/{category}/{slug}/index.html'\n"
        "DEFAULT_PAGINATION = 24\nFEED_ALL_ATOM = 'feeds/all.atom.xml'\nFEED_MAX_ITEMS = 20\n"
        "TAG_FEED_ATOM = 'feeds/{slug}.atom.xml'\nAUTHOR_SAVE_AS = ''\n"
        "MARKDOWN = {'extension_configs': {'markdown.extensions.extra': {}, 'markdown.extensions.toc': {}}}\n"
    )
    write(folder / "pelicanconf.py", settings)
    for page in corpus.corpus(pages):
        write(
            folder / "content" / page.section / f"{page.name}.{page.language}.md",
            f"Title: {page.title}\nSlug: {page.name}\nLang: {page.language}\nSummary: {page.summary}\n"
            f"Date: {page.date}\nTags: {', '.join(page.topics)}\n\n{markdown(page, linked(page.language))}",
        )
