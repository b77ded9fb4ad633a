extension Explanation {
    /// P400 to P429: texts.
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
            "P419",
            title: Phrase(
                fr: "L’appel d’une note est un seul mot",
                en: "The call of a footnote is one word"
            ),
            rule: Phrase(
                fr: """
                    Entre « [^ » et « ] » se trouve le nom d’une note ou d’une source : sans espace \
                    et sans fin de ligne.
                    """,
                en: """
                    Between “[^” and “]” stands the name of a footnote or a source: without a space \
                    and without the end of a line.
                    """
            ),
            why: Phrase(
                fr: """
                    Un appel en plusieurs mots ne mène à aucune note, et une partie du texte se \
                    perdrait là où il change de ligne.
                    """,
                en: """
                    A call of several words leads to no note, and part of the text would be lost \
                    where it goes on to the next line.
                    """
            ),
            wrong: Phrase(
                fr: "Annoncé en juin 2021[^telquel 2021].",
                en: "Announced in June 2021[^telquel 2021]."
            ),
            right: Phrase(
                fr: "Annoncé en juin 2021[^telquel-2021-06-25].",
                en: "Announced in June 2021[^telquel-2021-06-25]."
            )
        ),
    ]
}
