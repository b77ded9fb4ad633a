"""The texts that every contender gets: announcements and programmes in French and English.

Deterministic: the same number of pages makes the same texts, on any machine. A page is a page in one
language; a fiftieth of them are programmes, the others announcements. About 2.9 kB of Markdown each.
"""

from dataclasses import dataclass
from random import Random

LANGUAGES = ("fr", "en")

TOPICS = {
    "high-performance-computing": ("Calcul intensif", "High-performance computing"),
    "artificial-intelligence": ("Intelligence artificielle", "Artificial intelligence"),
    "big-data": ("Big data", "Big data"),
    "finance": ("Finance", "Finance"),
    "health": ("Santé", "Health"),
    "partnership": ("Partenariat", "Partnership"),
    "energy": ("Énergie", "Energy"),
}

SECTIONS = {
    "announcements": ("actualites", "news"),
    "programmes": ("formations", "programmes"),
    "topics": ("themes", "topics"),
}

SUBJECTS = (
    ("la modélisation du climat", "climate modelling"),
    ("la gestion des réseaux électriques", "the management of power grids"),
    ("la recherche de nouveaux médicaments", "the search for new medicines"),
    ("l’analyse des marchés financiers", "the analysis of financial markets"),
    ("la traduction automatique", "machine translation"),
    ("la simulation des matériaux", "the simulation of materials"),
    ("la surveillance des cultures", "the monitoring of crops"),
    ("l’imagerie médicale", "medical imaging"),
    ("la prévision des crues", "flood forecasting"),
    ("la conception de puces", "chip design"),
    ("la logistique portuaire", "port logistics"),
    ("la sécurité des données", "data security"),
)

# {n} is a number of both languages, {a} and {b} are links of both.
SENTENCES = (
    (
        "Les équipes des deux universités préparent ensemble {n} projets sur {s}, avec des moyens de calcul communs.",
        "The teams of both universities prepare {n} projects on {s} together, with shared computing facilities.",
    ),
    (
        "Le programme accueille {n} étudiants par promotion et leur donne accès au centre de données dès la première année.",
        "The programme takes {n} students a year and gives them access to the data centre from the first year on.",
    ),
    (
        "Selon les responsables, *{s}* reste la priorité, et **{n} heures** de cours y sont consacrées.",
        "According to those in charge, *{s}* remains the priority, and **{n} hours** of lectures are devoted to it.",
    ),
    (
        "La page de {a} explique comment les dossiers sont lus et quand les réponses sont envoyées.",
        "The page on {a} explains how applications are read and when answers are sent.",
    ),
    (
        "Une étude publiée par le laboratoire montre que {s} demande {n} fois plus de mémoire que prévu ; les mesures continuent.",
        "A study published by the laboratory shows that {s} needs {n} times more memory than planned; measurements continue.",
    ),
    (
        "Voir aussi {a} et {b}, qui donnent le calendrier complet et la liste des salles.",
        "See also {a} and {b}, which give the full calendar and the list of rooms.",
    ),
    (
        "Les entreprises partenaires proposent {n} stages chaque année, surtout dans le domaine de l’énergie et de la finance.",
        "Partner companies offer {n} internships every year, above all in the fields of energy and finance.",
    ),
    (
        "Les cours du soir sont ouverts à tous : aucun diplôme n’est demandé, mais le nombre de places est limité à {n}.",
        "Evening classes are open to all: no degree is required, but the number of places is limited to {n}.",
    ),
    (
        "La commande `srun --nodes={n}` lance un calcul ; le guide en décrit toutes les options, une par une.",
        "The command `srun --nodes={n}` starts a job; the guide describes all of its options, one by one.",
    ),
    (
        "À la rentrée, {n} enseignants auront suivi une formation pratique sur {s} et sur les outils du centre.",
        "By the start of the year, {n} lecturers will have had practical training on {s} and on the tools of the centre.",
    ),
)

HEADINGS = (
    ("Ce qui change", "What changes"),
    ("Les chiffres", "The figures"),
    ("Le calendrier", "The calendar"),
    ("Qui peut participer", "Who can take part"),
    ("La suite", "What comes next"),
)

LEADS = (
    ("Les deux universités annoncent un projet sur {s}.", "Both universities announce a project on {s}."),
    ("Un laboratoire commun étudie {s}.", "A joint laboratory studies {s}."),
    ("Une conférence réunit ceux qui travaillent sur {s}.", "A conference brings together those who work on {s}."),
)


@dataclass(frozen=True)
class Link:
    """A link to another page of the corpus; each contender writes it in its own way."""

    section: str
    number: int
    text: str


@dataclass(frozen=True)
class Page:
    section: str
    number: int
    language: str
    title: str
    slug: str
    summary: str
    date: str
    topics: tuple
    # Numbers of the programmes that it speaks of.
    programmes: tuple
    # Pieces of Markdown: texts and links.
    body: tuple

    @property
    def name(self):
        return name(self.section, self.number)

    @property
    def address(self):
        section = SECTIONS[self.section][LANGUAGES.index(self.language)]
        return f"/{self.language}/{section}/{self.slug}/"


def name(section, number):
    return f"{'announcement' if section == 'announcements' else 'programme'}-{number:05d}"


def slug(section, number, language):
    words = {"announcements": ("annonce", "announcement"), "programmes": ("formation", "programme")}
    return f"{words[section][LANGUAGES.index(language)]}-{number:05d}"


def counts(pages):
    """How many announcements and programmes a site of about so many pages has, each in two languages."""
    return pages // 2, max(1, pages // 100)


def corpus(pages):
    """Every page of a site of that size, both languages of a page behind each other."""
    announcements, programmes = counts(pages)
    for number in range(1, announcements + 1):
        yield from translations("announcements", number, announcements, programmes)
    for number in range(1, programmes + 1):
        yield from translations("programmes", number, announcements, programmes)


def translations(section, number, announcements, programmes):
    random = Random(f"{section} {number}")
    subject = random.choice(SUBJECTS)
    topics = tuple(sorted(random.sample(sorted(TOPICS), 2)))
    day = f"{random.randint(2012, 2025)}-{random.randint(1, 12):02d}-{random.randint(1, 28):02d}"
    related = ()
    if section == "announcements":
        related = tuple(sorted(random.sample(range(1, programmes + 1), min(2, programmes))))
    bodies = body(random, announcements, programmes)
    lead = random.choice(LEADS)
    for index, language in enumerate(LANGUAGES):
        what = subject[index]
        if section == "announcements":
            title = (f"Annonce {number} : un projet sur {what}", f"News {number}: a project on {what}")
        else:
            title = (f"Formation {number} : {what}", f"Programme {number}: {what}")
        yield Page(
            section=section,
            number=number,
            language=language,
            title=title[index],
            slug=slug(section, number, language),
            summary=lead[index].replace("{s}", what),
            date=day,
            topics=topics,
            programmes=related,
            body=tuple(bodies[index]),
        )


def body(random, announcements, programmes):
    """The text in both languages, with the same parts, numbers and links."""
    texts = ([], [])

    def write(french, english):
        texts[0].append(french)
        texts[1].append(english)

    def link():
        if random.random() < 0.7:
            section, number = "announcements", random.randint(1, announcements)
            words = (f"l’annonce {number}", f"announcement {number}")
        else:
            section, number = "programmes", random.randint(1, programmes)
            words = (f"la formation {number}", f"programme {number}")
        write(Link(section, number, words[0]), Link(section, number, words[1]))

    def sentence(pair):
        number = str(random.randint(2, 900))
        subject = random.choice(SUBJECTS)
        parts = [
            text.replace("{n}", number).replace("{s}", subject[index]).replace("{b}", "{a}").split("{a}")
            for index, text in enumerate(pair)
        ]
        for index in range(len(parts[0])):
            if index:
                link()
            write(parts[0][index], parts[1][index])

    def paragraph(count):
        for place, pair in enumerate(random.sample(SENTENCES, count)):
            if place:
                write(" ", " ")
            sentence(pair)
        write("\n\n", "\n\n")

    paragraph(5)
    headings = random.sample(HEADINGS, 4)
    for place, heading in enumerate(headings):
        write(f"## {heading[0]}\n\n", f"## {heading[1]}\n\n")
        if place == 1:
            write(
                "| Année | Étudiants | Projets |\n|---|---:|---:|\n",
                "| Year | Students | Projects |\n|---|---:|---:|\n",
            )
            for year in range(2021, 2025):
                row = f"| {year} | {random.randint(20, 900)} | {random.randint(2, 90)} |\n"
                write(row, row)
            write("\n", "\n")
        paragraph(4)
        if place == 2:
            for _ in range(4):
                subject = random.choice(SUBJECTS)
                write(f"* **{subject[0]}** et ses usages\n", f"* **{subject[1]}** and its uses\n")
            write("\n", "\n")
        if place == 3:
            write(
                "> Ce travail est commun aux deux universités, et ses résultats sont publics[^1].\n\n",
                "> This work is common to both universities, and its results are public[^1].\n\n",
            )
            number = random.randint(2, 900)
            write(
                f"[^1]: Rapport annuel, page {number}.\n",
                f"[^1]: Annual report, page {number}.\n",
            )
    return texts
