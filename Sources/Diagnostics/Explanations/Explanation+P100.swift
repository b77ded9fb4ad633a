extension Explanation {
    /// P1xx: files and folders, as they are read.
    static let ofFiles: [Explanation] = [
        Explanation(
            "P101",
            title: Phrase(
                fr: "Un texte est enregistré en UTF-8",
                en: "A text is saved as UTF-8"
            ),
            rule: Phrase(
                fr: """
                    Les fichiers .md, .yml et .mustache sont enregistrés en UTF-8, le codage que \
                    tous les éditeurs proposent.
                    """,
                en: """
                    Files that end in .md, .yml and .mustache are saved as UTF-8, the encoding \
                    that every editor offers.
                    """
            ),
            why: Phrase(
                fr: """
                    Dans un autre codage, les accents et les guillemets deviennent d’autres signes \
                    sur le site.
                    """,
                en: """
                    In another encoding, accents and quotation marks turn into other signs on the \
                    site.
                    """
            ),
            wrong: Phrase(
                fr: "Enregistrer sous : codage ANSI (Windows-1252)",
                en: "Save as: encoding ANSI (Windows-1252)"
            ),
            right: Phrase(
                fr: "Enregistrer sous : codage UTF-8",
                en: "Save as: encoding UTF-8"
            )
        ),
        Explanation(
            "P102",
            title: Phrase(
                fr: "Un texte n’est pas enregistré en UTF-16",
                en: "A text is not saved as UTF-16"
            ),
            rule: Phrase(
                fr: """
                    Les fichiers .md, .yml et .mustache sont enregistrés en UTF-8. Celui-ci \
                    commence par la marque d’UTF-16, que certains éditeurs nomment « Unicode ».
                    """,
                en: """
                    Files that end in .md, .yml and .mustache are saved as UTF-8. This one begins \
                    with the mark of UTF-16, which some editors call “Unicode”.
                    """
            ),
            why: Phrase(
                fr: """
                    UTF-16 est un autre codage : lu comme de l’UTF-8, un tel fichier n’a pas un \
                    mot lisible.
                    """,
                en: """
                    UTF-16 is another encoding: read as UTF-8, such a file has not one readable \
                    word.
                    """
            ),
            wrong: Phrase(
                fr: "Enregistrer sous : codage Unicode (UTF-16)",
                en: "Save as: encoding Unicode (UTF-16)"
            ),
            right: Phrase(
                fr: "Enregistrer sous : codage UTF-8",
                en: "Save as: encoding UTF-8"
            )
        ),
        Explanation(
            "P103",
            title: Phrase(
                fr: "Un texte ne contient pas de caractère nul",
                en: "A text holds no NUL character"
            ),
            rule: Phrase(
                fr: """
                    Un fichier de texte ne contient pas d’octet nul, un signe invisible qu’aucun \
                    clavier ne produit.
                    """,
                en: "A text file holds no zero byte, an invisible sign that no keyboard makes."
            ),
            why: Phrase(
                fr: """
                    C’est presque toujours la marque d’un fichier qui n’est pas un texte, comme un \
                    document Word renommé, ou d’un texte enregistré en UTF-16.
                    """,
                en: """
                    It nearly always shows a file that is no text, such as a renamed Word \
                    document, or a text saved as UTF-16.
                    """
            ),
            wrong: Phrase(
                fr: "communique.docx renommé en fr.md",
                en: "release.docx renamed to en.md"
            ),
            right: Phrase(
                fr: "le texte du communiqué, collé dans un fichier fr.md neuf",
                en: "the text of the release, pasted into a new file en.md"
            )
        ),
        Explanation(
            "P104",
            title: Phrase(
                fr: "Un site contient ses propres fichiers",
                en: "A site holds its own files"
            ),
            rule: Phrase(
                fr: """
                    Un lien symbolique (un raccourci vers un fichier ou un dossier rangé ailleurs) \
                    n’est pas suivi. Le fichier lui-même se trouve dans le dossier du site.
                    """,
                en: """
                    A symbolic link (a shortcut to a file or folder kept elsewhere) is not \
                    followed. The file itself stands in the site folder.
                    """
            ),
            why: Phrase(
                fr: """
                    Ailleurs, ce que vise le raccourci peut manquer, être différent, ou contenir \
                    ce qui ne doit pas être publié.
                    """,
                en: """
                    On another machine, what the shortcut points at may be missing, be different, \
                    or hold what must not be published.
                    """
            ),
            wrong: "Content/press/logo.png -> /home/amina/Images/logo.png",
            right: "Content/press/logo.png"
        ),
        Explanation(
            "P105",
            title: Phrase(
                fr: "Tout ce que contient un site peut être lu",
                en: "Everything in a site can be read"
            ),
            rule: Phrase(
                fr: """
                    Chaque fichier et chaque dossier du site peut être ouvert par la personne qui \
                    le publie.
                    """,
                en: "Each file and folder of the site can be opened by whoever publishes it."
            ),
            why: Phrase(
                fr: """
                    Une page que l’on ne peut pas lire manquerait au site sans que personne ne le \
                    sache.
                    """,
                en: """
                    A page that cannot be read would be missing from the site, and nobody would \
                    know.
                    """
            ),
            wrong: Phrase(
                fr: "Content/faq/fr.md, lisible par son seul propriétaire",
                en: "Content/faq/en.md, readable by its owner alone"
            ),
            right: Phrase(
                fr: "chmod u+rX Content/faq/fr.md, par son propriétaire",
                en: "chmod u+rX Content/faq/en.md, by its owner"
            )
        ),
        Explanation(
            "P106",
            title: Phrase(
                fr: "Un texte tient en 2 Mo",
                en: "A text takes at most 2 MB"
            ),
            rule: Phrase(
                fr: """
                    Un fichier .md, .yml ou .mustache ne dépasse pas 2 Mo, soit environ mille \
                    pages imprimées.
                    """,
                en: """
                    A file that ends in .md, .yml or .mustache takes at most 2 MB, about a \
                    thousand printed pages.
                    """
            ),
            why: Phrase(
                fr: """
                    Un texte plus gros est en général un autre fichier mal nommé ; et personne ne \
                    lirait une telle page.
                    """,
                en: """
                    A larger text is generally another file under a wrong name; and nobody would \
                    read such a page.
                    """
            ),
            wrong: Phrase(
                fr: "Content/press/fr.md (3 Mo, toutes les coupures de presse)",
                en: "Content/press/en.md (3 MB, all press cuttings)"
            ),
            right: Phrase(
                fr: """
                    Content/press/2020/fr.md
                    Content/press/2021/fr.md
                    """,
                en: """
                    Content/press/2020/en.md
                    Content/press/2021/en.md
                    """
            )
        ),
        Explanation(
            "P107",
            title: Phrase(
                fr: "Un fichier publié tient en 20 Mo",
                en: "A published file takes at most 20 MB"
            ),
            rule: Phrase(
                fr: """
                    Une image, un document ou un film placé à côté d’une page ne dépasse pas \
                    20 Mo. Un fichier plus gros se publie ailleurs, et la page y mène par un lien.
                    """,
                en: """
                    A picture, document or film beside a page takes at most 20 MB. A larger file \
                    is published elsewhere, and the page links to it.
                    """
            ),
            why: Phrase(
                fr: """
                    Les lecteurs attendraient, surtout au téléphone, et le site deviendrait lourd \
                    à déployer.
                    """,
                en: """
                    Readers would wait, above all on a telephone, and the site would become heavy \
                    to deploy.
                    """
            ),
            wrong: Phrase(
                fr: "Content/press/conference.mp4 (240 Mo)",
                en: "Content/press/conference.mp4 (240 MB)"
            ),
            right: Phrase(
                fr: "[La conférence en vidéo](https://videos.exemple.ma/conference)",
                en: "[The conference on video](https://videos.example.ma/conference)"
            )
        ),
        Explanation(
            "P108",
            title: Phrase(
                fr: "Un site contient des fichiers et des dossiers",
                en: "A site holds files and folders"
            ),
            rule: Phrase(
                fr: """
                    Un tube, une prise ou un périphérique (des fichiers spéciaux, que des \
                    programmes créent) n’a pas sa place dans le dossier du site.
                    """,
                en: """
                    A pipe, a socket or a device (special files, which programs make) has no place \
                    in the site folder.
                    """
            ),
            why: Phrase(
                fr: "Le lire peut bloquer la publication pour toujours.",
                en: "Reading one may block publication for ever."
            ),
            wrong: Phrase(
                fr: "Content/faq/journal (un tube)",
                en: "Content/faq/log (a pipe)"
            ),
            right: Phrase(
                fr: "Content/faq/fr.md",
                en: "Content/faq/en.md"
            )
        ),
        Explanation(
            "P109",
            title: Phrase(
                fr: "Deux noms ne diffèrent pas par leurs seuls accents codés",
                en: "Two names differ by more than the encoding of accents"
            ),
            rule: Phrase(
                fr: """
                    Un accent se code de deux manières, qui ont le même aspect. Dans un dossier, \
                    deux noms qui se lisent de même sont un même nom.
                    """,
                en: """
                    An accent can be encoded in two ways, which look alike. In one folder, two \
                    names that read alike are one name.
                    """
            ),
            why: Phrase(
                fr: """
                    Leurs adresses seraient les mêmes, et un ordinateur qui ne distingue pas les \
                    deux codages perdrait l’un des fichiers.
                    """,
                en: """
                    Their addresses would be the same, and a computer that does not tell the two \
                    encodings apart would lose one of the files.
                    """
            ),
            wrong: Phrase(
                fr: """
                    Content/press/été.jpg (é en un signe)
                    Content/press/été.jpg (e suivi d’un accent)
                    """,
                en: """
                    Content/press/été.jpg (é as one sign)
                    Content/press/été.jpg (e followed by an accent)
                    """
            ),
            right: Phrase(
                fr: """
                    Content/press/ete-2021.jpg
                    Content/press/ete-2022.jpg
                    """,
                en: """
                    Content/press/summer-2021.jpg
                    Content/press/summer-2022.jpg
                    """
            )
        ),
        Explanation(
            "P110",
            title: Phrase(
                fr: "Un nom de fichier se lit et s’écrit",
                en: "A file name can be read and typed"
            ),
            rule: Phrase(
                fr: """
                    Un nom de fichier est en UTF-8, sans retour à la ligne ni autre signe \
                    invisible.
                    """,
                en: "A file name is UTF-8, without a line break or any other invisible sign."
            ),
            why: Phrase(
                fr: "Le nom fait partie d’une adresse, et s’affiche dans les messages.",
                en: "The name is part of an address, and is shown in messages."
            ),
            wrong: Phrase(
                fr: "un nom copié avec un retour à la ligne au milieu",
                en: "a name copied with a line break in the middle"
            ),
            right: Phrase(
                fr: "annonce-2021.pdf",
                en: "announcement-2021.pdf"
            )
        ),
        Explanation(
            "P111",
            title: Phrase(
                fr: "Seuls certains fichiers sont publiés",
                en: "Only certain files are published"
            ),
            rule: Phrase(
                fr: """
                    À côté d’une page sont publiés les images, les documents (pdf, docx, odt, \
                    xlsx, csv…), les sons et les films. Dans « Templates », seul le dossier \
                    « assets » est publié. Tout autre fichier est laissé de côté.
                    """,
                en: """
                    Beside a page, pictures, documents (pdf, docx, odt, xlsx, csv…), sounds and \
                    films are published. In “Templates” only the folder “assets” is published. Any \
                    other file is left out.
                    """
            ),
            why: Phrase(
                fr: """
                    Un fichier de travail ou un programme se retrouverait sinon en ligne, à la \
                    portée de tous.
                    """,
                en: """
                    A working file or a program would otherwise be online, for everybody to fetch.
                    """
            ),
            wrong: Phrase(
                fr: "Content/press/affiche.psd",
                en: "Content/press/poster.psd"
            ),
            right: Phrase(
                fr: "Content/press/affiche.pdf",
                en: "Content/press/poster.pdf"
            )
        ),
        Explanation(
            "P112",
            title: Phrase(
                fr: "Une image est du format que dit son nom",
                en: "A picture is of the format that its name says"
            ),
            rule: Phrase(
                fr: """
                    Le début d’un fichier d’image dit son format et sa taille ; il est complet, et \
                    de même format que l’extension du nom.
                    """,
                en: """
                    The beginning of a picture file says its format and size; it is complete, and \
                    of the same format as the extension of the name.
                    """
            ),
            why: Phrase(
                fr: """
                    Sans sa taille, le texte saute quand l’image arrive ; avec une fausse \
                    extension, certains navigateurs ne l’affichent pas.
                    """,
                en: """
                    Without its size, the text jumps when the picture arrives; with a wrong \
                    extension some browsers do not show it.
                    """
            ),
            wrong: Phrase(
                fr: "campus.jpg, enregistré au format PNG",
                en: "campus.jpg, saved in PNG format"
            ),
            right: Phrase(
                fr: "campus.png",
                en: "campus.png"
            )
        ),
        Explanation(
            "P113",
            title: Phrase(
                fr: "Les dossiers s’emboîtent sur 64 niveaux au plus",
                en: "Folders nest at most 64 deep"
            ),
            rule: Phrase(
                fr: "Au-delà de 64 dossiers l’un dans l’autre, le site n’est pas lu plus loin.",
                en: "Beyond 64 folders one inside the other the site is not read any further."
            ),
            why: Phrase(
                fr: """
                    Une telle profondeur vient d’une copie malheureuse d’un dossier dans lui-même, \
                    et donnerait des adresses sans fin.
                    """,
                en: """
                    Such a depth comes from a folder copied into itself by accident, and would \
                    give addresses without end.
                    """
            ),
            wrong: "Content/faq/faq/faq/faq/…/fr.md",
            right: "Content/faq/fr.md"
        ),
        Explanation(
            "P114",
            title: Phrase(
                fr: "Les fichiers restent en place pendant la lecture",
                en: "Files stay in place while they are read"
            ),
            rule: Phrase(
                fr: """
                    Aucun fichier du site n’est enregistré, déplacé ou effacé pendant que le site \
                    est lu. Recommencez une fois le travail fini.
                    """,
                en: """
                    No file of the site is saved, moved or deleted while the site is read. Try \
                    again when that work is done.
                    """
            ),
            why: Phrase(
                fr: "La moitié d’un texte pourrait sinon être publiée.",
                en: "Half of a text might be published otherwise."
            ),
            wrong: Phrase(
                fr: "une synchronisation de dossiers en cours",
                en: "a folder synchronisation that is under way"
            ),
            right: Phrase(
                fr: "la même commande, une fois la synchronisation finie",
                en: "the same command when the synchronisation has ended"
            )
        ),
        Explanation(
            "P115",
            title: Phrase(
                fr: "Le dossier « Content » a un contenu",
                en: "The folder “Content” holds something"
            ),
            rule: Phrase(
                fr: """
                    « Content » contient au moins la description du site, site.yml, et la page \
                    d’accueil dans chaque langue.
                    """,
                en: """
                    “Content” holds at least the description of the site, site.yml, and the home \
                    page in each language.
                    """
            ),
            why: Phrase(
                fr: """
                    Un dossier vide est le plus souvent un dossier choisi par erreur, et \
                    publierait un site vide.
                    """,
                en: """
                    An empty folder is most often one chosen by mistake, and would publish an \
                    empty site.
                    """
            ),
            wrong: "Content/",
            right: """
                Content/site.yml
                Content/fr.md
                Content/en.md
                """
        ),
        Explanation(
            "P116",
            title: Phrase(
                fr: "Le dossier « Templates » se trouve à côté de « Content »",
                en: "The folder “Templates” stands beside “Content”"
            ),
            rule: Phrase(
                fr: """
                    Le dossier du site contient « Content », les textes, et « Templates », leur \
                    présentation.
                    """,
                en: """
                    The site folder holds “Content”, the texts, and “Templates”, their \
                    presentation.
                    """
            ),
            why: Phrase(
                fr: """
                    Sans gabarits, il n’y a pas de page à imprimer. Le plus souvent, la commande a \
                    été lancée depuis un autre dossier.
                    """,
                en: """
                    Without templates there is no page to print. Most often the command was run \
                    from another folder.
                    """
            ),
            wrong: Phrase(
                fr: "portal build --site Content",
                en: "portal build --site Content"
            ),
            right: Phrase(
                fr: "portal build --site .",
                en: "portal build --site ."
            )
        ),
        Explanation(
            "P117",
            title: Phrase(
                fr: "Un texte ne contient pas de caractère de commande",
                en: "A text holds no control character"
            ),
            rule: Phrase(
                fr: """
                    De tous les caractères de commande, un texte ne contient que la tabulation et la \
                    fin de ligne.
                    """,
                en: """
                    Of all control characters a text holds only the tab and the end of a line.
                    """
            ),
            why: Phrase(
                fr: """
                    Ces caractères sont invisibles, et viennent d’un copier-coller ou d’un terminal. \
                    Un flux qui en contient un n’est plus lisible : XML les interdit.
                    """,
                en: """
                    These characters are invisible, and come from copying and pasting or from a \
                    terminal. A feed that holds one can no longer be read: XML forbids them.
                    """
            ),
            wrong: Phrase(
                fr: "Un master ^H commun (^H : le caractère U+0008)",
                en: "A joint ^H master (^H: the character U+0008)"
            ),
            right: Phrase(
                fr: "Un master commun",
                en: "A joint master"
            )
        ),
    ]
}
