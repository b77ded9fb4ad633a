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
                    aux choix, « fields » aux groupes et « language-from » aux textes.
                    """,
                en: """
                    “type” goes with fields of kind reference, “unit” with numbers, “choices” with \
                    choices, “fields” with groups and “language-from” with texts.
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
            "P276",
            title: Phrase(
                fr: "Une limite va avec la sorte de son champ",
                en: "A limit goes with the kind of its field"
            ),
            rule: Phrase(
                fr: """
                    « length » compte les caractères d’un texte ; « min » et « max » bornent \
                    un nombre, ou comptent les valeurs d’une liste.
                    """,
                en: """
                    “length” counts the characters of a text; “min” and “max” bound a number, \
                    or count the values of a list.
                    """
            ),
            why: Phrase(
                fr: "Ailleurs, la limite ne retiendrait rien, et l’on croirait le contraire.",
                en: """
                    Elsewhere the limit would hold nothing back, and people would believe that \
                    it does.
                    """
            ),
            wrong: "motto: { kind: text, limit: { max: 80 }, label: { fr: Devise, en: Motto } }",
            right: "motto: { kind: text, limit: { length: 80 }, label: { fr: Devise, en: Motto } }"
        ),
        Explanation(
            "P277",
            title: Phrase(
                fr: "La langue d’un texte est un champ du même groupe",
                en: "The language of a text is a field of the same group"
            ),
            rule: Phrase(
                fr: """
                    « language-from » nomme, dans le même groupe, un champ de sorte language. \
                    Le texte suit alors la typographie de cette langue.
                    """,
                en: """
                    “language-from” names, in the same group, a field of kind language. The \
                    text then has the typography of that language.
                    """
            ),
            why: Phrase(
                fr: "Une citation anglaise prendrait les guillemets français, ou l’inverse.",
                en: "An English quotation would get French quotation marks, or the reverse."
            ),
            wrong: """
                fields:
                  text: { kind: text, language-from: langue, label: { fr: Propos, en: Words } }
                  language: { kind: language, label: { fr: Langue, en: Language } }
                """,
            right: """
                fields:
                  text: { kind: text, language-from: language, label: { fr: Propos, en: Words } }
                  language: { kind: language, label: { fr: Langue, en: Language } }
                """
        ),
        Explanation(
            "P278",
            title: Phrase(
                fr: "Une limite est un nombre possible",
                en: "A limit is a number that is possible"
            ),
            rule: Phrase(
                fr: """
                    « length », et « min » et « max » d’une liste, sont des nombres entiers à \
                    partir de 1. « min » ne dépasse pas « max ».
                    """,
                en: """
                    “length”, and “min” and “max” of a list, are whole numbers from 1. “min” \
                    is not greater than “max”.
                    """
            ),
            why: Phrase(
                fr: "Aucune valeur ne pourrait tenir dans une telle limite.",
                en: "No value could stay within such a limit."
            ),
            wrong:
                "rank: { kind: number, limit: { min: 500, max: 1 }, label: { fr: Rang, en: Rank } }",
            right:
                "rank: { kind: number, limit: { min: 1, max: 500 }, label: { fr: Rang, en: Rank } }"
        ),
        Explanation(
            "P279",
            title: Phrase(
                fr: "Une somme est un montant et le code de sa monnaie",
                en: "A sum is an amount and the code of its currency"
            ),
            rule: Phrase(
                fr: """
                    Le montant s’écrit en chiffres, sans espaces et avec un point ; le code de \
                    la monnaie suit, en trois capitales (ISO 4217).
                    """,
                en: """
                    The amount is written in digits, without spaces and with a point; the code \
                    of the currency follows, in three capitals (ISO 4217).
                    """
            ),
            why: Phrase(
                fr: """
                    Des dirhams pris pour des euros trompent d’un facteur dix. Chaque langue \
                    écrit ensuite la somme à sa manière.
                    """,
                en: """
                    Dirhams taken for euros mislead by a factor of ten. Each language then \
                    writes the sum in its own way.
                    """
            ),
            wrong: "price: 75 000 DH",
            right: "price: 75000 MAD"
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
            "P283",
            title: Phrase(
                fr: "Un texte ne dépasse pas sa limite",
                en: "A text stays within its limit"
            ),
            rule: Phrase(
                fr: """
                    Un titre a 95 caractères au plus, un résumé 160, sauf si le type de la \
                    page en dit autant ou moins ; un champ a la limite que son type lui donne. \
                    Les caractères sont ceux que compte un lecteur.
                    """,
                en: """
                    A title has at most 95 characters, a summary 160, unless the type of the \
                    page says otherwise; a field has the limit that its type gives it. \
                    Characters are those that a reader counts.
                    """
            ),
            why: Phrase(
                fr: """
                    Les moteurs de recherche et les réseaux coupent un texte trop long, \
                    souvent avant l’essentiel.
                    """,
                en: """
                    Search engines and networks cut a text that is too long, often before what \
                    matters.
                    """
            ),
            wrong:
                "title: Les deux universités ont le plaisir de vous annoncer, à l’occasion de la rentrée, la création d’un master",
            right: "title: Les deux universités créent un master commun"
        ),
        Explanation(
            "P284",
            title: Phrase(
                fr: "Une valeur reste dans ses bornes",
                en: "A value stays within its bounds"
            ),
            rule: Phrase(
                fr: """
                    Le type de la page dit le plus petit et le plus grand nombre possibles, ou \
                    le nombre de valeurs d’une liste.
                    """,
                en: """
                    The type of the page says the least and the greatest number that are \
                    possible, or how many values a list has.
                    """
            ),
            why: Phrase(
                fr: "Hors de ces bornes, un nombre est presque toujours une faute de frappe.",
                en: "Outside these bounds a number is nearly always a slip of the keyboard."
            ),
            wrong: "rank: 0",
            right: "rank: 98"
        ),
        Explanation(
            "P285",
            title: Phrase(
                fr: "Un instant a un jour, une heure et un décalage",
                en: "An instant has a day, a time and an offset"
            ),
            rule: Phrase(
                fr: """
                    Un champ de sorte date-time s’écrit avec le jour, l’heure et le décalage \
                    sur UTC : +01:00 à Rabat, Z pour UTC.
                    """,
                en: """
                    A field of kind date-time is written with the day, the time and the offset \
                    from UTC: +01:00 in Rabat, Z for UTC.
                    """
            ),
            why: Phrase(
                fr: """
                    Sans l’heure et son décalage, un délai finit à minuit pour les uns et à \
                    midi pour les autres.
                    """,
                en: """
                    Without the time and its offset, a deadline ends at midnight for some and \
                    at noon for others.
                    """
            ),
            wrong: "registration-deadline: 2026-11-20",
            right: "registration-deadline: 2026-11-20T23:59+01:00"
        ),
        Explanation(
            "P286",
            title: Phrase(
                fr: "Une monnaie a un code de la norme ISO 4217",
                en: "A currency has a code of ISO 4217"
            ),
            rule: Phrase(
                fr: """
                    Trois capitales disent la monnaie : MAD pour le dirham marocain, EUR pour \
                    l’euro, USD pour le dollar des États-Unis.
                    """,
                en: """
                    Three capitals say the currency: MAD for the Moroccan dirham, EUR for the \
                    euro, USD for the United States dollar.
                    """
            ),
            why: Phrase(
                fr: """
                    Un autre code ne dit rien aux lecteurs, ni aux moteurs qui comparent les \
                    prix.
                    """,
                en: """
                    Another code says nothing to readers, nor to the engines that compare \
                    prices.
                    """
            ),
            wrong: "price: 75000 MDH",
            right: "price: 75000 MAD"
        ),
        Explanation(
            "P287",
            title: Phrase(
                fr: "Une image est dans le dossier de sa page",
                en: "An image is in the folder of its page"
            ),
            rule: Phrase(
                fr: """
                    « file » nomme un fichier du dossier de la page, ou d’un de ses sous- \
                    dossiers qui n’est pas une page.
                    """,
                en: """
                    “file” names a file in the folder of the page, or in a subfolder of it \
                    that is no page.
                    """
            ),
            why: Phrase(
                fr: """
                    L’image paraît et disparaît avec sa page : sous embargo, elle n’est nulle \
                    part non plus.
                    """,
                en: """
                    The image appears and disappears with its page: under an embargo it is \
                    nowhere either.
                    """
            ),
            wrong: "photo: { file: ../campus.jpg, alt: Le campus }",
            right: "photo: { file: campus.jpg, alt: Le campus }"
        ),
        Explanation(
            "P288",
            title: Phrase(
                fr: "Le fichier d’une image existe",
                en: "The file of an image exists"
            ),
            rule: Phrase(
                fr: """
                    Le fichier que « file » nomme se trouve à côté de la page, avec les mêmes \
                    majuscules et minuscules.
                    """,
                en: """
                    The file that “file” names stands beside the page, with the same capitals \
                    and small letters.
                    """
            ),
            why: Phrase(
                fr: "La page montrerait un cadre vide.",
                en: "The page would show an empty frame."
            ),
            wrong: """
                # le fichier s’appelle campus.jpg
                photo: { file: Campus.JPG, alt: Le campus }
                """,
            right: """
                # le fichier s’appelle campus.jpg
                photo: { file: campus.jpg, alt: Le campus }
                """
        ),
        Explanation(
            "P289",
            title: Phrase(
                fr: "Le fichier d’une image est une image",
                en: "The file of an image is an image"
            ),
            rule: Phrase(
                fr: """
                    Une image est un fichier AVIF, GIF, JPEG, PNG, SVG ou WebP, que son \
                    contenu dit tel.
                    """,
                en: """
                    An image is an AVIF, GIF, JPEG, PNG, SVG or WebP file, and its content \
                    says so.
                    """
            ),
            why: Phrase(
                fr: """
                    Un navigateur ne montre rien d’un autre fichier, et la page n’en saurait \
                    pas la taille.
                    """,
                en: """
                    A browser shows nothing of another file, and the page would not know its \
                    size.
                    """
            ),
            wrong: "photo: { file: campus.pdf, alt: Le campus }",
            right: "photo: { file: campus.jpg, alt: Le campus }"
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
