extension Explanation {
    /// P240 to P269: the values of keys.
    static let ofValues: [Explanation] = [
        Explanation(
            "P240",
            title: Phrase(
                fr: "Une date s’écrit 2021-06-25",
                en: "A date is written 2021-06-25"
            ),
            rule: Phrase(
                fr: """
                    Une date s’écrit année-mois-jour. Elle n’a que la précision que l’on connaît : \
                    2021, 2021-06, 2021-06-25, ou avec l’heure et son décalage, \
                    2021-06-25T09:00+01:00.
                    """,
                en: """
                    A date is written year-month-day. It is only as precise as it is known: 2021, \
                    2021-06, 2021-06-25, or with the time and its offset, 2021-06-25T09:00+01:00.
                    """
            ),
            why: Phrase(
                fr: """
                    04/05/2021 est le 4 mai pour les uns, le 5 avril pour les autres. Le site \
                    écrit lui-même « 25 juin 2021 » ou “25 June 2021”.
                    """,
                en: """
                    04/05/2021 is 4 May to some and 5 April to others. The site itself writes “25 \
                    June 2021” or « 25 juin 2021 ».
                    """
            ),
            wrong: "date: 25/06/2021",
            right: "date: 2021-06-25"
        ),
        Explanation(
            "P241",
            title: Phrase(
                fr: "La date existe dans le calendrier",
                en: "The date exists in the calendar"
            ),
            rule: Phrase(
                fr: """
                    Le mois va de 01 à 12, le jour reste dans son mois, et l’heure va de 00:00 à \
                    23:59.
                    """,
                en: """
                    The month is 01 to 12, the day is one of its month, and the time is 00:00 to \
                    23:59.
                    """
            ),
            why: Phrase(
                fr: """
                    Une date qui n’existe pas est une faute de frappe, et les lecteurs s’y \
                    fieraient.
                    """,
                en: """
                    A date that does not exist is a slip of the keyboard, and readers would rely \
                    on it.
                    """
            ),
            wrong: "date: 2021-06-31",
            right: "date: 2021-06-30"
        ),
        Explanation(
            "P242",
            title: Phrase(
                fr: "Un instant nomme au moins le jour",
                en: "An instant names at least its day"
            ),
            rule: Phrase(
                fr: """
                    Une clé comme « publish » ou « expires » dit quand quelque chose commence ou \
                    finit : au moins un jour, qui commence à minuit UTC, ou un jour et une heure.
                    """,
                en: """
                    A key such as “publish” or “expires” says when something begins or ends: at \
                    least a day, which begins at midnight UTC, or a day and a time.
                    """
            ),
            why: Phrase(
                fr: "« Décembre 2026 » ne dit pas à quelle minute lever un embargo.",
                en: "“December 2026” does not say at which minute to lift an embargo."
            ),
            wrong: "publish: 2026-12",
            right: "publish: 2026-12-01T09:00+01:00"
        ),
        Explanation(
            "P243",
            title: Phrase(
                fr: "Un nombre s’écrit en chiffres, avec un point",
                en: "A number is written in digits, with a point"
            ),
            rule: Phrase(
                fr: "Un nombre s’écrit sans espaces, avec un point devant les décimales.",
                en: "A number is written without spaces, with a point before the decimals."
            ),
            why: Phrase(
                fr: """
                    Le site l’écrit ensuite selon chaque langue : « 71 232,5 » en français, \
                    “71,232.5” en anglais.
                    """,
                en: """
                    The site then writes it as each language does: “71,232.5” in English, « 71 \
                    232,5 » in French.
                    """
            ),
            wrong: "cores: { value: 71 232, sources: [lavieeco-2021-02] }",
            right: "cores: { value: 71232, sources: [lavieeco-2021-02] }"
        ),
        Explanation(
            "P244",
            title: Phrase(
                fr: "Oui ou non s’écrit true ou false",
                en: "Yes or no is written true or false"
            ),
            rule: Phrase(
                fr: """
                    Une clé qui se répond par oui ou par non prend « true » (oui) ou « false » \
                    (non), et aucun autre mot.
                    """,
                en: """
                    A key that is answered by yes or no takes “true” (yes) or “false” (no), and no \
                    other word.
                    """
            ),
            why: Phrase(
                fr: """
                    « oui », « yes » et « 1 » seraient compris par les uns et non par les autres ; \
                    pour « draft », le doute mettrait un brouillon en ligne.
                    """,
                en: """
                    “yes”, “oui” and “1” would be understood by some and not by others; with \
                    “draft”, the doubt would put a draft online.
                    """
            ),
            wrong: Phrase(
                fr: "draft: oui",
                en: "draft: yes"
            ),
            right: Phrase(
                fr: "draft: true",
                en: "draft: true"
            )
        ),
        Explanation(
            "P245",
            title: Phrase(
                fr: "Une durée s’écrit P2Y",
                en: "A duration is written P2Y"
            ),
            rule: Phrase(
                fr: """
                    Une durée commence par P. Suivent les années (Y), les mois (M), les semaines \
                    (W), les jours (D), puis T et les heures (H) : P2Y est deux ans, P18M dix-huit \
                    mois, PT5H cinq heures.
                    """,
                en: """
                    A duration begins with P. Years (Y), months (M), weeks (W), days (D) follow, \
                    then T and hours (H): P2Y is two years, P18M eighteen months, PT5H five hours.
                    """
            ),
            why: Phrase(
                fr: """
                    Le site écrit lui-même la durée en toutes lettres, dans chaque langue. \
                    Source : ISO 8601.
                    """,
                en: """
                    The site itself writes the duration in words, in each language. Source: ISO \
                    8601.
                    """
            ),
            wrong: Phrase(
                fr: "duration: { value: 2 ans, sources: [telquel-2021-06-25] }",
                en: "duration: { value: 2 years, sources: [telquel-2021-06-25] }"
            ),
            right: Phrase(
                fr: "duration: { value: P2Y, sources: [telquel-2021-06-25] }",
                en: "duration: { value: P2Y, sources: [telquel-2021-06-25] }"
            )
        ),
        Explanation(
            "P246",
            title: Phrase(
                fr: "Une langue s’écrit par son code",
                en: "A language is written as its code"
            ),
            rule: Phrase(
                fr: """
                    Une langue se nomme par son code de deux ou trois lettres : fr, en, ar. Une \
                    région peut suivre : fr-MA.
                    """,
                en: """
                    A language is named by its code of two or three letters: fr, en, ar. A region \
                    may follow: fr-MA.
                    """
            ),
            why: Phrase(
                fr: """
                    Le site en tire le nom de la langue, et les lecteurs d’écran la prononciation.
                    """,
                en: """
                    The site makes the name of the language from it, and screen readers the \
                    pronunciation.
                    """
            ),
            wrong: "language: français",
            right: "language: fr"
        ),
        Explanation(
            "P247",
            title: Phrase(
                fr: "Une adresse commence par https://",
                en: "An address begins with https://"
            ),
            rule: Phrase(
                fr: "Une adresse du web s’écrit en entier, depuis https:// ou http://.",
                en: "A web address is written whole, from https:// or http:// on."
            ),
            why: Phrase(
                fr: "Sans ce début, le lien mènerait à une page du site qui n’existe pas.",
                en: """
                    Without that beginning the link would lead to a page of this site that does \
                    not exist.
                    """
            ),
            wrong: "address: www.aui.ma",
            right: "address: https://www.aui.ma"
        ),
        Explanation(
            "P248",
            title: Phrase(
                fr: "Une adresse électronique a la forme nom@domaine",
                en: "An e-mail address has the form name@domain"
            ),
            rule: Phrase(
                fr: "Une adresse électronique a un nom, une arobase et un domaine, sans espace.",
                en: "An e-mail address has a name, an at sign and a domain, without spaces."
            ),
            why: Phrase(
                fr: "Un journaliste qui clique dessus doit pouvoir écrire.",
                en: "A journalist who clicks on it should be able to write."
            ),
            wrong: "email: presse chez exemple.ma",
            right: "email: presse@exemple.ma"
        ),
        Explanation(
            "P249",
            title: Phrase(
                fr: "Un numéro de téléphone commence par + et l’indicatif",
                en: "A telephone number begins with + and the country code"
            ),
            rule: Phrase(
                fr: """
                    Un numéro s’écrit comme on le compose de l’étranger : +, l’indicatif du pays, \
                    puis de sept à quinze chiffres en tout. Espaces, points, traits d’union et \
                    parenthèses sont permis.
                    """,
                en: """
                    A number is written as it is dialled from abroad: +, the country code, and \
                    seven to fifteen digits in all. Spaces, points, hyphens and parentheses may \
                    stand between them.
                    """
            ),
            why: Phrase(
                fr: """
                    Le site est lu dans plusieurs pays, et un téléphone compose le numéro d’un \
                    seul geste. Source : UIT-T E.164.
                    """,
                en: """
                    The site is read in several countries, and a telephone dials the number at a \
                    touch. Source: ITU-T E.164.
                    """
            ),
            wrong: "telephone: 05 35 00 00 00",
            right: "telephone: +212 5 35 00 00 00"
        ),
        Explanation(
            "P250",
            title: Phrase(
                fr: "Un « slug » s’écrit en minuscules sans accent",
                en: "A “slug” is written in plain lower-case letters"
            ),
            rule: Phrase(
                fr: """
                    Le « slug » est le nom de la page dans son adresse : des minuscules sans \
                    accent, des chiffres, et des traits d’union seuls entre les mots. Les lettres \
                    d’autres écritures, comme l’arabe, sont permises.
                    """,
                en: """
                    The “slug” is the name of the page in its address: lower-case letters without \
                    accents, digits, and single hyphens between the words. Letters of other \
                    scripts, such as Arabic, may be used.
                    """
            ),
            why: Phrase(
                fr: """
                    Une adresse copiée dans un message montre les accents et les espaces comme \
                    « %C3%A9 ».
                    """,
                en: """
                    An address that is copied into a message shows accents and spaces as “%C3%A9”.
                    """
            ),
            wrong: "slug: Actualités 2021",
            right: "slug: actualites-2021"
        ),
        Explanation(
            "P251",
            title: Phrase(
                fr: "Une ancienne adresse part de la racine du site",
                en: "A former address begins at the root of the site"
            ),
            rule: Phrase(
                fr: """
                    « aliases » nomme d’anciennes adresses de la page, depuis la racine du site et \
                    sans le nom du serveur, sans espace ni signe spécial.
                    """,
                en: """
                    “aliases” names former addresses of the page, from the root of the site on and \
                    without the name of the server, without spaces or special signs.
                    """
            ),
            why: Phrase(
                fr: """
                    Une adresse d’un autre serveur n’est pas à ce site, qui ne peut en faire une \
                    adresse de la page.
                    """,
                en: """
                    An address of another server is not this site’s, which cannot make it an \
                    address of the page.
                    """
            ),
            wrong: Phrase(
                fr: "aliases: [https://ancien.exemple.ma/master]",
                en: "aliases: [https://old.example.ma/master]"
            ),
            right: Phrase(
                fr: "aliases: [/fr/ancienne-page/]",
                en: "aliases: [/en/old-page/]"
            )
        ),
        Explanation(
            "P252",
            title: Phrase(
                fr: "Un thème est déclaré dans site.yml",
                en: "A topic is declared in site.yml"
            ),
            rule: Phrase(
                fr: """
                    « topics » nomme des thèmes de « Content/site.yml », où chacun a son libellé \
                    dans chaque langue.
                    """,
                en: """
                    “topics” names topics of “Content/site.yml”, where each has its label in every \
                    language.
                    """
            ),
            why: Phrase(
                fr: """
                    Deux orthographes d’un même thème en feraient deux thèmes, et un thème sans \
                    libellé ne peut être affiché.
                    """,
                en: """
                    Two spellings of one topic would make two topics, and a topic without a label \
                    cannot be shown.
                    """
            ),
            wrong: "topics: [partnerships]",
            right: "topics: [partnership]"
        ),
        Explanation(
            "P253",
            title: Phrase(
                fr: "Une source est déclarée dans sources.yml",
                en: "A source is declared in sources.yml"
            ),
            rule: Phrase(
                fr: "Une page cite une source par le nom qu’elle a dans « Content/sources.yml ».",
                en: "A page cites a source by the name that it has in “Content/sources.yml”."
            ),
            why: Phrase(
                fr: """
                    La note de bas de page est faite à partir de ce fichier : une source absente \
                    ne peut être citée.
                    """,
                en: """
                    The footnote is made from that file: a source that is not there cannot be \
                    cited.
                    """
            ),
            wrong: "sources: [telquel-2021]",
            right: "sources: [telquel-2021-06-25]"
        ),
        Explanation(
            "P254",
            title: Phrase(
                fr: "La valeur est l’une de celles que le champ propose",
                en: "The value is one of those that the field offers"
            ),
            rule: Phrase(
                fr: """
                    Le message cite les valeurs possibles ; elles sont déclarées dans le fichier \
                    du type, chacune avec son libellé dans chaque langue.
                    """,
                en: """
                    The message lists the possible values; they are declared in the file of the \
                    type, each with its label in every language.
                    """
            ),
            why: Phrase(
                fr: "Une autre valeur n’aurait de nom dans aucune langue.",
                en: "Another value would have no name in any language."
            ),
            wrong: "kind: press",
            right: "kind: press-release"
        ),
        Explanation(
            "P260",
            title: Phrase(
                fr: "Un fait a une valeur, est à annoncer ou est disputé",
                en: "A fact has a value, is to be announced or is disputed"
            ),
            rule: Phrase(
                fr: """
                    Un fait s’écrit d’une de trois façons : sa valeur avec ses sources ; « tba » \
                    avec le jour où on l’a cherché pour la dernière fois ; ou « disputed » avec \
                    plusieurs valeurs, chacune avec ses sources.
                    """,
                en: """
                    A fact is written in one of three ways: its value with its sources; “tba” with \
                    the day when it was last looked for; or “disputed” with several values, each \
                    with its sources.
                    """
            ),
            why: Phrase(
                fr: """
                    Une page ne montre jamais une supposition : le lecteur sait qui le dit, ou que \
                    rien n’est encore dit.
                    """,
                en: """
                    A page never shows a guess: readers know who says so, or that nothing has been \
                    said yet.
                    """
            ),
            wrong: Phrase(
                fr: "campus: Ifrane",
                en: "campus: Ifrane"
            ),
            right: Phrase(
                fr: "campus: { value: Ifrane, sources: [telquel-2021-06-25] }",
                en: "campus: { value: Ifrane, sources: [telquel-2021-06-25] }"
            )
        ),
        Explanation(
            "P261",
            title: Phrase(
                fr: "Un fait cite sa source",
                en: "A fact cites its source"
            ),
            rule: Phrase(
                fr: """
                    À côté de la valeur d’un fait, « sources » nomme au moins une source de \
                    « Content/sources.yml ».
                    """,
                en: """
                    Beside the value of a fact, “sources” names at least one source of \
                    “Content/sources.yml”.
                    """
            ),
            why: Phrase(
                fr: """
                    Une affirmation sans source ne peut être ni vérifiée ni défendue devant un \
                    journaliste.
                    """,
                en: """
                    A statement without a source can be neither checked nor defended before a \
                    journalist.
                    """
            ),
            wrong: "capacity: { value: 40 }",
            right: "capacity: { value: 40, sources: [telquel-2021-06-25] }"
        ),
        Explanation(
            "P262",
            title: Phrase(
                fr: "« tba » dit quand on a cherché",
                en: "“tba” says when somebody looked"
            ),
            rule: Phrase(
                fr: """
                    « tba » (à annoncer) prend la date à laquelle l’information a été cherchée \
                    pour la dernière fois.
                    """,
                en: """
                    “tba” (to be announced) takes the date on which the information was last \
                    looked for.
                    """
            ),
            why: Phrase(
                fr: """
                    La page dit « à annoncer » avec cette date : le lecteur sait si l’absence est \
                    d’hier ou d’il y a un an.
                    """,
                en: """
                    The page says “to be announced” with that date: readers know whether the gap \
                    is of yesterday or of last year.
                    """
            ),
            wrong: "duration: { tba: true }",
            right: "duration: { tba: 2026-11-22 }"
        ),
        Explanation(
            "P263",
            title: Phrase(
                fr: "Un désaccord oppose au moins deux valeurs",
                en: "A dispute is between at least two values"
            ),
            rule: Phrase(
                fr: """
                    « disputed » donne au moins deux valeurs, chacune avec ses sources. S’il n’y \
                    en a qu’une, c’est un fait connu : écrivez « value ».
                    """,
                en: """
                    “disputed” gives at least two values, each with its sources. Where there is \
                    one, it is a known fact: write “value”.
                    """
            ),
            why: Phrase(
                fr: """
                    La page montre les deux versions et qui dit quoi ; une seule n’est pas un \
                    désaccord.
                    """,
                en: "The page shows both versions and who says what; one alone is no dispute."
            ),
            wrong: """
                capacity:
                  disputed:
                    - { value: 30, sources: [telquel-2021-06-25] }
                """,
            right: """
                capacity:
                  disputed:
                    - { value: 30, sources: [telquel-2021-06-25] }
                    - { value: 40, sources: [lafactory-2021] }
                """
        ),
    ]
}
