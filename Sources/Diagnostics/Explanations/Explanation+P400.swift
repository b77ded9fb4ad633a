extension Explanation {
    /// P4xx: texts and their links.
    static let ofTexts: [Explanation] = [
        Explanation(
            "P411",
            title: Phrase(
                fr: "Le HTML n’a pas sa place dans un texte",
                en: "HTML has no place in a text"
            ),
            rule: Phrase(
                fr: """
                    Un texte s’écrit en Markdown. Seules quelques balises passent, celles que le \
                    Markdown ne sait pas dire : abbr, bdi, br, cite, i, kbd, q, span, sub, sup, \
                    wbr. Toute autre balise est retirée.
                    """,
                en: """
                    A text is written in Markdown. Only a few tags pass, those that Markdown \
                    cannot say: abbr, bdi, br, cite, i, kbd, q, span, sub, sup, wbr. Any other tag \
                    is dropped.
                    """
            ),
            why: Phrase(
                fr: """
                    Une balise collée d’un traitement de texte change l’aspect de la page, et peut \
                    y faire tourner un programme.
                    """,
                en: """
                    A tag pasted from a word processor changes the look of the page, and can run a \
                    program in it.
                    """
            ),
            wrong: Phrase(
                fr: "Un <b>master</b> commun",
                en: "A <b>joint</b> master"
            ),
            right: Phrase(
                fr: "Un **master** commun",
                en: "A **joint** master"
            )
        ),
        Explanation(
            "P412",
            title: Phrase(
                fr: "Une balise n’a que les attributs permis",
                en: "A tag has only the attributes that are allowed"
            ),
            rule: Phrase(
                fr: """
                    Dans un texte, une balise peut avoir « lang », « dir » et « translate » ; \
                    « abbr » peut aussi avoir « title ». Tout autre attribut est retiré.
                    """,
                en: """
                    In a text a tag may have “lang”, “dir” and “translate”; “abbr” may have \
                    “title” as well. Any other attribute is dropped.
                    """
            ),
            why: Phrase(
                fr: """
                    Couleurs et tailles sont l’affaire de la feuille de style : une page mise en \
                    forme à la main ne suit plus les autres.
                    """,
                en: """
                    Colours and sizes are for the style sheet: a page that is formatted by hand no \
                    longer follows the others.
                    """
            ),
            wrong: Phrase(
                fr: "<span style=\"color: red\" lang=\"en\">joint degree</span>",
                en: "<span style=\"color: red\" lang=\"fr\">classes préparatoires</span>"
            ),
            right: Phrase(
                fr: "<span lang=\"en\">joint degree</span>",
                en: "<span lang=\"fr\">classes préparatoires</span>"
            )
        ),
        Explanation(
            "P413",
            title: Phrase(
                fr: "Une balise s’ouvre et se ferme au même endroit",
                en: "A tag opens and closes in the same place"
            ),
            rule: Phrase(
                fr: """
                    Une balise se ferme dans le paragraphe, l’emphase ou le lien où elle s’est \
                    ouverte.
                    """,
                en: "A tag is closed in the paragraph, emphasis or link in which it was opened."
            ),
            why: Phrase(
                fr: "Sinon, ce qu’elle dit vaudrait pour tout le reste de la page.",
                en: "Otherwise what it says would hold for the whole rest of the page."
            ),
            wrong: Phrase(
                fr: "Le <span lang=\"en\">joint degree, ou diplôme commun.",
                en: "The <span lang=\"fr\">classes préparatoires, a French tradition."
            ),
            right: Phrase(
                fr: "Le <span lang=\"en\">joint degree</span>, ou diplôme commun.",
                en: "The <span lang=\"fr\">classes préparatoires</span>, a French tradition."
            )
        ),
        Explanation(
            "P414",
            title: Phrase(
                fr: "Une note a un texte ou une source",
                en: "A footnote has a text or a source"
            ),
            rule: Phrase(
                fr: """
                    L’appel de note [^nom] mène à une définition « [^nom]: … » du même texte, ou à \
                    la source de ce nom dans « Content/sources.yml ».
                    """,
                en: """
                    The note mark [^name] leads to a definition “[^name]: …” in the same text, or \
                    to the source of that name in “Content/sources.yml”.
                    """
            ),
            why: Phrase(
                fr: "Sans l’une ni l’autre, le lecteur verrait un numéro qui ne mène à rien.",
                en: "Without either, readers would see a number that leads nowhere."
            ),
            wrong: Phrase(
                fr: "Annoncé en juin 2021[^telquel].",
                en: "Announced in June 2021[^telquel]."
            ),
            right: Phrase(
                fr: "Annoncé en juin 2021[^telquel-2021-06-25].",
                en: "Announced in June 2021[^telquel-2021-06-25]."
            )
        ),
        Explanation(
            "P415",
            title: Phrase(
                fr: "Un lien ne lance pas de programme",
                en: "A link does not run a program"
            ),
            rule: Phrase(
                fr: """
                    L’adresse d’un lien ou d’une image ne commence pas par « javascript: », \
                    « vbscript: », « data: » ou « file: ».
                    """,
                en: """
                    The address of a link or picture does not begin with “javascript:”, \
                    “vbscript:”, “data:” or “file:”.
                    """
            ),
            why: Phrase(
                fr: """
                    Les premières font tourner un programme chez le lecteur ; la dernière vise un \
                    fichier de votre ordinateur, que lui seul possède.
                    """,
                en: """
                    The first ones run a program on the reader’s machine; the last one points at a \
                    file of your computer, which nobody else has.
                    """
            ),
            wrong: Phrase(
                fr: "[Le communiqué](file:///C:/Presse/communique.pdf)",
                en: "[The press release](file:///C:/Press/release.pdf)"
            ),
            right: Phrase(
                fr: "[Le communiqué](communique.pdf)",
                en: "[The press release](release.pdf)"
            )
        ),
        Explanation(
            "P416",
            title: Phrase(
                fr: "En français, une espace précède les deux-points",
                en: "In French, a space stands before a colon"
            ),
            rule: Phrase(
                fr: """
                    En français, une espace se trouve devant les deux-points. Tapez une espace \
                    ordinaire : le générateur la rend insécable.
                    """,
                en: """
                    In French, a space stands before a colon. Type an ordinary space: the \
                    generator makes it a no-break one.
                    """
            ),
            why: Phrase(
                fr: """
                    L’espace n’est pas ajoutée d’office, car il peut s’agir d’une heure ou d’une \
                    adresse : c’est à vous d’en juger.
                    """,
                en: """
                    The space is not added automatically, for it may be a time or an address: that \
                    is for you to judge.
                    """
            ),
            wrong: "Deux universités: un master.",
            right: "Deux universités : un master."
        ),
        Explanation(
            "P417",
            title: Phrase(
                fr: "Un ordinal français s’abrège en 2e ou en 1re",
                en: "A French ordinal is shortened to 2e or 1re"
            ),
            rule: Phrase(
                fr: "« Deuxième » s’abrège en 2e, « première » en 1re, « premier » en 1er.",
                en: """
                    In French, « deuxième » is shortened to 2e, « première » to 1re, « premier » \
                    to 1er.
                    """
            ),
            why: Phrase(
                fr: """
                    « 2ème » est une faute courante, que les typographes relèvent ; le générateur \
                    met lui-même le « e » en exposant.
                    """,
                en: """
                    « 2ème » is a common mistake that typographers notice; the generator itself \
                    raises the “e”.
                    """
            ),
            wrong: "La 2ème promotion",
            right: "La 2e promotion"
        ),
        Explanation(
            "P418",
            title: Phrase(
                fr: "Un guillemet droit a son pendant",
                en: "A straight quotation mark has its partner"
            ),
            rule: Phrase(
                fr: """
                    Dans un paragraphe, les guillemets droits vont par deux ; le générateur en \
                    fait « » ou “ ”.
                    """,
                en: """
                    In a paragraph, straight quotation marks come in pairs; the generator makes “ \
                    ” or « » of them.
                    """
            ),
            why: Phrase(
                fr: "D’un guillemet seul, rien ne dit où la citation commence ou finit.",
                en: "Of a lone mark nothing says where the quotation begins or ends."
            ),
            wrong: Phrase(
                fr: "Le président y voit \"une étape.",
                en: "The president calls it \"a milestone."
            ),
            right: Phrase(
                fr: "Le président y voit \"une étape\".",
                en: "The president calls it \"a milestone\"."
            )
        ),
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
                    dossier seul, qui donne la langue du texte.
                    """,
                en: """
                    A text in English leads to pages in English: point at “en.md”, or at the \
                    folder alone, which gives the language of the text.
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
                    ou dites dans le texte que le lien change de langue.
                    """,
                en: """
                    Readers come to a language that they may not read. Translate the page, or say \
                    in the text that the link changes language.
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
