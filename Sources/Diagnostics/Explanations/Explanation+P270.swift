extension Explanation {
    /// P270 to P299: content types, site.yml and strings.yml.
    static let ofDeclarations: [Explanation] = [
        Explanation(
            "P270",
            title: Phrase(
                fr: "Un champ est d’une sorte connue",
                en: "A field is of a known kind"
            ),
            rule: Phrase(
                fr: """
                    Dans un fichier de « Content/types », « kind » est l’une des sortes que le \
                    message cite : text, markdown, date, number, duration, reference…
                    """,
                en: """
                    In a file of “Content/types”, “kind” is one of the kinds that the message \
                    lists: text, markdown, date, number, duration, reference…
                    """
            ),
            why: Phrase(
                fr: "La sorte dit comment la valeur se vérifie et s’affiche.",
                en: "The kind says how the value is checked and shown."
            ),
            wrong: """
                fields:
                  start: { kind: day, label: { fr: Rentrée, en: Start } }
                """,
            right: """
                fields:
                  start: { kind: date, label: { fr: Rentrée, en: Start } }
                """
        ),
        Explanation(
            "P271",
            title: Phrase(
                fr: "Un texte existe dans chaque langue du site",
                en: "A text exists in every language of the site"
            ),
            rule: Phrase(
                fr: """
                    Un nom, un libellé ou un mot de l’interface a un texte pour chaque langue que \
                    site.yml déclare.
                    """,
                en: """
                    A name, a label or a word of the interface has a text for each language that \
                    site.yml declares.
                    """
            ),
            why: Phrase(
                fr: "Une page montrerait un libellé vide, ou d’une autre langue que la sienne.",
                en: "A page would show an empty label, or one in another language than its own."
            ),
            wrong: "label: { fr: Durée }",
            right: "label: { fr: Durée, en: Duration }"
        ),
        Explanation(
            "P272",
            title: Phrase(
                fr: "Un texte n’existe que dans les langues du site",
                en: "A text exists only in the languages of the site"
            ),
            rule: Phrase(
                fr: """
                    Les clés d’un texte par langue sont les codes des langues que site.yml \
                    déclare.
                    """,
                en: """
                    The keys of a text by language are the codes of the languages that site.yml \
                    declares.
                    """
            ),
            why: Phrase(
                fr: """
                    Un texte dans une autre langue ne serait lu nulle part ; le plus souvent, le \
                    code est mal écrit.
                    """,
                en: """
                    A text in another language would be read nowhere; most often the code is \
                    misspelt.
                    """
            ),
            wrong: "label: { fr: Durée, eng: Duration }",
            right: "label: { fr: Durée, en: Duration }"
        ),
        Explanation(
            "P273",
            title: Phrase(
                fr: "Un champ ne porte pas le nom d’une clé commune",
                en: "A field does not have the name of a common key"
            ),
            rule: Phrase(
                fr: """
                    title, slug, summary, date et les autres clés que toute page a ne peuvent \
                    nommer un champ d’un type.
                    """,
                en: """
                    title, slug, summary, date and the other keys that every page has cannot name \
                    a field of a type.
                    """
            ),
            why: Phrase(
                fr: "Dans une page, rien ne dirait laquelle des deux la ligne donne.",
                en: "In a page nothing would say which of the two the line gives."
            ),
            wrong: """
                fields:
                  date: { kind: date, label: { fr: Signature, en: Signing } }
                """,
            right: """
                fields:
                  signed: { kind: date, label: { fr: Signature, en: Signing } }
                """
        ),
        Explanation(
            "P274",
            title: Phrase(
                fr: "Certaines clés ne vont qu’à une sorte de champ",
                en: "Certain keys go with one kind of field only"
            ),
            rule: Phrase(
                fr: """
                    « type » va aux champs de sorte reference, « unit » aux nombres, « choices » \
                    aux choix et « fields » aux groupes.
                    """,
                en: """
                    “type” goes with fields of kind reference, “unit” with numbers, “choices” with \
                    choices and “fields” with groups.
                    """
            ),
            why: Phrase(
                fr: "Ailleurs, la clé ne change rien : la sorte du champ est fausse, ou la clé.",
                en: """
                    Elsewhere the key changes nothing: the kind of the field is wrong, or the key \
                    is.
                    """
            ),
            wrong: """
                capacity:
                  kind: text
                  unit: { fr: places, en: places }
                  label: { fr: Capacité, en: Capacity }
                """,
            right: """
                capacity:
                  kind: number
                  unit: { fr: places, en: places }
                  label: { fr: Capacité, en: Capacity }
                """
        ),
        Explanation(
            "P275",
            title: Phrase(
                fr: "La valeur d’un choix s’écrit en lettres simples",
                en: "The value of a choice is written in plain letters"
            ),
            rule: Phrase(
                fr: """
                    Les valeurs d’un champ à choix s’écrivent en lettres sans accent, chiffres et \
                    traits d’union. Ce que lit le lecteur est leur libellé.
                    """,
                en: """
                    The values of a choice field are written in letters without accents, digits \
                    and hyphens. What readers see is their label.
                    """
            ),
            why: Phrase(
                fr: """
                    Ces valeurs se recopient dans les pages ; un accent ou une espace de \
                    différence les rendrait introuvables.
                    """,
                en: """
                    These values are copied into pages; an accent or a space of difference would \
                    make them impossible to find.
                    """
            ),
            wrong: """
                choices:
                  communiqué de presse: { fr: Communiqué, en: Press release }
                """,
            right: """
                choices:
                  press-release: { fr: Communiqué, en: Press release }
                """
        ),
        Explanation(
            "P280",
            title: Phrase(
                fr: "« base-url » est l’adresse entière du site",
                en: "“base-url” is the whole address of the site"
            ),
            rule: Phrase(
                fr: """
                    « base-url » dit où le site est déployé : https://, le serveur, et s’il le \
                    faut un dossier. Ni « ? » ni « # ».
                    """,
                en: """
                    “base-url” says where the site is deployed: https://, the server, and a folder \
                    if need be. Neither “?” nor “#”.
                    """
            ),
            why: Phrase(
                fr: "Les adresses du plan du site, et celles que l’on partage, en sont faites.",
                en: "The addresses of the site map, and those that people share, are made of it."
            ),
            wrong: Phrase(
                fr: "base-url: exemple.ma",
                en: "base-url: example.ma"
            ),
            right: Phrase(
                fr: "base-url: https://exemple.ma/",
                en: "base-url: https://example.ma/"
            )
        ),
        Explanation(
            "P281",
            title: Phrase(
                fr: "Un site a au moins une langue",
                en: "A site has at least one language"
            ),
            rule: Phrase(
                fr: """
                    « languages » de site.yml donne les langues du site, la principale en premier, \
                    chacune avec son code et son nom.
                    """,
                en: """
                    “languages” of site.yml gives the languages of the site, the main one first, \
                    each with its code and name.
                    """
            ),
            why: Phrase(
                fr: """
                    Les fichiers des pages se nomment d’après ces codes : sans eux, aucun n’est \
                    lu.
                    """,
                en: "The files of pages are named after these codes: without them none is read."
            ),
            wrong: "languages: []",
            right: """
                languages:
                  - { code: fr, name: Français }
                  - { code: en, name: English }
                """
        ),
        Explanation(
            "P282",
            title: Phrase(
                fr: "Une langue figure une fois",
                en: "A language stands once"
            ),
            rule: Phrase(
                fr: "Dans « languages » de site.yml, chaque langue est donnée une fois.",
                en: "In “languages” of site.yml each language is given once."
            ),
            why: Phrase(
                fr: """
                    Le choix des langues la montrerait deux fois ; le plus souvent, le code de \
                    l’une des deux est faux.
                    """,
                en: """
                    The choice of languages would show it twice; most often the code of one of the \
                    two is wrong.
                    """
            ),
            wrong: """
                languages:
                  - { code: fr, name: Français }
                  - { code: fr, name: English }
                """,
            right: """
                languages:
                  - { code: fr, name: Français }
                  - { code: en, name: English }
                """
        ),
        Explanation(
            "P290",
            title: Phrase(
                fr: "« months » donne les douze mois",
                en: "“months” gives the twelve months"
            ),
            rule: Phrase(
                fr: """
                    Dans strings.yml, « months » donne les noms des douze mois dans chaque langue, \
                    de janvier à décembre.
                    """,
                en: """
                    In strings.yml, “months” gives the names of the twelve months in each \
                    language, from January to December.
                    """
            ),
            why: Phrase(
                fr: """
                    Avec un nom de trop ou de moins, une date en toutes lettres nommerait un autre \
                    mois.
                    """,
                en: "With one name too many or too few, a date in words would name another month."
            ),
            wrong: """
                months:
                  en: [January, February, March]
                """,
            right: """
                months:
                  en: [January, February, March, April, May, June, July,
                    August, September, October, November, December]
                """
        ),
        Explanation(
            "P291",
            title: Phrase(
                fr: "Un modèle n’a que les emplacements prévus",
                en: "A pattern has only the gaps that are filled"
            ),
            rule: Phrase(
                fr: """
                    Entre accolades, un modèle de date ou de durée nomme ce qui vient à sa place : \
                    {day}, {month}, {year}, {n}… Le message cite ceux qui existent ici.
                    """,
                en: """
                    In braces a pattern for dates or durations names what comes in its place: \
                    {day}, {month}, {year}, {n}… The message lists those that exist here.
                    """
            ),
            why: Phrase(
                fr: "Un autre mot resterait tel quel dans la page, avec ses accolades.",
                en: "Another word would stay in the page as it is, with its braces."
            ),
            wrong: "day: { fr: \"{jour} {month} {year}\", en: \"{day} {month} {year}\" }",
            right: "day: { fr: \"{day} {month} {year}\", en: \"{day} {month} {year}\" }"
        ),
        Explanation(
            "P292",
            title: Phrase(
                fr: "Une forme de durée vaut pour un nombre",
                en: "A form of a duration is for a number"
            ),
            rule: Phrase(
                fr: """
                    Dans strings.yml, une durée a une forme pour « one » (un) et une pour \
                    « other » (les autres) ; une langue qui en a davantage ajoute un nombre (2) ou \
                    plusieurs (3-10).
                    """,
                en: """
                    In strings.yml, a duration has a form for “one” and one for “other”; a \
                    language that has more adds a number (2) or several (3-10).
                    """
            ),
            why: Phrase(
                fr: "Une forme sous un autre nom ne serait jamais employée.",
                en: "A form under another name would never be used."
            ),
            wrong: """
                years:
                  en: { one: "{n} year", many: "{n} years" }
                """,
            right: """
                years:
                  en: { one: "{n} year", other: "{n} years" }
                """
        ),
    ]
}
