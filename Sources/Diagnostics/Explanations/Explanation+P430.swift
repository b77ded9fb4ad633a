extension Explanation {
    /// P430 to P449: wording, and the parity of languages.
    static let ofWording: [Explanation] = [
        Explanation(
            "P431",
            title: Phrase(
                fr: "Une image dit en mots ce qu’elle montre",
                en: "A picture says in words what it shows"
            ),
            rule: Phrase(
                fr: """
                    Entre les crochets de « ![…](fichier) » se trouve le texte alternatif : ce \
                    que l’image montre, en une phrase.
                    """,
                en: """
                    Between the brackets of “![…](file)” stands the alternative text: what the \
                    picture shows, in a phrase.
                    """
            ),
            why: Phrase(
                fr: """
                    Qui n’y voit pas l’entend lire, et c’est ce qui s’affiche quand l’image \
                    n’arrive pas. Une image de pur décor n’a pas sa place dans un texte, ou se \
                    déclare avec « allow ».
                    """,
                en: """
                    Whoever cannot see hears it read, and it is what shows when the picture does \
                    not arrive. A picture that only decorates has no place in a text, or is \
                    declared with “allow”.
                    """
            ),
            wrong: Phrase(fr: "![](campus.jpg)", en: "![](campus.jpg)"),
            right: Phrase(
                fr: "![Le campus d’Ifrane sous la neige](campus.jpg)",
                en: "![The campus in Ifrane under snow](campus.jpg)"
            )
        ),
        Explanation(
            "P432",
            title: Phrase(
                fr: "Le texte d’une image dit ce qu’elle montre",
                en: "The text of a picture says what it shows"
            ),
            rule: Phrase(
                fr: """
                    Le texte alternatif n’est ni un nom de fichier, ni le mot « image », et ne \
                    commence pas par « photo de ».
                    """,
                en: """
                    The alternative text is neither the name of a file nor the word “image”, and \
                    does not begin with “photo of”.
                    """
            ),
            why: Phrase(
                fr: """
                    Le lecteur d’écran annonce déjà qu’il s’agit d’une image ; le reste doit en \
                    dire quelque chose.
                    """,
                en: """
                    A screen reader announces already that it is a picture; the rest has to say \
                    something about it.
                    """
            ),
            wrong: Phrase(
                fr: "![photo](IMG_2034.jpg)",
                en: "![picture](IMG_2034.jpg)"
            ),
            right: Phrase(
                fr: "![Les deux présidents à la signature](IMG_2034.jpg)",
                en: "![Both presidents at the signing](IMG_2034.jpg)"
            )
        ),
        Explanation(
            "P433",
            title: Phrase(
                fr: "Un titre descend d’un niveau à la fois",
                en: "A heading goes down one level at a time"
            ),
            rule: Phrase(
                fr: """
                    Sous un titre « ## » vient « ### », jamais « #### » ; le premier titre d’un \
                    texte est « ## ».
                    """,
                en: """
                    Below a heading “##” comes “###”, never “####”; the first heading of a text \
                    is “##”.
                    """
            ),
            why: Phrase(
                fr: """
                    Beaucoup de lecteurs parcourent une page par ses titres : un niveau sauté \
                    leur fait chercher une partie qui n’existe pas.
                    """,
                en: """
                    Many readers go through a page by its headings: a skipped level makes them \
                    look for a part that does not exist.
                    """
            ),
            wrong: Phrase(
                fr: """
                    ## Admission

                    #### Calendrier
                    """,
                en: """
                    ## Admission

                    #### Calendar
                    """
            ),
            right: Phrase(
                fr: """
                    ## Admission

                    ### Calendrier
                    """,
                en: """
                    ## Admission

                    ### Calendar
                    """
            )
        ),
        Explanation(
            "P434",
            title: Phrase(
                fr: "Le seul titre de niveau 1 est celui de la page",
                en: "The only heading of level 1 is the page’s title"
            ),
            rule: Phrase(
                fr: """
                    La clé « title » donne le titre de la page ; les titres du texte commencent \
                    à « ## ».
                    """,
                en: """
                    The key “title” gives the title of the page; the headings of the text begin \
                    at “##”.
                    """
            ),
            why: Phrase(
                fr: """
                    Deux titres de même rang laissent deviner lequel dit de quoi parle la page, \
                    aux lecteurs comme aux moteurs de recherche.
                    """,
                en: """
                    Two titles of one rank leave readers and search engines to guess which one \
                    says what the page is about.
                    """
            ),
            wrong: Phrase(
                fr: "# Le master",
                en: "# The master’s degree"
            ),
            right: Phrase(
                fr: "## Le master",
                en: "## The master’s degree"
            )
        ),
        Explanation(
            "P435",
            title: Phrase(
                fr: "Le texte d’un lien dit où il mène",
                en: "The text of a link says where it leads"
            ),
            rule: Phrase(
                fr: """
                    Le texte d’un lien se comprend seul : ni « cliquez ici », ni « en savoir \
                    plus », ni « ce lien ».
                    """,
                en: """
                    The text of a link can be understood by itself: neither “click here”, nor \
                    “read more”, nor “this link”.
                    """
            ),
            why: Phrase(
                fr: """
                    Un lecteur d’écran donne la liste des liens d’une page, sans les phrases \
                    autour ; et qui parcourt la page ne lit que les liens.
                    """,
                en: """
                    A screen reader lists the links of a page without the sentences around them; \
                    and whoever skims the page reads the links only.
                    """
            ),
            wrong: Phrase(
                fr: "Pour candidater, [cliquez ici](../../admissions/fr.md).",
                en: "To apply, [click here](../../admissions/en.md)."
            ),
            right: Phrase(
                fr: "Voir [comment candidater](../../admissions/fr.md).",
                en: "See [how to apply](../../admissions/en.md)."
            )
        ),
        Explanation(
            "P436",
            title: Phrase(
                fr: "Un lien a des mots pour texte",
                en: "A link has words for its text"
            ),
            rule: Phrase(
                fr: """
                    Une adresse ne s’écrit pas telle quelle dans un texte : ce que l’on y \
                    trouve, entre crochets, puis l’adresse entre parenthèses.
                    """,
                en: """
                    An address is not written as it is in a text: what is found there, in \
                    brackets, then the address in parentheses.
                    """
            ),
            why: Phrase(
                fr: """
                    Une adresse se lit mal, s’entend plus mal encore et ne dit pas ce qu’elle \
                    cache.
                    """,
                en: """
                    An address is hard to read, harder to listen to, and does not say what it \
                    hides.
                    """
            ),
            wrong: Phrase(
                fr: "Voir https://top500.org/lists/top500/2020/11/.",
                en: "See https://top500.org/lists/top500/2020/11/."
            ),
            right: Phrase(
                fr: "Voir [la liste de novembre 2020](https://top500.org/lists/top500/2020/11/).",
                en: "See [the list of November 2020](https://top500.org/lists/top500/2020/11/)."
            )
        ),
        Explanation(
            "P437",
            title: Phrase(
                fr: "Une citation en langue étrangère dit sa langue",
                en: "A quotation in another language says its language"
            ),
            rule: Phrase(
                fr: """
                    Un passage cité dans une autre langue du site se trouve entre <span \
                    lang="…"> et </span>.
                    """,
                en: """
                    A passage quoted in another language of the site stands between <span \
                    lang="…"> and </span>.
                    """
            ),
            why: Phrase(
                fr: """
                    Sans cela, une voix de synthèse la lit avec le mauvais accent, et la \
                    typographie de la page s’y applique à tort.
                    """,
                en: """
                    Otherwise a synthetic voice reads it with the wrong accent, and the \
                    typography of the page is applied to it by mistake.
                    """
            ),
            wrong: Phrase(
                fr: "L’université y voit « a joint effort to promote research and innovation ».",
                en: "The president speaks of “l’union des forces entre les deux universités”."
            ),
            right: Phrase(
                fr: """
                    L’université y voit « <span lang="en">a joint effort to promote research and \
                    innovation</span> ».
                    """,
                en: """
                    The president speaks of “<span lang="fr">l’union des forces entre les deux \
                    universités</span>”.
                    """
            )
        ),
        Explanation(
            "P438",
            title: Phrase(
                fr: "Un lien interne vise un fichier source",
                en: "A link within the site points at a source file"
            ),
            rule: Phrase(
                fr: """
                    Un lien vers une page du site nomme son fichier ou son dossier, et non son \
                    adresse complète.
                    """,
                en: """
                    A link to a page of the site names its file or folder, not its whole \
                    address.
                    """
            ),
            why: Phrase(
                fr: """
                    L’adresse complète sort d’un site d’essai, ne suit pas la page quand son \
                    « slug » change, et n’est pas vérifiée.
                    """,
                en: """
                    The whole address leaves a trial site, does not follow the page when its \
                    “slug” changes, and is not checked.
                    """
            ),
            wrong: Phrase(
                fr: "[la formation](https://exemple.ma/fr/formations/)",
                en: "[the programme](https://example.ma/en/programmes/)"
            ),
            right: Phrase(
                fr: "[la formation](../../programmes/fr.md)",
                en: "[the programme](../../programmes/en.md)"
            )
        ),
        Explanation(
            "P439",
            title: Phrase(
                fr: "Une image pèse au plus 500 ko",
                en: "A picture weighs at most 500 kB"
            ),
            rule: Phrase(
                fr: "Le fichier d’une image que montre une page a au plus 500 000 octets.",
                en: "The file of a picture that a page shows has at most 500,000 bytes."
            ),
            why: Phrase(
                fr: """
                    Sur une ligne lente, une image lourde retient la page plusieurs secondes, et \
                    coûte au lecteur.
                    """,
                en: """
                    On a slow line a heavy picture holds the page up for seconds, and costs the \
                    reader money.
                    """
            ),
            wrong: Phrase(
                fr: "campus.jpg (6000 × 4000 pixels, 4,2 Mo)",
                en: "campus.jpg (6000 × 4000 pixels, 4.2 MB)"
            ),
            right: Phrase(
                fr: "campus.jpg (1600 × 1067 pixels, 310 ko)",
                en: "campus.jpg (1600 × 1067 pixels, 310 kB)"
            )
        ),
        Explanation(
            "P440",
            title: Phrase(
                fr: "Un titre n’a que des mots",
                en: "A heading has words only"
            ),
            rule: Phrase(
                fr: """
                    Derrière les mots d’un titre ne se trouve ni « {#ancre} » ni « {.classe} » : \
                    l’ancre se fait de ses mots.
                    """,
                en: """
                    Behind the words of a heading stands neither “{#anchor}” nor “{.class}”: the \
                    anchor is made of its words.
                    """
            ),
            why: Phrase(
                fr:
                    "D’autres programmes lisent ces signes ; ici, le lecteur les verrait dans le titre.",
                en: "Other programs read these marks; here readers would see them in the heading."
            ),
            wrong: Phrase(fr: "## Admission {#admission}", en: "## Admission {#admission}"),
            right: Phrase(fr: "## Admission", en: "## Admission")
        ),
        Explanation(
            "P442",
            title: Phrase(
                fr: "Une traduction a les titres de l’original",
                en: "A translation has the headings of the original"
            ),
            rule: Phrase(
                fr: """
                    Les titres d’une page ont les mêmes niveaux, dans le même ordre, dans toutes \
                    les langues.
                    """,
                en: """
                    The headings of a page have the same levels, in the same order, in all \
                    languages.
                    """
            ),
            why: Phrase(
                fr: """
                    Une partie qui manque ou qui a changé de place est le signe d’une traduction \
                    inachevée.
                    """,
                en: """
                    A part that is missing or has moved is the sign of an unfinished \
                    translation.
                    """
            ),
            wrong: Phrase(
                fr: """
                    # fr.md
                    ## Admission
                    ## Frais
                    # en.md
                    ## Admission
                    """,
                en: """
                    # fr.md
                    ## Admission
                    ## Frais
                    # en.md
                    ## Admission
                    """
            ),
            right: Phrase(
                fr: """
                    # fr.md
                    ## Admission
                    ## Frais
                    # en.md
                    ## Admission
                    ## Fees
                    """,
                en: """
                    # fr.md
                    ## Admission
                    ## Frais
                    # en.md
                    ## Admission
                    ## Fees
                    """
            )
        ),
        Explanation(
            "P443",
            title: Phrase(
                fr: "Toutes les langues disent les mêmes nombres et dates",
                en: "All languages say the same numbers and dates"
            ),
            rule: Phrase(
                fr: """
                    Nombres, montants, dates et heures sont les mêmes dans toutes les langues \
                    d’une page, partie par partie. La manière de les écrire ne compte pas : « 1 \
                    000 » vaut “1,000”, « deux » vaut “2”.
                    """,
                en: """
                    Numbers, amounts, dates and times are the same in all languages of a page, \
                    part by part. How they are written does not matter: “1,000” is « 1 000 », \
                    “two” is « 2 ».
                    """
            ),
            why: Phrase(
                fr: """
                    Une date limite qui diffère d’une langue à l’autre fait manquer \
                    l’inscription à ceux qui ont lu la mauvaise.
                    """,
                en: """
                    A deadline that differs between languages makes those who read the wrong one \
                    miss it.
                    """
            ),
            wrong: Phrase(
                fr: """
                    # fr.md
                    Candidatures jusqu’au 15 juin 2021.
                    # en.md
                    Applications until 16 June 2021.
                    """,
                en: """
                    # fr.md
                    Candidatures jusqu’au 15 juin 2021.
                    # en.md
                    Applications until 16 June 2021.
                    """
            ),
            right: Phrase(
                fr: """
                    # fr.md
                    Candidatures jusqu’au 15 juin 2021.
                    # en.md
                    Applications until 15 June 2021.
                    """,
                en: """
                    # fr.md
                    Candidatures jusqu’au 15 juin 2021.
                    # en.md
                    Applications until 15 June 2021.
                    """
            )
        ),
        Explanation(
            "P444",
            title: Phrase(
                fr: "Toutes les langues ont les mêmes liens",
                en: "All languages have the same links"
            ),
            rule: Phrase(
                fr: """
                    Ce à quoi mène une partie d’un texte est le même dans toutes les langues : \
                    la même page, dans la langue du texte, et les mêmes adresses.
                    """,
                en: """
                    What a part of a text leads to is the same in all languages: the same page, \
                    in the language of the text, and the same addresses.
                    """
            ),
            why: Phrase(
                fr: "Un lien oublié prive une partie des lecteurs de ce que les autres trouvent.",
                en: "A forgotten link deprives some of the readers of what others find."
            ),
            wrong: Phrase(
                fr: """
                    # fr.md
                    Voir [les admissions](../admissions/fr.md).
                    # en.md
                    See the admissions page.
                    """,
                en: """
                    # fr.md
                    Voir [les admissions](../admissions/fr.md).
                    # en.md
                    See the admissions page.
                    """
            ),
            right: Phrase(
                fr: """
                    # fr.md
                    Voir [les admissions](../admissions/fr.md).
                    # en.md
                    See [admissions](../admissions/en.md).
                    """,
                en: """
                    # fr.md
                    Voir [les admissions](../admissions/fr.md).
                    # en.md
                    See [admissions](../admissions/en.md).
                    """
            )
        ),
        Explanation(
            "P445",
            title: Phrase(
                fr: "Toutes les langues ont les mêmes images",
                en: "All languages have the same pictures"
            ),
            rule: Phrase(
                fr: """
                    Une partie d’un texte montre les mêmes images dans toutes les langues. \
                    Celles qui portent des mots ont un fichier par langue : plan-fr.svg, \
                    plan-en.svg.
                    """,
                en: """
                    A part of a text shows the same pictures in all languages. Those that have \
                    words in them have a file for each language: plan-fr.svg, plan-en.svg.
                    """
            ),
            why: Phrase(
                fr: "Une image oubliée manque à une partie des lecteurs.",
                en: "A forgotten picture is missed by some of the readers."
            ),
            wrong: Phrase(
                fr: """
                    # fr.md
                    ![Le plan du campus](plan-fr.svg)
                    # en.md
                    (rien)
                    """,
                en: """
                    # fr.md
                    ![Le plan du campus](plan-fr.svg)
                    # en.md
                    (nothing)
                    """
            ),
            right: Phrase(
                fr: """
                    # fr.md
                    ![Le plan du campus](plan-fr.svg)
                    # en.md
                    ![The map of the campus](plan-en.svg)
                    """,
                en: """
                    # fr.md
                    ![Le plan du campus](plan-fr.svg)
                    # en.md
                    ![The map of the campus](plan-en.svg)
                    """
            )
        ),
        Explanation(
            "P446",
            title: Phrase(
                fr: "Toutes les langues appellent les mêmes notes",
                en: "All languages call the same footnotes"
            ),
            rule: Phrase(
                fr: """
                    Une partie d’un texte cite les mêmes sources et appelle autant de notes dans \
                    toutes les langues.
                    """,
                en: """
                    A part of a text cites the same sources and calls as many footnotes in all \
                    languages.
                    """
            ),
            why: Phrase(
                fr: """
                    Une affirmation sourcée dans une langue et pas dans l’autre ne vaut rien \
                    devant qui lit la seconde.
                    """,
                en: """
                    A statement with a source in one language only is worth nothing to whoever \
                    reads the other.
                    """
            ),
            wrong: Phrase(
                fr: """
                    # fr.md
                    Annoncé en juin 2021[^telquel-2021-06-25].
                    # en.md
                    Announced in June 2021.
                    """,
                en: """
                    # fr.md
                    Annoncé en juin 2021[^telquel-2021-06-25].
                    # en.md
                    Announced in June 2021.
                    """
            ),
            right: Phrase(
                fr: """
                    # fr.md
                    Annoncé en juin 2021[^telquel-2021-06-25].
                    # en.md
                    Announced in June 2021[^telquel-2021-06-25].
                    """,
                en: """
                    # fr.md
                    Annoncé en juin 2021[^telquel-2021-06-25].
                    # en.md
                    Announced in June 2021[^telquel-2021-06-25].
                    """
            )
        ),
        Explanation(
            "P447",
            title: Phrase(
                fr: "« allow » ne reste pas quand l’avertissement a disparu",
                en: "“allow” does not outlive its warning"
            ),
            rule: Phrase(
                fr: """
                    Chaque code de « allow » fait taire un avertissement qui, sans lui, serait \
                    donné pour cette page.
                    """,
                en: """
                    Each code of “allow” silences a warning that would be given for this page \
                    without it.
                    """
            ),
            why: Phrase(
                fr: "Une exception oubliée cacherait la prochaine faute.",
                en: "A forgotten exception would hide the next fault."
            ),
            wrong: Phrase(
                fr: "allow: { P432: \"le logo\" } (la page n’a plus d’image)",
                en: "allow: { P432: \"the logo\" } (the page has no picture any more)"
            ),
            right: Phrase(
                fr: "(l’entrée est supprimée)",
                en: "(the entry is deleted)"
            )
        ),
        Explanation(
            "P448",
            title: Phrase(
                fr: "« allow » fait taire un avertissement de rédaction",
                en: "“allow” silences a warning on the wording"
            ),
            rule: Phrase(
                fr: """
                    Peuvent se taire pour une page les avertissements sur sa rédaction et sur la \
                    parité de ses langues : P261, P283, P411 à P413, P416 à P418, P431 à P446, \
                    P456 et P457. Ni les erreurs, ni ce qui concerne tout le site.
                    """,
                en: """
                    What can be silenced for a page are the warnings on its wording and on the \
                    parity of its languages: P261, P283, P411 to P413, P416 to P418, P431 to \
                    P446, P456 and P457. Neither errors nor what concerns the whole site.
                    """
            ),
            why: Phrase(
                fr: "Une erreur est ce qui ne peut être publié : aucune raison ne l’excuse.",
                en: "An error is what cannot be published: no reason excuses it."
            ),
            wrong: Phrase(
                fr: "allow: { P451: \"la page viendra plus tard\" }",
                en: "allow: { P451: \"the page will come later\" }"
            ),
            right: Phrase(
                fr: "allow: { P432: \"l’image est le logo lui-même\" }",
                en: "allow: { P432: \"the picture is the logo itself\" }"
            )
        ),
        Explanation(
            "P449",
            title: Phrase(
                fr: "Un avertissement ne se tait pas sans raison",
                en: "No warning is silenced without a reason"
            ),
            rule: Phrase(
                fr: "Dans « allow », chaque code a une raison, en quelques mots.",
                en: "In “allow”, each code has a reason, in a few words."
            ),
            why: Phrase(
                fr: "Dans un an, personne ne saura plus pourquoi la règle ne valait pas ici.",
                en: "In a year nobody will know why the rule did not hold here."
            ),
            wrong: Phrase(fr: "allow: [P432]", en: "allow: [P432]"),
            right: Phrase(
                fr: "allow: { P432: \"l’image est le logo lui-même\" }",
                en: "allow: { P432: \"the picture is the logo itself\" }"
            )
        ),
    ]
}
