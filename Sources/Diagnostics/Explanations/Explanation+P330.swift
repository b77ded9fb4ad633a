extension Explanation {
    /// P33x: addresses, and what servers and browsers need besides the pages.
    static let ofAddresses: [Explanation] = [
        Explanation(
            "P330",
            title: Phrase(
                fr: "Une ancienne adresse n’est plus celle de rien",
                en: "Nothing else stands at a former address"
            ),
            rule: Phrase(
                fr: """
                    « aliases » nomme des adresses que la page a eues et n’a plus. Aucune page et \
                    aucun fichier du site ne s’y trouve, ni la page elle-même.
                    """,
                en: """
                    “aliases” names addresses that the page had and has no longer. No page and no \
                    file of the site stands there, nor does the page itself.
                    """
            ),
            why: Phrase(
                fr: """
                    Le lecteur irait à l’une des deux pages selon le serveur, ou tournerait en \
                    rond.
                    """,
                en: """
                    Which of the two pages readers reach would depend on the server, or they would \
                    go round in circles.
                    """
            ),
            wrong: Phrase(
                fr: """
                    # Content/faq/fr.md, dont l’adresse est /fr/faq/
                    aliases: [/fr/faq/]
                    """,
                en: """
                    # Content/faq/en.md, whose address is /en/faq/
                    aliases: [/en/faq/]
                    """
            ),
            right: Phrase(
                fr: """
                    # Content/faq/fr.md
                    aliases: [/fr/questions/]
                    """,
                en: """
                    # Content/faq/en.md
                    aliases: [/en/questions/]
                    """
            )
        ),
        Explanation(
            "P331",
            title: Phrase(
                fr: "Une ancienne adresse mène à une seule page",
                en: "A former address leads to one page"
            ),
            rule: Phrase(
                fr: """
                    Une adresse figure une seule fois dans tous les « aliases » du site, avec ou \
                    sans sa barre finale.
                    """,
                en: """
                    An address stands once in all “aliases” of the site, with or without its last \
                    slash.
                    """
            ),
            why: Phrase(
                fr: "Personne ne saurait à laquelle des deux pages elle conduit.",
                en: "Nobody would know which of the two pages it leads to."
            ),
            wrong: Phrase(
                fr: """
                    # Content/faq/fr.md
                    aliases: [/fr/aide/]
                    # Content/contact/fr.md
                    aliases: [/fr/aide]
                    """,
                en: """
                    # Content/faq/en.md
                    aliases: [/en/help/]
                    # Content/contact/en.md
                    aliases: [/en/help]
                    """
            ),
            right: Phrase(
                fr: """
                    # Content/faq/fr.md
                    aliases: [/fr/aide/]
                    """,
                en: """
                    # Content/faq/en.md
                    aliases: [/en/help/]
                    """
            )
        ),
        Explanation(
            "P332",
            title: Phrase(
                fr: "Une adresse publiée reste valable",
                en: "A published address stays valid"
            ),
            rule: Phrase(
                fr: """
                    Content/addresses.txt garde toutes les adresses que le site a publiées. Une \
                    page qui déménage garde l’ancienne dans « aliases » ; une page qui disparaît \
                    la cède à celle qui la remplace, ou dit depuis quand dans « expires ». Pour \
                    renoncer à une adresse, supprimez sa ligne.
                    """,
                en: """
                    Content/addresses.txt keeps every address that the site has published. A page \
                    that moves keeps the old one in “aliases”; a page that goes hands it to the \
                    one that replaces it, or says since when in “expires”. To give an address up, \
                    delete its line.
                    """
            ),
            why: Phrase(
                fr: """
                    Des articles, des moteurs de recherche et des courriels y renvoient : leurs \
                    lecteurs trouveraient une page d’erreur.
                    """,
                en: """
                    Articles, search engines and e-mails point to it: their readers would find a \
                    page of error.
                    """
            ),
            wrong: Phrase(
                fr: """
                    # Content/faq/fr.md, auparavant à l’adresse /fr/questions/
                    slug: faq
                    """,
                en: """
                    # Content/faq/en.md, formerly at the address /en/questions/
                    slug: faq
                    """
            ),
            right: Phrase(
                fr: """
                    # Content/faq/fr.md
                    slug: faq
                    aliases: [/fr/questions/]
                    """,
                en: """
                    # Content/faq/en.md
                    slug: faq
                    aliases: [/en/questions/]
                    """
            )
        ),
        Explanation(
            "P333",
            title: Phrase(
                fr: "Une ligne d’addresses.txt est une adresse et sa page",
                en: "A line of addresses.txt is an address and its page"
            ),
            rule: Phrase(
                fr: """
                    Chaque ligne dit une adresse depuis la racine du site, la langue de sa page \
                    (un tiret pour un fichier) et le dossier de la page dans Content (une barre \
                    pour l’accueil). « portal addresses --record » écrit ces lignes.
                    """,
                en: """
                    Each line says an address from the root of the site, the language of its page \
                    (a hyphen for a file) and the page’s folder in Content (a slash for the home \
                    page). “portal addresses --record” writes these lines.
                    """
            ),
            why: Phrase(
                fr: """
                    Une ligne illisible, comme la marque d’une fusion inachevée, ne protège aucune \
                    adresse.
                    """,
                en: """
                    A line that cannot be read, such as the mark of an unfinished merge, protects \
                    no address.
                    """
            ),
            wrong: Phrase(fr: "/fr/faq/ faq", en: "/en/faq/ faq"),
            right: Phrase(fr: "/fr/faq/ fr faq", en: "/en/faq/ en faq")
        ),
        Explanation(
            "P334",
            title: Phrase(
                fr: "Une feuille de style, un script nomment des fichiers qui existent",
                en: "A style sheet or a script names files that exist"
            ),
            rule: Phrase(
                fr: """
                    Ce que url(…) et @import nomment dans une feuille de style, import et export … from \
                    dans un script, est un fichier de Templates/assets, écrit depuis le dossier de la \
                    feuille ou du script ; dans un script, il commence par « ./ » ou « ../ ».
                    """,
                en: """
                    What url(…) and @import name in a style sheet, or import and export … from in a \
                    script, is a file of Templates/assets, written from the folder of the sheet or \
                    script on; in a script it begins with “./” or “../”.
                    """
            ),
            why: Phrase(
                fr: """
                    Les fichiers sont publiés sous un nom qui change avec leur contenu : le \
                    générateur doit savoir lequel écrire.
                    """,
                en: """
                    Files are published under a name that changes with their content: the \
                    generator has to know which one to write.
                    """
            ),
            wrong: """
                background: url(/assets/pattern.svg);
                """,
            right: """
                background: url(pattern.svg);
                """
        ),
        Explanation(
            "P335",
            title: Phrase(
                fr: "Ni feuilles de style ni scripts ne s’appellent en rond",
                en: "Neither style sheets nor scripts import each other in a circle"
            ),
            rule: Phrase(
                fr: """
                    Une feuille de style n’en appelle aucune qui, de proche en proche, l’appelle ; un \
                    script non plus.
                    """,
                en: """
                    A style sheet imports none that imports it in turn, however many lie between; nor \
                    does a script.
                    """
            ),
            why: Phrase(
                fr: """
                    Le nom publié d’un fichier dépend de ceux qu’il appelle : en rond, aucun \
                    ne peut être le premier.
                    """,
                en: """
                    The published name of a file depends on those that it imports: in a circle \
                    none can be the first.
                    """
            ),
            wrong: """
                /* a.css */ @import "b.css";
                /* b.css */ @import "a.css";
                """,
            right: """
                /* a.css */ @import "b.css";
                """
        ),
        Explanation(
            "P336",
            title: Phrase(
                fr: "Une feuille de style ne charge rien d’ailleurs",
                en: "A style sheet loads nothing from elsewhere"
            ),
            rule: Phrase(
                fr: """
                    Polices et images sont des fichiers de Templates/assets, et non d’un autre \
                    serveur ni écrites dans la feuille (data:).
                    """,
                en: """
                    Fonts and pictures are files of Templates/assets, neither of another server \
                    nor written into the sheet (data:).
                    """
            ),
            why: Phrase(
                fr: """
                    Le site dit aux navigateurs de ne charger que ses propres fichiers, et ne \
                    confie à personne l’adresse de ses lecteurs.
                    """,
                en: """
                    The site tells browsers to load its own files only, and gives nobody the \
                    addresses of its readers.
                    """
            ),
            wrong: """
                @import "https://fonts.example/inter.css";
                """,
            right: """
                @font-face { font-family: Inter; src: url(fonts/inter.woff2); }
                """
        ),
        Explanation(
            "P337",
            title: Phrase(
                fr: "Un contact de sécurité a une date de fin",
                en: "A contact for security has an end"
            ),
            rule: Phrase(
                fr: """
                    Dans site.yml, « security-contact » dit où signaler une faille et \
                    « security-expires » jusqu’à quand cette adresse est sûre : l’un ne va pas \
                    sans l’autre.
                    """,
                en: """
                    In site.yml, “security-contact” says where to report a fault of security and \
                    “security-expires” up to when this address is reliable: neither goes without \
                    the other.
                    """
            ),
            why: Phrase(
                fr: "Le fichier security.txt, qui en est fait, n’est valable qu’avec les deux.",
                en: "The file security.txt, which is made from them, is valid only with both."
            ),
            wrong: """
                security-contact: mailto:security@example.ma
                """,
            right: """
                security-contact: mailto:security@example.ma
                security-expires: 2027-06-30
                """
        ),
        Explanation(
            "P338",
            title: Phrase(
                fr: "Un contact de sécurité est une adresse entière",
                en: "A contact for security is a whole address"
            ),
            rule: Phrase(
                fr: """
                    Chaque contact commence par mailto: pour le courriel, https:// pour une page \
                    ou tel:+ pour le téléphone.
                    """,
                en: """
                    Each contact begins with mailto: for e-mail, https:// for a page or tel:+ for \
                    the telephone.
                    """
            ),
            why: Phrase(
                fr: "Des programmes lisent security.txt : ils ne devinent pas.",
                en: "Programs read security.txt: they do not guess."
            ),
            wrong: """
                security-contact: security@example.ma
                """,
            right: """
                security-contact: mailto:security@example.ma
                """
        ),
        Explanation(
            "P339",
            title: Phrase(
                fr: "Les contacts de sécurité sont confirmés chaque année",
                en: "Contacts for security are confirmed each year"
            ),
            rule: Phrase(
                fr: """
                    La date de « security-expires » est à venir. Une fois qu’elle est passée, \
                    vérifiez que les contacts répondent et écrivez-en une nouvelle, dans un an au \
                    plus.
                    """,
                en: """
                    The date of “security-expires” is still to come. Once it has passed, check \
                    that the contacts answer and write a new one, within a year.
                    """
            ),
            why: Phrase(
                fr: "Après cette date, qui trouve une faille ne sait plus à qui la dire.",
                en: "After that date, who finds a fault no longer knows whom to tell."
            ),
            wrong: """
                security-expires: 2021-06-30
                """,
            right: """
                security-expires: 2027-06-30
                """
        ),
    ]
}
