extension Explanation {
    /// P450 to P499: links, and texts that cost too much.
    static let ofLinks: [Explanation] = [
        Explanation(
            "P450",
            title: Phrase(
                fr: "Un tableau a 500 colonnes au plus",
                en: "A table has at most 500 columns"
            ),
            rule: Phrase(
                fr: """
                    Une ligne de tableau a au plus 500 cellules, ou ce que dit « limits: { \
                    table-columns: … } » dans site.yml.
                    """,
                en: """
                    A row of a table has at most 500 cells, or what “limits: { table-columns: … \
                    }” of site.yml says.
                    """
            ),
            why: Phrase(
                fr: """
                    Le temps de lecture croît comme le carré du nombre de colonnes ; personne ne \
                    lit un tableau aussi large.
                    """,
                en: """
                    The time of reading grows with the square of the number of columns, and \
                    nobody reads a table that wide.
                    """
            ),
            wrong: Phrase(
                fr: """
                    | 1 | 2 | 3 | … | 50000 |
                    |---|---|---|---|-------|
                    """,
                en: """
                    | 1 | 2 | 3 | … | 50000 |
                    |---|---|---|---|-------|
                    """
            ),
            right: Phrase(
                fr: """
                    | Rang | Nom |
                    |------|-----|
                    | 1    | a   |
                    """,
                en: """
                    | Rank | Name |
                    |------|------|
                    | 1    | a    |
                    """
            )
        ),
        Explanation(
            "P451",
            title: Phrase(
                fr: "Un lien mène à un fichier qui existe",
                en: "A link leads to a file that exists"
            ),
            rule: Phrase(
                fr: """
                    Un lien vers une page du site nomme son fichier source ou son dossier, à \
                    partir du fichier où il se trouve : « ../ » remonte d’un dossier.
                    """,
                en: """
                    A link to a page of the site names its source file or its folder, starting \
                    from the file that it stands in: “../” goes up one folder.
                    """
            ),
            why: Phrase(
                fr: """
                    Le lecteur arriverait sur une page d’erreur. Le générateur fait du chemin \
                    l’adresse, qui suit la page quand elle change de « slug ».
                    """,
                en: """
                    Readers would arrive at an error page. The generator makes the address from \
                    the path, and it follows the page when its “slug” changes.
                    """
            ),
            wrong: Phrase(
                fr: "[la formation](../../programme/hpc-ai-master/fr.md)",
                en: "[the programme](../../programs/hpc-ai-master/en.md)"
            ),
            right: Phrase(
                fr: "[la formation](../../programmes/hpc-ai-master/fr.md)",
                en: "[the programme](../../programmes/hpc-ai-master/en.md)"
            )
        ),
        Explanation(
            "P452",
            title: Phrase(
                fr: "Un lien reste dans « Content »",
                en: "A link stays inside “Content”"
            ),
            rule: Phrase(
                fr: "Le chemin d’un lien ne remonte pas au-dessus du dossier « Content ».",
                en: "The path of a link does not go up above the folder “Content”."
            ),
            why: Phrase(
                fr: "Ce qui se trouve en dehors n’est pas publié.",
                en: "What stands outside is not published."
            ),
            wrong: Phrase(
                fr: "[le logo](../../../logo.png)",
                en: "[the logo](../../../logo.png)"
            ),
            right: Phrase(
                fr: "[le logo](logo.png)",
                en: "[the logo](logo.png)"
            )
        ),
        Explanation(
            "P453",
            title: Phrase(
                fr: "Une ancre est celle d’un titre de la page visée",
                en: "An anchor is that of a heading of the target page"
            ),
            rule: Phrase(
                fr: """
                    Derrière « # » se trouve l’ancre d’un titre de la page visée : le titre en \
                    minuscules, avec des traits d’union au lieu des espaces.
                    """,
                en: """
                    Behind “#” stands the anchor of a heading of the target page: the heading in \
                    lower case, with hyphens instead of spaces.
                    """
            ),
            why: Phrase(
                fr: """
                    Le lien s’ouvrirait en haut de la page, loin de ce qu’il annonce. Il suffit \
                    pour cela qu’un titre ait été réécrit.
                    """,
                en: """
                    The link would open at the top of the page, far from what it announces. It is \
                    enough for that if a heading was reworded.
                    """
            ),
            wrong: Phrase(
                fr: "[où se renseigner](../../admissions/fr.md#ou-se-renseigner)",
                en: "[where to ask](../../admissions/en.md#where-ask)"
            ),
            right: Phrase(
                fr: "[où se renseigner](../../admissions/fr.md#où-se-renseigner)",
                en: "[where to ask](../../admissions/en.md#where-to-ask)"
            )
        ),
        Explanation(
            "P454",
            title: Phrase(
                fr: "Une adresse du site est celle d’une page",
                en: "An address of the site is that of a page"
            ),
            rule: Phrase(
                fr: """
                    Un lien qui commence par « / » est une adresse du site : une page doit \
                    l’avoir. Mieux vaut viser le fichier source.
                    """,
                en: """
                    A link that begins with “/” is an address of the site: a page must have it. It \
                    is better to point at the source file.
                    """
            ),
            why: Phrase(
                fr: """
                    Une adresse écrite à la main ne suit pas la page quand son « slug » ou son \
                    dossier change.
                    """,
                en: """
                    An address written by hand does not follow the page when its “slug” or folder \
                    changes.
                    """
            ),
            wrong: Phrase(
                fr: "[la formation](/fr/formation/)",
                en: "[the programme](/en/programme/)"
            ),
            right: Phrase(
                fr: "[la formation](../../programmes/fr.md)",
                en: "[the programme](../../programmes/en.md)"
            )
        ),
        Explanation(
            "P455",
            title: Phrase(
                fr: "Une page publiée ne mène pas à ce qui ne l’est pas",
                en: "A published page does not lead to what is not published"
            ),
            rule: Phrase(
                fr: """
                    La page visée est un brouillon, sous embargo ou expirée. Retirez le lien \
                    jusqu’à sa publication, ou publiez les deux ensemble.
                    """,
                en: """
                    The target page is a draft, under embargo or expired. Remove the link until it \
                    is published, or publish both together.
                    """
            ),
            why: Phrase(
                fr: "Le lien serait mort, et son texte trahirait ce que l’embargo protège.",
                en: """
                    The link would be dead, and its text would give away what the embargo \
                    protects.
                    """
            ),
            wrong: Phrase(
                fr: "Voir [l’annonce de lundi](../partnership/fr.md).",
                en: "See [Monday’s announcement](../partnership/en.md)."
            ),
            right: Phrase(
                fr: "(la phrase est ajoutée lundi)",
                en: "(the sentence is added on Monday)"
            )
        ),
        Explanation(
            "P456",
            title: Phrase(
                fr: "Un lien reste dans la langue du texte",
                en: "A link stays in the language of the text"
            ),
            rule: Phrase(
                fr: """
                    Un texte en français mène aux pages en français : visez « fr.md », ou le \
                    dossier seul, qui donne la langue du texte. Un lien qui change de langue à dessein \
                    le dit : « (en anglais) » derrière lui, ou <span lang="en"> autour.
                    """,
                en: """
                    A text in English leads to pages in English: point at “en.md”, or at the \
                    folder alone, which gives the language of the text. A link that changes language \
                    on purpose says so: “(in French)” behind it, or <span lang="fr"> around it.
                    """
            ),
            why: Phrase(
                fr: """
                    Le lecteur change de langue sans l’avoir voulu ; c’est l’oubli ordinaire de \
                    qui traduit un fichier copié.
                    """,
                en: """
                    Readers change language without having asked to; it is the usual slip of \
                    whoever translates a copied file.
                    """
            ),
            wrong: Phrase(
                fr: """
                    # fr.md
                    [la formation](../programmes/en.md)
                    """,
                en: """
                    # en.md
                    [the programme](../programmes/fr.md)
                    """
            ),
            right: Phrase(
                fr: """
                    # fr.md
                    [la formation](../programmes/fr.md)
                    """,
                en: """
                    # en.md
                    [the programme](../programmes/en.md)
                    """
            )
        ),
        Explanation(
            "P457",
            title: Phrase(
                fr: "La page visée existe dans la langue du texte",
                en: "The target page exists in the language of the text"
            ),
            rule: Phrase(
                fr: """
                    La page visée n’a pas de fichier dans la langue de ce texte : le lien mène à \
                    une autre langue.
                    """,
                en: """
                    The target page has no file in the language of this text: the link leads to \
                    another language.
                    """
            ),
            why: Phrase(
                fr: """
                    Le lecteur tombe sur une langue qu’il ne lit peut-être pas. Traduisez la page, \
                    ou écrivez « (en anglais) » derrière le lien.
                    """,
                en: """
                    Readers come to a language that they may not read. Translate the page, or \
                    write “(in French)” behind the link.
                    """
            ),
            wrong: Phrase(
                fr: """
                    [la foire aux questions](../faq)
                    (le dossier n’a que en.md)
                    """,
                en: """
                    [questions and answers](../faq)
                    (the folder has fr.md only)
                    """
            ),
            right: Phrase(
                fr: """
                    [la foire aux questions](../faq)
                    (le dossier a fr.md et en.md)
                    """,
                en: """
                    [questions and answers](../faq)
                    (the folder has fr.md and en.md)
                    """
            )
        ),
        Explanation(
            "P458",
            title: Phrase(
                fr: "Les lignes d’un tableau ont autant de cellules que son en-tête",
                en: "The rows of a table have as many cells as its header"
            ),
            rule: Phrase(
                fr: """
                    Il manque au plus 200 000 cellules aux lignes des tableaux d’un texte, ou ce \
                    que dit « limits: { missing-cells: … } » dans site.yml.
                    """,
                en: """
                    The rows of a text’s tables lack at most 200,000 cells, or what “limits: { \
                    missing-cells: … }” of site.yml says.
                    """
            ),
            why: Phrase(
                fr: """
                    Chaque cellule qui manque est ajoutée vide à la page : un petit texte en \
                    donnerait une énorme.
                    """,
                en: """
                    Each cell that is missing is added to the page, empty: a small text would \
                    make a huge page.
                    """
            ),
            wrong: Phrase(
                fr: """
                    | a | b | c | … (2500 colonnes)
                    |---|---|---|…
                    | x |
                    | x |
                    … (2500 lignes)
                    """,
                en: """
                    | a | b | c | … (2500 columns)
                    |---|---|---|…
                    | x |
                    | x |
                    … (2500 rows)
                    """
            ),
            right: Phrase(
                fr: """
                    | a | b | c |
                    |---|---|---|
                    | x | y | z |
                    """,
                en: """
                    | a | b | c |
                    |---|---|---|
                    | x | y | z |
                    """
            )
        ),
        Explanation(
            "P459",
            title: Phrase(
                fr: "Un texte ne se relit pas sans cesse lui-même",
                en: "A text is not read again and again"
            ),
            rule: Phrase(
                fr: """
                    Certains signes font chercher leur fin, ou leur début, dans tout le \
                    paragraphe : « <? » et « ![ » jamais fermés, lignes « |---| » sans en-tête \
                    de même longueur, adresses sans espace entre elles. Un texte en demande au \
                    plus 100 millions d’étapes, ou ce que dit « limits: { reading-steps: … } » \
                    dans site.yml.
                    """,
                en: """
                    Some signs have their end, or their beginning, looked for in the whole \
                    paragraph: “<?” and “![” that nothing closes, rows “|---|” without a header \
                    of the same length, addresses without a space between them. A text takes at \
                    most 100 million such steps, or what “limits: { reading-steps: … }” of \
                    site.yml says.
                    """
            ),
            why: Phrase(
                fr: """
                    Aucun texte écrit à la main n’en demande le millième. Un texte abîmé, ou \
                    collé d’une machine, bloquerait le site pendant des minutes. Une ligne vide \
                    entre les paragraphes suffit souvent.
                    """,
                en: """
                    No text that is written by hand takes a thousandth of it. A damaged text, or \
                    one pasted from a machine, would hold the site up for minutes. An empty line \
                    between paragraphs is often enough.
                    """
            ),
            wrong: Phrase(
                fr: """
                    a <? a <? a <? a <? … (100 000 fois)
                    """,
                en: """
                    a <? a <? a <? a <? … (100,000 times)
                    """
            ),
            right: Phrase(
                fr: """
                    Le code `<?` commence une instruction.
                    """,
                en: """
                    The code `<?` begins an instruction.
                    """
            )
        ),
    ]
}
