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
                    aux choix, « fields » aux groupes, « language-from » aux textes et « calendar » \
                    aux dates de la page.
                    """,
                en: """
                    “type” goes with fields of kind reference, “unit” with numbers, “choices” with \
                    choices, “fields” with groups, “language-from” with texts and “calendar” with \
                    dates of the page.
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
                fr: "Une limite convient à la sorte du champ",
                en: "A limit suits the kind of the field"
            ),
            rule: Phrase(
                fr: """
                    Dans un type, « limit » donne « length » à un texte (son nombre de \
                    caractères), « min » et « max » à un nombre ou à une liste (son nombre de \
                    valeurs).
                    """,
                en: """
                    In a type, “limit” gives a text its “length” (in characters), and a number or \
                    a list its “min” and “max” (of a list, in values).
                    """
            ),
            why: Phrase(
                fr: "Une autre limite ne limiterait rien.",
                en: "Another limit would limit nothing."
            ),
            wrong: """
                lead:
                  kind: text
                  limit: { max: 300 }
                  label: { fr: Chapeau, en: Lead }
                """,
            right: """
                lead:
                  kind: text
                  limit: { length: 300 }
                  label: { fr: Chapeau, en: Lead }
                """
        ),
        Explanation(
            "P277",
            title: Phrase(
                fr: "« language-from » nomme un champ du même groupe",
                en: "“language-from” names a field of the same group"
            ),
            rule: Phrase(
                fr: """
                    Dans un groupe, un texte peut être dans une langue que dit un autre champ du \
                    groupe, de sorte language. « language-from » nomme ce champ.
                    """,
                en: """
                    In a group, a text may be in a language that another field of the group says, \
                    of kind language. “language-from” names that field.
                    """
            ),
            why: Phrase(
                fr: """
                    Une citation en anglais serait lue à la française par un lecteur d’écran, et \
                    mal ponctuée.
                    """,
                en: """
                    A quotation in French would be read out as English by a screen reader, and \
                    wrongly punctuated.
                    """
            ),
            wrong: """
                fields:
                  original:
                    kind: text
                    language-from: lang
                    label: { fr: Original, en: Original }
                  language:
                    kind: language
                    label: { fr: Langue, en: Language }
                """,
            right: """
                fields:
                  original:
                    kind: text
                    language-from: language
                    label: { fr: Original, en: Original }
                  language:
                    kind: language
                    label: { fr: Langue, en: Language }
                """
        ),
        Explanation(
            "P278",
            title: Phrase(
                fr: "Une limite est un nombre entier, et « min » ne dépasse pas « max »",
                en: "A limit is a whole number, and “min” is not above “max”"
            ),
            rule: Phrase(
                fr: """
                    « length », et « min » et « max » d’une liste, sont des nombres entiers à \
                    partir de 1 ; « min » est au plus « max ».
                    """,
                en: """
                    “length”, and “min” and “max” of a list, are whole numbers from 1; “min” is at \
                    most “max”.
                    """
            ),
            why: Phrase(
                fr: "Aucune valeur ne pourrait convenir à la limite.",
                en: "No value could be within the limit."
            ),
            wrong: "limit: { min: 5, max: 1 }",
            right: "limit: { min: 1, max: 5 }"
        ),
        Explanation(
            "P279",
            title: Phrase(
                fr: "Un montant s’écrit 75000 MAD",
                en: "An amount is written 75000 MAD"
            ),
            rule: Phrase(
                fr: """
                    Un montant est un nombre sans espaces, une espace, et le code à trois lettres \
                    de sa monnaie.
                    """,
                en: """
                    An amount is a number without spaces, a space, and the three-letter code of \
                    its currency.
                    """
            ),
            why: Phrase(
                fr: """
                    « DH », « $ » ou « francs » ont plusieurs sens. Le site écrit lui-même le \
                    montant selon chaque langue.
                    """,
                en: """
                    “DH”, “$” or “francs” mean several things. The site itself writes the amount \
                    as each language does.
                    """
            ),
            wrong: "amount: 75 000 DH",
            right: "amount: 75000 MAD"
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
                fr: "Un texte tient dans sa limite",
                en: "A text is within its limit"
            ),
            rule: Phrase(
                fr: """
                    Le type de la page limite le nombre de caractères de ce champ : le titre d’une \
                    annonce en a 95 au plus, son résumé 160.
                    """,
                en: """
                    The type of the page limits the number of characters of this field: the title \
                    of an announcement has at most 95, its summary 160.
                    """
            ),
            why: Phrase(
                fr: """
                    Un moteur de recherche ou un réseau social coupe un texte plus long, souvent \
                    avant l’essentiel.
                    """,
                en: """
                    A search engine or a social network cuts a longer text, often before the \
                    point.
                    """
            ),
            wrong: Phrase(
                fr: """
                    title: Deux universités marocaines réputées annoncent pour la rentrée prochaine un nouveau master commun
                    """,
                en: """
                    title: Two reputed Moroccan universities announce a new joint master’s degree for the coming academic year
                    """
            ),
            right: Phrase(
                fr: "title: Deux universités annoncent un master commun",
                en: "title: Two universities announce a joint master"
            )
        ),
        Explanation(
            "P284",
            title: Phrase(
                fr: "Un nombre ou une liste tient dans ses limites",
                en: "A number or a list is within its limits"
            ),
            rule: Phrase(
                fr: """
                    Le type de la page dit la plus petite et la plus grande valeur d’un nombre, ou \
                    le nombre de valeurs d’une liste.
                    """,
                en: """
                    The type of the page says the least and the greatest value of a number, or how \
                    many values a list has.
                    """
            ),
            why: Phrase(
                fr: """
                    Une valeur hors des limites est le plus souvent une faute de frappe : un zéro \
                    de trop, un nom oublié.
                    """,
                en: """
                    A value outside the limits is most often a slip of the keyboard: a zero too \
                    many, a name forgotten.
                    """
            ),
            wrong: "rank: 0",
            right: "rank: 98"
        ),
        Explanation(
            "P285",
            title: Phrase(
                fr: "Un instant a son heure et son décalage",
                en: "An instant has its time and its offset"
            ),
            rule: Phrase(
                fr: """
                    Un champ de sorte date-time attend un jour, une heure et le décalage sur UTC. \
                    Au Maroc, le décalage est +01:00, et +00:00 pendant le ramadan.
                    """,
                en: """
                    A field of kind date-time takes a day, a time and the offset from UTC. In \
                    Morocco the offset is +01:00, and +00:00 during Ramadan.
                    """
            ),
            why: Phrase(
                fr: "Des lecteurs d’autres pays viendraient à la mauvaise heure.",
                en: "Readers in other countries would come at the wrong hour."
            ),
            wrong: "starts: 2026-12-01",
            right: "starts: 2026-12-01T09:00+01:00"
        ),
        Explanation(
            "P286",
            title: Phrase(
                fr: "Le code d’une monnaie existe",
                en: "The code of a currency exists"
            ),
            rule: Phrase(
                fr: """
                    Une monnaie se nomme par son code ISO 4217 : MAD pour le dirham marocain, EUR \
                    pour l’euro, USD pour le dollar américain.
                    """,
                en: """
                    A currency is named by its ISO 4217 code: MAD for the Moroccan dirham, EUR for \
                    the euro, USD for the US dollar.
                    """
            ),
            why: Phrase(
                fr: "D’un autre code, ni le lecteur ni le site ne peuvent dire la monnaie.",
                en: "Of another code neither readers nor the site can say the currency."
            ),
            wrong: "amount: 75000 MDH",
            right: "amount: 75000 MAD"
        ),
        Explanation(
            "P287",
            title: Phrase(
                fr: "Une image est un fichier du dossier de la page",
                en: "An image is a file of the page’s folder"
            ),
            rule: Phrase(
                fr: """
                    Un champ d’image nomme un fichier du dossier de la page, ou d’un dossier à \
                    l’intérieur, sans « ../ » ni adresse du web.
                    """,
                en: """
                    An image field names a file of the page’s folder, or of a folder inside it, \
                    without “../” and without a web address.
                    """
            ),
            why: Phrase(
                fr: """
                    Une image d’un autre site peut disparaître ou changer ; celle d’une autre page \
                    est tenue à l’écart avec elle tant qu’elle est sous embargo.
                    """,
                en: """
                    A picture of another site can vanish or change; that of another page is held \
                    back with it as long as it is under embargo.
                    """
            ),
            wrong: "file: ../press/campus.jpg",
            right: "file: campus.jpg"
        ),
        Explanation(
            "P288",
            title: Phrase(
                fr: "Le fichier d’une image existe",
                en: "The file of an image exists"
            ),
            rule: Phrase(
                fr: "Un champ d’image nomme un fichier qui se trouve à côté de la page.",
                en: "An image field names a file that stands beside the page."
            ),
            why: Phrase(
                fr: "La page montrerait un cadre vide.",
                en: "The page would show an empty frame."
            ),
            wrong: "file: campus.jpeg",
            right: "file: campus.jpg"
        ),
        Explanation(
            "P289",
            title: Phrase(
                fr: "Une image est dans un format d’image",
                en: "An image is in an image format"
            ),
            rule: Phrase(
                fr: "Un champ d’image nomme un fichier AVIF, GIF, JPEG, PNG, SVG ou WebP.",
                en: "An image field names an AVIF, GIF, JPEG, PNG, SVG or WebP file."
            ),
            why: Phrase(
                fr: "Un navigateur n’affiche pas un autre fichier comme une image.",
                en: "A browser does not show another file as a picture."
            ),
            wrong: "file: campus.pdf",
            right: "file: campus.jpg"
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
        Explanation(
            "P293",
            title: Phrase(
                fr: "Une section n’a qu’un type",
                en: "A section has one type"
            ),
            rule: Phrase(
                fr: """
                    « section » nomme le dossier dont les pages sont du type. Deux types n’ont pas la \
                    même section ; pour une autre sorte de pages, prenez un autre dossier.
                    """,
                en: """
                    “section” names the folder whose pages are of the type. Two types do not have the \
                    same section; for another kind of pages, take another folder.
                    """
            ),
            why: Phrase(
                fr: "Rien ne dirait de quel type sont ses pages.",
                en: "Nothing would say of which type its pages are."
            ),
            wrong: """
                # Content/types/programme.yml
                section: programmes
                # Content/types/course.yml
                section: programmes
                """,
            right: """
                # Content/types/programme.yml
                section: programmes
                # Content/types/course.yml
                section: courses
                """
        ),
        Explanation(
            "P294",
            title: Phrase(
                fr: "Un fichier de langue suit celui qu’il complète",
                en: "A file of one language follows the one that it completes"
            ),
            rule: Phrase(
                fr: """
                    À côté de strings.yml, strings.ar.yml ajoute les textes d’une langue : les mêmes clés, \
                    avec un texte là où strings.yml en a un par langue. Il en va de même de site.yml, de \
                    sources.yml et des types.
                    """,
                en: """
                    Beside strings.yml, strings.ar.yml adds the texts of one language: the same keys, with \
                    a text where strings.yml has one for each language. The same holds for site.yml, \
                    sources.yml and the types.
                    """
            ),
            why: Phrase(
                fr: """
                    Un texte qui ne va nulle part, ou qui est déjà dans l’autre fichier, ne serait \
                    pas lu.
                    """,
                en: """
                    A text that belongs nowhere, or that the other file has already, would not be \
                    read.
                    """
            ),
            wrong: "print: { ar: طباعة }",
            right: "print: طباعة"
        ),
        Explanation(
            "P296",
            title: Phrase(
                fr: "Un nombre de pages est entier",
                en: "A number of pages is whole"
            ),
            rule: Phrase(
                fr: """
                    « page-size » dit combien de pages une liste montre, ou combien d’articles un \
                    fichier de flux contient : un nombre entier de 1 à 1000.
                    """,
                en: """
                    “page-size” says how many pages a list shows, or how many entries a file of a \
                    feed has: a whole number from 1 to 1000.
                    """
            ),
            why: Phrase(
                fr: "Une liste ne montre pas la moitié d’une page.",
                en: "A list shows no half of a page."
            ),
            wrong: "page-size: 12.5",
            right: "page-size: 12"
        ),
        Explanation(
            "P297",
            title: Phrase(
                fr: "Les flux sont nommés d’après un domaine",
                en: "Feeds are named after a domain"
            ),
            rule: Phrase(
                fr: """
                    « authority » est un nom de domaine ou une adresse électronique qui appartenait \
                    à l’éditeur du site au jour de « date » (RFC 4151). Le nom de chaque article \
                    en est fait, et ne change plus, même si le site déménage.
                    """,
                en: """
                    “authority” is a domain name or an email address that belonged to the \
                    publisher of the site on the day of “date” (RFC 4151). The name of each entry \
                    is made of it, and stays the same even if the site moves.
                    """
            ),
            why: Phrase(
                fr: """
                    Un lecteur de flux reconnaît un article à son nom : sans nom durable, il \
                    montrerait deux fois les mêmes nouvelles.
                    """,
                en: """
                    A feed reader knows an entry by its name: without a lasting name it would show \
                    the same news twice.
                    """
            ),
            wrong: "authority: https://exemple.ma/",
            right: "authority: exemple.ma"
        ),
        Explanation(
            "P298",
            title: Phrase(
                fr: "La date d’un nom est sans heure",
                en: "The date of a name has no time"
            ),
            rule: Phrase(
                fr: """
                    Sous « feeds », « date » est une année, un mois ou un jour où « authority » \
                    appartenait à l’éditeur du site.
                    """,
                en: """
                    Under “feeds”, “date” is a year, a month or a day on which “authority” \
                    belonged to the publisher of the site.
                    """
            ),
            why: Phrase(
                fr: "Les noms des articles (RFC 4151) n’ont pas de place pour une heure.",
                en: "The names of entries (RFC 4151) have no place for a time."
            ),
            wrong: "date: 2026-11-22T09:00+01:00",
            right: "date: 2026-11-22"
        ),
        Explanation(
            "P299",
            title: Phrase(
                fr: "Un terme de schema.org est de son vocabulaire",
                en: "A term of schema.org is one of its vocabulary"
            ),
            rule: Phrase(
                fr: """
                    Dans un fichier de « Content/types », « schema » nomme sous un champ une \
                    propriété de schema.org, et pour le type entier un type de schema.org ; \
                    « schema-type » nomme un type. Majuscules et minuscules comptent.
                    """,
                en: """
                    In a file of “Content/types”, “schema” names a property of schema.org under a \
                    field, and a type of schema.org for the type as a whole; “schema-type” names a \
                    type. Capital and small letters matter.
                    """
            ),
            why: Phrase(
                fr: """
                    Les moteurs de recherche passent sous silence un terme qu’ils ne connaissent \
                    pas : le fait n’arriverait à personne. Le vocabulaire grandit : un terme plus \
                    récent que cette liste est publié tel quel.
                    """,
                en: """
                    Search engines pass over a term that they do not know: the fact would reach \
                    nobody. The vocabulary grows: a term that is newer than this list is published \
                    as it stands.
                    """
            ),
            wrong: "schema: startdate",
            right: "schema: startDate"
        ),
    ]
}
