extension Explanation {
    /// P3xx: the site as a whole.
    static let ofSite: [Explanation] = [
        Explanation(
            "P301",
            title: Phrase(
                fr: "Une valeur commune est la même dans toutes les langues",
                en: "A shared value is the same in every language"
            ),
            rule: Phrase(
                fr: """
                    Une date, une source, un thème ou un champ commun vaut pour la page dans \
                    toutes ses langues. Écrivez-le dans un seul des fichiers ; s’il est dans deux, \
                    ils disent la même chose.
                    """,
                en: """
                    A date, a source, a topic or a shared field holds for the page in all its \
                    languages. Write it in one of the files only; where it is in two, they say the \
                    same.
                    """
            ),
            why: Phrase(
                fr: """
                    Un délai du 30 juin en français et du 31 juillet en anglais est une erreur que \
                    les lecteurs paient.
                    """,
                en: """
                    A deadline of 30 June in French and 31 July in English is a mistake that \
                    readers pay for.
                    """
            ),
            wrong: Phrase(
                fr: """
                    # fr.md
                    date: 2021-06-25
                    # en.md
                    date: 2021-06-26
                    """,
                en: """
                    # fr.md
                    date: 2021-06-25
                    # en.md
                    date: 2021-06-26
                    """
            ),
            right: Phrase(
                fr: """
                    # fr.md
                    date: 2021-06-25
                    # en.md (sans « date »)
                    """,
                en: """
                    # fr.md
                    date: 2021-06-25
                    # en.md (without “date”)
                    """
            )
        ),
        Explanation(
            "P302",
            title: Phrase(
                fr: "Un champ obligatoire est donné",
                en: "A required field is given"
            ),
            rule: Phrase(
                fr: """
                    Le type de la page déclare ce champ obligatoire. Un champ commun est donné \
                    dans l’un des fichiers, un champ propre à une langue dans chacun.
                    """,
                en: """
                    The type of the page declares this field required. A shared field is given in \
                    one of the files, a field of one language in each.
                    """
            ),
            why: Phrase(
                fr: "La page paraîtrait sans ce que ses lecteurs viennent y chercher.",
                en: "The page would appear without what its readers come for."
            ),
            wrong: """
                # Content/programmes/master/fr.md
                title: Master
                """,
            right: """
                # Content/programmes/master/fr.md
                title: Master
                providers: { value: [um6p], sources: [telquel-2021-06-25] }
                """
        ),
        Explanation(
            "P303",
            title: Phrase(
                fr: "Deux pages n’ont pas la même adresse",
                en: "Two pages do not have the same address"
            ),
            rule: Phrase(
                fr: """
                    L’adresse d’une page est faite de son « slug », ou du nom de son dossier, et \
                    de ceux des pages au-dessus. Dans une langue, elle n’est à personne d’autre.
                    """,
                en: """
                    The address of a page is made of its “slug”, or the name of its folder, and of \
                    those of the pages above it. In one language nothing else has it.
                    """
            ),
            why: Phrase(
                fr: "L’une des deux pages ne pourrait être lue nulle part.",
                en: "One of the two pages could be read nowhere."
            ),
            wrong: """
                # Content/announcements/master/fr.md
                slug: master
                # Content/announcements/hpc-master/fr.md
                slug: master
                """,
            right: """
                # Content/announcements/master/fr.md
                slug: master
                # Content/announcements/hpc-master/fr.md
                slug: master-calcul-intensif
                """
        ),
        Explanation(
            "P304",
            title: Phrase(
                fr: "Une référence nomme une page qui existe",
                en: "A reference names a page that exists"
            ),
            rule: Phrase(
                fr: """
                    Un champ qui renvoie à une page nomme son dossier : « um6p », ou le chemin \
                    depuis « Content ».
                    """,
                en: """
                    A field that refers to a page names its folder: “um6p”, or the path from \
                    “Content”.
                    """
            ),
            why: Phrase(
                fr: """
                    Le nom et le lien de la page viennent de ce dossier : sans lui, il n’y a rien \
                    à montrer.
                    """,
                en: """
                    The name and link of the page come from that folder: without it there is \
                    nothing to show.
                    """
            ),
            wrong: "institutions: [ump6]",
            right: "institutions: [um6p]"
        ),
        Explanation(
            "P305",
            title: Phrase(
                fr: "Une référence nomme une page du bon type",
                en: "A reference names a page of the right type"
            ),
            rule: Phrase(
                fr: """
                    Un champ dit de quel type sont les pages qu’il nomme : « institutions » nomme \
                    des institutions, non des formations.
                    """,
                en: """
                    A field says of which type the pages are that it names: “institutions” names \
                    institutions, not programmes.
                    """
            ),
            why: Phrase(
                fr: "Une formation se retrouverait sinon parmi les universités.",
                en: "A programme would otherwise stand among the universities."
            ),
            wrong: "institutions: [hpc-ai-master]",
            right: "institutions: [um6p]"
        ),
        Explanation(
            "P306",
            title: Phrase(
                fr: "Une référence nomme une seule page",
                en: "A reference names one page only"
            ),
            rule: Phrase(
                fr: """
                    Quand plusieurs dossiers portent le même nom, la référence donne le chemin \
                    entier depuis « Content ».
                    """,
                en: """
                    Where several folders have the same name, the reference gives the whole path \
                    from “Content”.
                    """
            ),
            why: Phrase(
                fr: "Le générateur ne devine pas laquelle est voulue.",
                en: "The generator does not guess which one is meant."
            ),
            wrong: "programmes: [big-data]",
            right: "programmes: [programmes/big-data]"
        ),
        Explanation(
            "P307",
            title: Phrase(
                fr: "Une page existe dans chaque langue",
                en: "A page exists in every language"
            ),
            rule: Phrase(
                fr: """
                    Une page a un fichier pour chaque langue du site, dans le même dossier : fr.md \
                    et en.md. « missing-language » de site.yml dit ce qu’il advient d’une page à \
                    laquelle il en manque un.
                    """,
                en: """
                    A page has a file for each language of the site, in the same folder: fr.md and \
                    en.md. “missing-language” of site.yml says what becomes of a page that lacks \
                    one.
                    """
            ),
            why: Phrase(
                fr: """
                    Une partie des lecteurs ne trouverait pas la page, et personne ne saurait \
                    qu’il reste à la traduire.
                    """,
                en: """
                    Some of the readers would not find the page, and nobody would know that it is \
                    still to be translated.
                    """
            ),
            wrong: "Content/faq/fr.md",
            right: """
                Content/faq/fr.md
                Content/faq/en.md
                """
        ),
        Explanation(
            "P308",
            title: Phrase(
                fr: "Le site a une page d’accueil",
                en: "The site has a home page"
            ),
            rule: Phrase(
                fr: """
                    Directement dans « Content » se trouve un fichier par langue : la page \
                    d’accueil.
                    """,
                en: "Directly in “Content” stands one file for each language: the home page."
            ),
            why: Phrase(
                fr: """
                    C’est là que mène le nom du site ; sans elle, les visiteurs trouvent une \
                    erreur.
                    """,
                en: "That is where the name of the site leads; without it visitors find an error."
            ),
            wrong: """
                Content/home/fr.md
                Content/home/en.md
                """,
            right: """
                Content/fr.md
                Content/en.md
                """
        ),
        Explanation(
            "P309",
            title: Phrase(
                fr: "site.yml nomme des pages qui existent",
                en: "site.yml names pages that exist"
            ),
            rule: Phrase(
                fr: """
                    « menus », « not-found », « search », « topics-page » et la « section » des \
                    flux nomment des dossiers de pages, par leur chemin depuis « Content ».
                    """,
                en: """
                    “menus”, “not-found”, “search”, “topics-page” and the “section” of feeds name folders \
                    of pages, by their path from “Content”.
                    """
            ),
            why: Phrase(
                fr: """
                    Une entrée de menu sans page serait un lien mort sur toutes les pages du site.
                    """,
                en: "A menu entry without a page would be a dead link on every page of the site."
            ),
            wrong: """
                menus:
                  main: [programs, faq]
                """,
            right: """
                menus:
                  main: [programmes, faq]
                """
        ),
        Explanation(
            "P311",
            title: Phrase(
                fr: "« order » nomme des pages placées juste en dessous",
                en: "“order” names pages directly below"
            ),
            rule: Phrase(
                fr: """
                    « order » range les pages d’une section : il nomme les dossiers qui se \
                    trouvent dans celui de la page.
                    """,
                en: """
                    “order” arranges the pages of a section: it names the folders inside that of \
                    the page.
                    """
            ),
            why: Phrase(
                fr: "Un nom qui n’y est pas ne range rien : la page voulue irait à la fin.",
                en: """
                    A name that is not there arranges nothing: the page that was meant would go to \
                    the end.
                    """
            ),
            wrong: "order: [hpc-master, big-data]",
            right: "order: [hpc-ai-master, big-data]"
        ),
        Explanation(
            "P312",
            title: Phrase(
                fr: "Une page paraît avant d’expirer",
                en: "A page appears before it expires"
            ),
            rule: Phrase(
                fr: "« expires » vient après « publish ».",
                en: "“expires” comes after “publish”."
            ),
            why: Phrase(
                fr: """
                    Sinon la page est expirée avant d’être publiée, et ne paraît jamais. Le plus \
                    souvent, l’année est fausse.
                    """,
                en: """
                    Otherwise the page expires before it is published, and never appears. Most \
                    often the year is wrong.
                    """
            ),
            wrong: """
                publish: 2026-12-01
                expires: 2026-01-31
                """,
            right: """
                publish: 2026-12-01
                expires: 2027-01-31
                """
        ),
        Explanation(
            "P313",
            title: Phrase(
                fr: "Une adresse est faite de lettres et de chiffres",
                en: "An address is made of letters and digits"
            ),
            rule: Phrase(
                fr: """
                    Sans « slug », l’adresse d’une page est faite du nom de son dossier, qui \
                    contient donc au moins une lettre ou un chiffre.
                    """,
                en: """
                    Without a “slug” the address of a page is made of the name of its folder, \
                    which therefore holds at least one letter or digit.
                    """
            ),
            why: Phrase(
                fr: "D’un nom fait de signes seuls, il ne reste rien à mettre dans une adresse.",
                en: "Of a name made of signs alone nothing is left to put into an address."
            ),
            wrong: "Content/announcements/!!!/fr.md",
            right: "Content/announcements/bienvenue/fr.md"
        ),
        Explanation(
            "P314",
            title: Phrase(
                fr: "Un « slug » tient en 255 octets",
                en: "A “slug” takes at most 255 bytes"
            ),
            rule: Phrase(
                fr: """
                    Le « slug » d’une page, ou le nom de son dossier, tient en 255 octets : 255 \
                    lettres sans accent, moins dans une autre écriture. Trois ou quatre mots \
                    suffisent.
                    """,
                en: """
                    The “slug” of a page, or the name of its folder, takes at most 255 bytes: 255 \
                    plain letters, fewer in another script. Three or four words are enough.
                    """
            ),
            why: Phrase(
                fr: """
                    La page est rangée dans un dossier de ce nom, et les disques n’acceptent pas \
                    de nom plus long.
                    """,
                en: "The page is kept in a folder of that name, and disks accept no longer name."
            ),
            wrong: Phrase(
                fr: "slug: les-deux-universites-annoncent-pour-la-rentree-un-master-commun-…",
                en: """
                    slug: both-universities-announce-for-the-new-academic-year-a-joint-master-…
                    """
            ),
            right: Phrase(
                fr: "slug: master-calcul-intensif-ia",
                en: "slug: hpc-ai-master"
            )
        ),
        Explanation(
            "P317",
            title: Phrase(
                fr: "La page d’un thème a une adresse à elle",
                en: "The page of a topic has an address of its own"
            ),
            rule: Phrase(
                fr: """
                    L’adresse de la page d’un thème est faite de l’intitulé que site.yml donne au \
                    thème. Aucune autre page, et aucun autre thème, n’a la même adresse.
                    """,
                en: """
                    The address of a topic’s page is made of the label that site.yml gives the \
                    topic. No other page, and no other topic, has the same address.
                    """
            ),
            why: Phrase(
                fr: "À une adresse il n’y a qu’une page : l’autre serait introuvable.",
                en: "There is one page at an address: the other could not be found."
            ),
            wrong: """
                topics:
                  big-data: { fr: big data, en: big data }
                  data: { fr: Big Data, en: data }
                """,
            right: """
                topics:
                  big-data: { fr: big data, en: big data }
                  data: { fr: données, en: data }
                """
        ),
        Explanation(
            "P318",
            title: Phrase(
                fr: "Les flux nomment des types déclarés",
                en: "Feeds name declared types"
            ),
            rule: Phrase(
                fr: """
                    Sous « feeds », « about » nomme les types dont chaque page a un flux des \
                    actualités qui la mentionnent. Un type est un fichier de « Content/types ».
                    """,
                en: """
                    Under “feeds”, “about” names the types whose pages each have a feed of the \
                    news that refer to them. A type is a file of “Content/types”.
                    """
            ),
            why: Phrase(
                fr: "Aucun flux ne paraîtrait, sans que rien ne le dise.",
                en: "No feed would appear, and nothing would say so."
            ),
            wrong: "about: [institutions]",
            right: "about: [institution]"
        ),
        Explanation(
            "P320",
            title: Phrase(
                fr: "Un fichier Markdown porte le nom d’une langue",
                en: "A Markdown file is named after a language"
            ),
            rule: Phrase(
                fr: """
                    Dans « Content », un fichier .md se nomme d’après la langue de son texte : \
                    fr.md, en.md. La page, elle, est le dossier.
                    """,
                en: """
                    In “Content” a .md file is named after the language of its text: fr.md, en.md. \
                    The page is the folder.
                    """
            ),
            why: Phrase(
                fr: "Un texte sous un autre nom ne serait d’aucune page, et manquerait sans bruit.",
                en: "A text under another name would belong to no page, and be missing silently."
            ),
            wrong: Phrase(
                fr: "Content/faq/francais.md",
                en: "Content/faq/english.md"
            ),
            right: Phrase(
                fr: "Content/faq/fr.md",
                en: "Content/faq/en.md"
            )
        ),
        Explanation(
            "P321",
            title: Phrase(
                fr: "Un fichier est lu quelque part",
                en: "A file is read somewhere"
            ),
            rule: Phrase(
                fr: """
                    Les fichiers .yml du site sont Content/site.yml, Content/sources.yml, ceux de \
                    Content/types et Templates/strings.yml ; les gabarits sont dans « Templates ». \
                    Un texte placé ailleurs n’est pas lu.
                    """,
                en: """
                    The .yml files of a site are Content/site.yml, Content/sources.yml, those of \
                    Content/types and Templates/strings.yml; templates stand in “Templates”. A \
                    text elsewhere is not read.
                    """
            ),
            why: Phrase(
                fr: "Il est mal nommé ou mal rangé, et ce qu’il dit n’a aucun effet.",
                en: """
                    It has the wrong name or stands in the wrong folder, and what it says has no \
                    effect.
                    """
            ),
            wrong: "Content/source.yml",
            right: "Content/sources.yml"
        ),
        Explanation(
            "P322",
            title: Phrase(
                fr: "Un fichier dont le site ne peut se passer existe",
                en: "A file that the site cannot do without exists"
            ),
            rule: Phrase(
                fr: """
                    Content/site.yml décrit le site, Templates/strings.yml donne les mots de \
                    l’interface. Tout site a les deux.
                    """,
                en: """
                    Content/site.yml describes the site, Templates/strings.yml gives the words of \
                    the interface. Every site has both.
                    """
            ),
            why: Phrase(
                fr: "Sans le nom du site, ses langues et ses mots, aucune page ne peut être faite.",
                en: """
                    Without the name of the site, its languages and its words, no page can be \
                    made.
                    """
            ),
            wrong: "Content/fr.md",
            right: """
                Content/site.yml
                Content/fr.md
                """
        ),
        Explanation(
            "P323",
            title: Phrase(
                fr: "Une adresse n’est prise qu’une fois",
                en: "An address is taken once"
            ),
            rule: Phrase(
                fr: """
                    Deux fichiers publiés n’ont pas la même adresse, et aucun n’a celle d’un \
                    fichier que le générateur écrit, comme sitemap.xml.
                    """,
                en: """
                    Two published files do not have the same address, and none has that of a file \
                    that the generator writes, such as sitemap.xml.
                    """
            ),
            why: Phrase(
                fr: "L’un remplacerait l’autre, et le site n’aurait pas ce qu’on y a mis.",
                en: "One would replace the other, and the site would not have what was put there."
            ),
            wrong: Phrase(
                fr: "deux fichiers qui seraient tous deux publiés sous /assets/icon.svg",
                en: "two files that would both be published as /assets/icon.svg"
            ),
            right: Phrase(
                fr: "un autre nom pour l’un des deux",
                en: "another name for one of the two"
            )
        ),
        Explanation(
            "P324",
            title: Phrase(
                fr: "Le texte d’une page est un fichier Markdown",
                en: "The text of a page is a Markdown file"
            ),
            rule: Phrase(
                fr: """
                    Un fichier qui porte le nom d’une langue est le texte d’une page, et son nom \
                    finit par .md.
                    """,
                en: """
                    A file named after a language is the text of a page, and its name ends in .md.
                    """
            ),
            why: Phrase(
                fr: """
                    Un fichier fr.txt serait publié tel quel, à côté de pages qui n’en parlent \
                    pas, et la page manquerait.
                    """,
                en: """
                    A file en.txt would be published as it stands, beside pages that do not \
                    mention it, and the page would be missing.
                    """
            ),
            wrong: Phrase(
                fr: "Content/faq/fr.txt",
                en: "Content/faq/en.txt"
            ),
            right: Phrase(
                fr: "Content/faq/fr.md",
                en: "Content/faq/en.md"
            )
        ),
        Explanation(
            "P325",
            title: Phrase(
                fr: "Un fichier du site porte son nom exact",
                en: "A file of the site has its exact name"
            ),
            rule: Phrase(
                fr: """
                    site.yml, sources.yml, strings.yml et les types s’écrivent en minuscules et \
                    finissent par .yml ; les types sont dans « Content/types ».
                    """,
                en: """
                    site.yml, sources.yml, strings.yml and the types are written in lower case and \
                    end in .yml; types stand in “Content/types”.
                    """
            ),
            why: Phrase(
                fr: """
                    Selon les ordinateurs, une majuscule fait un autre fichier ou non : le même \
                    site serait lu chez l’un et pas chez l’autre.
                    """,
                en: """
                    On some computers a capital makes another file and on some it does not: the \
                    same site could be read on one and not on the other.
                    """
            ),
            wrong: "Content/Site.yaml",
            right: "Content/site.yml"
        ),
        Explanation(
            "P326",
            title: Phrase(
                fr: "« Content/types » ne contient que les types",
                en: "“Content/types” holds only the types"
            ),
            rule: Phrase(
                fr: """
                    Dans « Content/types » se trouvent les fichiers .yml qui décrivent les types \
                    de pages. Une page va dans un autre dossier.
                    """,
                en: """
                    In “Content/types” stand the .yml files that describe the types of pages. A \
                    page goes into another folder.
                    """
            ),
            why: Phrase(
                fr: "Le texte ne serait d’aucune page.",
                en: "The text would belong to no page."
            ),
            wrong: "Content/types/fr.md",
            right: "Content/programmes/fr.md"
        ),
        Explanation(
            "P327",
            title: Phrase(
                fr: "Deux dossiers ne diffèrent pas par leurs seules majuscules",
                en: "Two folders differ by more than their capitals"
            ),
            rule: Phrase(
                fr: """
                    Les noms des dossiers d’un site restent différents quand on les écrit en \
                    minuscules.
                    """,
                en: """
                    The names of the folders of a site stay different when they are written in \
                    lower case.
                    """
            ),
            why: Phrase(
                fr: """
                    Leurs pages auraient la même adresse, et sur un ordinateur qui ignore les \
                    majuscules, les deux dossiers n’en font qu’un.
                    """,
                en: """
                    Their pages would have the same address, and on a computer that takes no \
                    account of capitals the two folders are one.
                    """
            ),
            wrong: """
                Content/press/FAQ/fr.md
                Content/press/faq/en.md
                """,
            right: """
                Content/press/faq/fr.md
                Content/press/faq/en.md
                """
        ),
        Explanation(
            "P328",
            title: Phrase(
                fr: "La section d’un type est un dossier",
                en: "The section of a type is a folder"
            ),
            rule: Phrase(
                fr: """
                    « section », dans un fichier de « Content/types », est le dossier dont les \
                    pages sont de ce type. Un type peut attendre sa première page ; mais quand un \
                    dossier sans type porte presque le nom de la section, l’un des deux est mal \
                    écrit.
                    """,
                en: """
                    “section”, in a file of “Content/types”, is the folder whose pages are of this \
                    type. A type may wait for its first page; but where a folder without a type \
                    has nearly the name of the section, one of the two is misspelt.
                    """
            ),
            why: Phrase(
                fr: """
                    Les pages du dossier ne seraient pas de ce type : aucun de leurs champs ne \
                    serait connu.
                    """,
                en: """
                    The pages of the folder would not be of this type: none of their fields would \
                    be known.
                    """
            ),
            wrong: "section: institutons",
            right: "section: institutions"
        ),
        Explanation(
            "P340",
            title: Phrase(
                fr: "Une traduction suit son texte source",
                en: "A translation follows its source text"
            ),
            rule: Phrase(
                fr: """
                    Une traduction garde la trace du texte qu’elle traduit. Quand ce texte change, \
                    relisez la traduction, puis lancez la commande « portal accept » que donne le \
                    message.
                    """,
                en: """
                    A translation keeps a record of the text that it translates. When that text \
                    changes, review the translation, then run the command “portal accept” that the \
                    message gives.
                    """
            ),
            why: Phrase(
                fr: """
                    Sinon les deux langues finissent par ne plus dire la même chose, et personne \
                    ne le voit. « portal status » montre ce qui a changé.
                    """,
                en: """
                    Otherwise the two languages end up saying different things, and nobody \
                    notices. “portal status” shows what has changed.
                    """
            ),
            wrong: Phrase(
                fr: "fr.md, modifié après la dernière relecture de en.md",
                en: "fr.md, changed after en.md was last reviewed"
            ),
            right: Phrase(
                fr: "portal accept announcements/hpc-ai-master --language en",
                en: "portal accept announcements/hpc-ai-master --language en"
            )
        ),
        Explanation(
            "P341",
            title: Phrase(
                fr: "« translated-from » est écrit par « portal accept »",
                en: "“translated-from” is written by “portal accept”"
            ),
            rule: Phrase(
                fr: """
                    La valeur de « translated-from » est une empreinte du texte source, que la \
                    commande « portal accept » calcule. Elle ne s’écrit pas à la main.
                    """,
                en: """
                    The value of “translated-from” is a fingerprint of the source text, which the \
                    command “portal accept” works out. It is not written by hand.
                    """
            ),
            why: Phrase(
                fr: "D’une autre valeur, on ne peut dire si la traduction est à jour.",
                en: "From another value it cannot be told whether the translation is up to date."
            ),
            wrong: "translated-from: fr.md",
            right: "portal accept announcements/hpc-ai-master --language en"
        ),
        Explanation(
            "P342",
            title: Phrase(
                fr: "Le texte source n’est la traduction de rien",
                en: "The source text is the translation of nothing"
            ),
            rule: Phrase(
                fr: """
                    « translated-from » est une clé des traductions. Le texte dans la première \
                    langue du site est le texte source, et n’a pas cette clé.
                    """,
                en: """
                    “translated-from” is a key of translations. The text in the first language of \
                    the site is the source text, and does not have this key.
                    """
            ),
            why: Phrase(
                fr: """
                    La clé est restée d’une copie ; elle ferait croire que le texte suit celui \
                    d’une autre langue.
                    """,
                en: """
                    The key was left over from a copy; it would suggest that the text follows one \
                    in another language.
                    """
            ),
            wrong: """
                # fr.md
                title: Contact
                translated-from: …
                """,
            right: """
                # fr.md
                title: Contact
                """
        ),
        Explanation(
            "P343",
            title: Phrase(
                fr: "Un dossier est une page dans toutes ses langues",
                en: "A folder is a page in all its languages"
            ),
            rule: Phrase(
                fr: """
                    Les fichiers d’une page, un par langue, sont dans un même dossier. Deux \
                    dossiers de noms voisins, ou de même nom, n’ont chacun qu’une partie des \
                    langues : c’est sans doute une seule page.
                    """,
                en: """
                    The files of a page, one for each language, stand in one folder. Two folders \
                    of similar names, or of the same name, have only a part of the languages each: \
                    they are probably one page.
                    """
            ),
            why: Phrase(
                fr: """
                    Les deux textes passeraient pour des pages sans rapport, chacune sans \
                    traduction.
                    """,
                en: """
                    The two texts would pass for pages that have nothing to do with each other, \
                    each without a translation.
                    """
            ),
            wrong: """
                Content/programmes/big-data/fr.md
                Content/programmes/bigdata/en.md
                """,
            right: """
                Content/programmes/big-data/fr.md
                Content/programmes/big-data/en.md
                """
        ),
    ]
}
