extension Explanation {
    /// P200 to P239: front matter, YAML and its keys.
    static let ofKeys: [Explanation] = [
        Explanation(
            "P200",
            title: Phrase(
                fr: "Une page commence par son en-tête",
                en: "A page begins with its front matter"
            ),
            rule: Phrase(
                fr: """
                    La première ligne d’un fichier de page est « --- ». Viennent ensuite les clés, \
                    comme « title », puis une autre ligne « --- », puis le texte.
                    """,
                en: """
                    The first line of a page file is “---”. Then come the keys, such as “title”, \
                    then another line “---”, then the text.
                    """
            ),
            why: Phrase(
                fr: """
                    L’en-tête donne à la page son titre, son adresse et ses dates ; sans lui, rien \
                    ne dit ce qu’est le texte.
                    """,
                en: """
                    The front matter gives the page its title, address and dates; without it \
                    nothing says what the text is.
                    """
            ),
            wrong: Phrase(
                fr: """
                    # Un master commun

                    Les deux universités l’annoncent.
                    """,
                en: """
                    # A joint master

                    Both universities announce it.
                    """
            ),
            right: Phrase(
                fr: """
                    ---
                    title: Un master commun
                    ---
                    Les deux universités l’annoncent.
                    """,
                en: """
                    ---
                    title: A joint master
                    ---
                    Both universities announce it.
                    """
            )
        ),
        Explanation(
            "P201",
            title: Phrase(
                fr: "L’en-tête se ferme par une ligne « --- »",
                en: "Front matter is closed by a line “---”"
            ),
            rule: Phrase(
                fr: "Une seconde ligne « --- », seule sur sa ligne, sépare l’en-tête du texte.",
                en: """
                    A second line “---”, alone on its line, separates the front matter from the \
                    text.
                    """
            ),
            why: Phrase(
                fr: "Sans elle, tout le texte serait lu comme des clés.",
                en: "Without it the whole text would be read as keys."
            ),
            wrong: Phrase(
                fr: """
                    ---
                    title: Contact
                    Écrivez-nous.
                    """,
                en: """
                    ---
                    title: Contact
                    Write to us.
                    """
            ),
            right: Phrase(
                fr: """
                    ---
                    title: Contact
                    ---
                    Écrivez-nous.
                    """,
                en: """
                    ---
                    title: Contact
                    ---
                    Write to us.
                    """
            )
        ),
        Explanation(
            "P210",
            title: Phrase(
                fr: "Le YAML se lit",
                en: "The YAML can be read"
            ),
            rule: Phrase(
                fr: """
                    L’en-tête et les fichiers .yml sont écrits en YAML : une clé par ligne, \
                    deux-points, une espace, la valeur. À cet endroit, la lecture s’arrête pour \
                    une raison rare, que le message cite.
                    """,
                en: """
                    Front matter and .yml files are written in YAML: one key a line, a colon, a \
                    space, the value. At this place the reading stops for a rare reason, which the \
                    message quotes.
                    """
            ),
            why: Phrase(
                fr: """
                    Ce qui ne se lit pas ne peut être ni vérifié ni publié. Des guillemets droits \
                    autour d’une valeur, ou la ligne récrite à neuf, suffisent presque toujours.
                    """,
                en: """
                    What cannot be read can be neither checked nor published. Straight quotes \
                    around a value, or the line written anew, are nearly always the cure.
                    """
            ),
            wrong: """
                ---
                %YAML 3.0
                title: Master
                ---
                """,
            right: """
                ---
                title: Master
                ---
                """
        ),
        Explanation(
            "P211",
            title: Phrase(
                fr: "Un texte avec deux-points s’écrit entre guillemets",
                en: "A text with a colon is written in quotes"
            ),
            rule: Phrase(
                fr: """
                    Une valeur qui contient deux-points suivis d’une espace s’écrit entre \
                    guillemets droits.
                    """,
                en: """
                    A value that contains a colon followed by a space is written in straight \
                    quotes.
                    """
            ),
            why: Phrase(
                fr: """
                    En YAML, deux-points et une espace annoncent la valeur d’une clé : sans \
                    guillemets, une valeur en contiendrait une seconde.
                    """,
                en: """
                    In YAML a colon and a space announce the value of a key: without quotes, one \
                    value would hold a second one.
                    """
            ),
            wrong: Phrase(
                fr: "title: Calcul intensif : un master commun",
                en: "title: Supercomputing: a joint master"
            ),
            right: Phrase(
                fr: "title: \"Calcul intensif : un master commun\"",
                en: "title: \"Supercomputing: a joint master\""
            )
        ),
        Explanation(
            "P212",
            title: Phrase(
                fr: "Un guillemet ouvert se ferme",
                en: "A quote that is opened is closed"
            ),
            rule: Phrase(
                fr: "Une valeur qui commence par un guillemet droit finit par le même guillemet.",
                en: "A value that begins with a straight quote ends with the same quote."
            ),
            why: Phrase(
                fr: "Sinon, toutes les lignes qui suivent feraient partie de la valeur.",
                en: "Otherwise all the lines that follow would be part of the value."
            ),
            wrong: Phrase(
                fr: """
                    title: "Un master commun
                    date: 2021-06-25
                    """,
                en: """
                    title: "A joint master
                    date: 2021-06-25
                    """
            ),
            right: Phrase(
                fr: """
                    title: "Un master commun"
                    date: 2021-06-25
                    """,
                en: """
                    title: "A joint master"
                    date: 2021-06-25
                    """
            )
        ),
        Explanation(
            "P213",
            title: Phrase(
                fr: "Rien ne suit un guillemet fermant",
                en: "Nothing follows a closing quote"
            ),
            rule: Phrase(
                fr: """
                    Quand une valeur commence par un guillemet droit, elle finit avec lui. Pour \
                    citer un mot au début d’une valeur, entourez toute la valeur de l’autre sorte \
                    de guillemets droits.
                    """,
                en: """
                    When a value begins with a straight quote it ends with it. To quote a word at \
                    the beginning of a value, put the whole value in straight quotes of the other \
                    kind.
                    """
            ),
            why: Phrase(
                fr: """
                    Le mot entre guillemets passerait pour la valeur entière, et la suite serait \
                    perdue.
                    """,
                en: "The quoted word would pass for the whole value, and the rest would be lost."
            ),
            wrong: Phrase(
                fr: "title: \"Toubkal\" entre en service",
                en: "title: \"Toubkal\" goes into service"
            ),
            right: Phrase(
                fr: "title: '\"Toubkal\" entre en service'",
                en: "title: '\"Toubkal\" goes into service'"
            )
        ),
        Explanation(
            "P214",
            title: Phrase(
                fr: "Une ligne se décale avec des espaces",
                en: "A line is indented with spaces"
            ),
            rule: Phrase(
                fr: """
                    Au début d’une ligne d’en-tête ou de fichier .yml, le retrait se fait avec des \
                    espaces, jamais avec la touche de tabulation.
                    """,
                en: """
                    At the beginning of a line of front matter or of a .yml file the indentation \
                    is made with spaces, never with the tab key.
                    """
            ),
            why: Phrase(
                fr: """
                    Une tabulation n’a pas la même largeur partout : le YAML ne saurait pas de \
                    quelle clé la ligne dépend.
                    """,
                en: """
                    A tab is not equally wide everywhere: YAML could not tell which key the line \
                    belongs to.
                    """
            ),
            wrong: """
                publisher:
                →fr: Nous
                """,
            right: """
                publisher:
                  fr: Nous
                """
        ),
        Explanation(
            "P215",
            title: Phrase(
                fr: "Une clé est suivie de deux-points et d’une espace",
                en: "A key is followed by a colon and a space"
            ),
            rule: Phrase(
                fr: """
                    Entre la clé et sa valeur se trouvent deux-points, collés à la clé, puis une \
                    espace ordinaire.
                    """,
                en: """
                    Between a key and its value stand a colon, without a space before it, and an \
                    ordinary space.
                    """
            ),
            why: Phrase(
                fr: "Sans l’espace, « title:Master » est un seul mot, et la page n’a pas de titre.",
                en: "Without the space, “title:Master” is one word, and the page has no title."
            ),
            wrong: Phrase(
                fr: """
                    title:Master
                    summary Un master commun
                    """,
                en: """
                    title:Master
                    summary A joint master
                    """
            ),
            right: Phrase(
                fr: """
                    title: Master
                    summary: Un master commun
                    """,
                en: """
                    title: Master
                    summary: A joint master
                    """
            )
        ),
        Explanation(
            "P216",
            title: Phrase(
                fr: "Certains signes ne commencent pas une valeur",
                en: "Certain signs do not begin a value"
            ),
            rule: Phrase(
                fr: """
                    Une valeur qui commence par un signe tel que « @ », « % », « ` », « | » ou \
                    « - » s’écrit entre guillemets droits.
                    """,
                en: """
                    A value that begins with a sign such as “@”, “%”, “`”, “|” or “-” is written \
                    in straight quotes.
                    """
            ),
            why: Phrase(
                fr: """
                    Ces signes ont un sens à part en YAML : la valeur serait comprise autrement, \
                    ou pas du tout.
                    """,
                en: """
                    These signs have a meaning of their own in YAML: the value would be understood \
                    differently, or not at all.
                    """
            ),
            wrong: "title: @UM6P",
            right: "title: \"@UM6P\""
        ),
        Explanation(
            "P217",
            title: Phrase(
                fr: "Les lignes d’un même niveau sont alignées",
                en: "Lines of one level are aligned"
            ),
            rule: Phrase(
                fr: """
                    Les clés qui vont ensemble, comme les tirets d’une liste, commencent dans la \
                    même colonne.
                    """,
                en: """
                    Keys that belong together, like the dashes of a list, begin in the same \
                    column.
                    """
            ),
            why: Phrase(
                fr: """
                    En YAML, le retrait dit ce qui fait partie de quoi ; une espace de trop \
                    rattache la ligne à une autre clé.
                    """,
                en: """
                    In YAML the indentation says what is part of what; one space too many ties the \
                    line to another key.
                    """
            ),
            wrong: Phrase(
                fr: """
                    name:
                      fr: Portail
                       en: Portal
                    """,
                en: """
                    name:
                      fr: Portail
                       en: Portal
                    """
            ),
            right: Phrase(
                fr: """
                    name:
                      fr: Portail
                      en: Portal
                    """,
                en: """
                    name:
                      fr: Portail
                      en: Portal
                    """
            )
        ),
        Explanation(
            "P218",
            title: Phrase(
                fr: "Un crochet ouvert se ferme, ses valeurs ont des virgules",
                en: "A bracket is closed, and its values have commas"
            ),
            rule: Phrase(
                fr: """
                    Entre crochets ou accolades, des virgules séparent les valeurs, et le crochet \
                    se referme. Un texte qui commence par un crochet s’écrit entre guillemets \
                    droits.
                    """,
                en: """
                    Between brackets or braces, commas separate the values, and the bracket is \
                    closed. A text that begins with a bracket is written in straight quotes.
                    """
            ),
            why: Phrase(
                fr: """
                    Un crochet annonce une liste, une accolade des clés : sans leur fin, les \
                    lignes suivantes en feraient partie.
                    """,
                en: """
                    A bracket announces a list, a brace announces keys: without their end, the \
                    lines that follow would be part of them.
                    """
            ),
            wrong: "topics: [partnership finance",
            right: "topics: [partnership, finance]"
        ),
        Explanation(
            "P219",
            title: Phrase(
                fr: "Un fichier ne contient pas de signe invisible",
                en: "A file holds no invisible sign"
            ),
            rule: Phrase(
                fr: """
                    Un caractère que l’on ne voit pas, souvent venu d’un copier-coller, est à \
                    effacer, ou à remplacer par une espace ordinaire.
                    """,
                en: """
                    A character that cannot be seen, often from copy and paste, is to be deleted, \
                    or replaced by an ordinary space.
                    """
            ),
            why: Phrase(
                fr: """
                    Il coupe les lignes à l’insu de tous, ou fait de deux clés identiques deux \
                    clés différentes.
                    """,
                en: """
                    It breaks lines without anybody seeing it, or makes two different keys of two \
                    that look the same.
                    """
            ),
            wrong: Phrase(
                fr: "title: Un master⟦U+2028⟧commun",
                en: "title: A joint⟦U+2028⟧master"
            ),
            right: Phrase(
                fr: "title: Un master commun",
                en: "title: A joint master"
            )
        ),
        Explanation(
            "P220",
            title: Phrase(
                fr: "Une clé figure une seule fois",
                en: "A key stands once"
            ),
            rule: Phrase(
                fr: """
                    Au même endroit, chaque clé n’est écrite qu’une fois. Le message montre les \
                    deux places : gardez la bonne.
                    """,
                en: """
                    In one place each key is written only once. The message shows both places: \
                    keep the right one.
                    """
            ),
            why: Phrase(
                fr: "Des deux valeurs, rien ne dirait laquelle vaut.",
                en: "Nothing would say which of the two values counts."
            ),
            wrong: Phrase(
                fr: """
                    title: Contact
                    date: 2021-06-25
                    title: Nous écrire
                    """,
                en: """
                    title: Contact
                    date: 2021-06-25
                    title: Write to us
                    """
            ),
            right: Phrase(
                fr: """
                    title: Nous écrire
                    date: 2021-06-25
                    """,
                en: """
                    title: Write to us
                    date: 2021-06-25
                    """
            )
        ),
        Explanation(
            "P221",
            title: Phrase(
                fr: "« & » et « * » ne commencent pas une valeur",
                en: "“&” and “*” do not begin a value"
            ),
            rule: Phrase(
                fr: """
                    En YAML, « & » et « * » au début d’une valeur donnent un nom à une valeur et y \
                    renvoient. Ici, chaque valeur s’écrit en entier ; un texte qui commence ainsi \
                    se met entre guillemets droits.
                    """,
                en: """
                    In YAML, “&” and “*” at the beginning of a value name a value and refer to it. \
                    Here each value is written out; a text that begins like this is put in \
                    straight quotes.
                    """
            ),
            why: Phrase(
                fr: """
                    Un astérisque écrit pour un appel de note ferait disparaître le texte, et des \
                    renvois en cascade feraient durer la lecture sans fin.
                    """,
                en: """
                    An asterisk meant as a note mark would make the text disappear, and references \
                    to references would make the reading endless.
                    """
            ),
            wrong: Phrase(
                fr: "title: *Toubkal*, supercalculateur",
                en: "title: *Toubkal*, a supercomputer"
            ),
            right: Phrase(
                fr: "title: \"*Toubkal*, supercalculateur\"",
                en: "title: \"*Toubkal*, a supercomputer\""
            )
        ),
        Explanation(
            "P222",
            title: Phrase(
                fr: "« ! » ne commence pas une valeur",
                en: "“!” does not begin a value"
            ),
            rule: Phrase(
                fr: """
                    Une valeur qui commence par un point d’exclamation s’écrit entre guillemets \
                    droits.
                    """,
                en: "A value that begins with an exclamation mark is written in straight quotes."
            ),
            why: Phrase(
                fr: """
                    En YAML, ce signe nomme une sorte de valeur, et le premier mot du texte serait \
                    perdu.
                    """,
                en: """
                    In YAML this sign names a kind of value, and the first word of the text would \
                    be lost.
                    """
            ),
            wrong: Phrase(
                fr: "title: !Nouveau! Un master",
                en: "title: !New! A master"
            ),
            right: Phrase(
                fr: "title: \"!Nouveau! Un master\"",
                en: "title: \"!New! A master\""
            )
        ),
        Explanation(
            "P223",
            title: Phrase(
                fr: "Un fichier contient un seul document",
                en: "A file holds one document"
            ),
            rule: Phrase(
                fr: """
                    Dans un fichier .yml, aucune ligne « --- » ou « ... » ne sépare deux parties ; \
                    dans une page, l’en-tête n’en contient pas.
                    """,
                en: """
                    In a .yml file no line “---” or “...” separates two parts; in a page the front \
                    matter has none within.
                    """
            ),
            why: Phrase(
                fr: "Cette ligne commence un second document YAML, qui ne serait pas lu.",
                en: "Such a line begins a second YAML document, which would not be read."
            ),
            wrong: """
                telquel-2021:
                  publisher: TelQuel
                ---
                map-2021:
                  publisher: MAP
                """,
            right: """
                telquel-2021:
                  publisher: TelQuel
                map-2021:
                  publisher: MAP
                """
        ),
        Explanation(
            "P224",
            title: Phrase(
                fr: "Listes et clés s’emboîtent sur 32 niveaux au plus",
                en: "Lists and keys nest at most 32 deep"
            ),
            rule: Phrase(
                fr: """
                    Au-delà de 32 listes ou groupes de clés l’un dans l’autre, un fichier n’est \
                    pas lu. Aucun contenu du site n’en demande plus de cinq ou six.
                    """,
                en: """
                    Beyond 32 lists or groups of keys one inside the other a file is not read. No \
                    content of a site needs more than five or six.
                    """
            ),
            why: Phrase(
                fr: """
                    Une telle profondeur vient d’une faute de frappe ou d’un fichier fait pour \
                    nuire.
                    """,
                en: """
                    Such a depth comes from a slip of the keyboard, or from a file made to do \
                    harm.
                    """
            ),
            wrong: """
                topics: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[partnership]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
                """,
            right: "topics: [partnership]"
        ),
        Explanation(
            "P225",
            title: Phrase(
                fr: "Une clé est un mot",
                en: "A key is a word"
            ),
            rule: Phrase(
                fr: "À gauche des deux-points se trouve un simple mot, ni liste ni groupe de clés.",
                en: """
                    To the left of the colon stands a plain word, neither a list nor a group of \
                    keys.
                    """
            ),
            why: Phrase(
                fr: "Une clé se cherche par son nom.",
                en: "A key is looked up by its name."
            ),
            wrong: "[title, summary]: Master",
            right: """
                title: Master
                summary: Master
                """
        ),
        Explanation(
            "P226",
            title: Phrase(
                fr: "Entre guillemets doubles, « \\ » s’écrit deux fois",
                en: "In double quotes, “\\” is written twice"
            ),
            rule: Phrase(
                fr: """
                    Entre guillemets doubles, la barre oblique inverse annonce un signe spécial. \
                    Pour l’écrire elle-même, doublez-la, ou prenez des guillemets simples.
                    """,
                en: """
                    In double quotes the backslash announces a special sign. To write the \
                    backslash itself, double it, or use single quotes.
                    """
            ),
            why: Phrase(
                fr: "« \\m » ne désigne aucun signe, et la valeur ne se lit pas.",
                en: "“\\m” stands for no sign, and the value cannot be read."
            ),
            wrong: "title: \"C:\\master\"",
            right: "title: 'C:\\master'"
        ),
        Explanation(
            "P227",
            title: Phrase(
                fr: "Un fichier est fait de clés",
                en: "A file is made of keys"
            ),
            rule: Phrase(
                fr: """
                    L’en-tête d’une page et les fichiers .yml sont faits de clés et de leurs \
                    valeurs, non d’un texte ou d’une liste.
                    """,
                en: """
                    The front matter of a page and .yml files are made of keys and their values, \
                    not of a text or a list.
                    """
            ),
            why: Phrase(
                fr: "Sans clé, rien ne dit ce qu’est la valeur.",
                en: "Without a key nothing says what the value is."
            ),
            wrong: """
                - partnership
                - finance
                """,
            right: """
                topics:
                  - partnership
                  - finance
                """
        ),
        Explanation(
            "P228",
            title: Phrase(
                fr: "Cette clé prend une seule valeur",
                en: "This key takes one value"
            ),
            rule: Phrase(
                fr: """
                    Écrivez une valeur, et non une liste ni un groupe de clés. Un champ qui \
                    accepte plusieurs valeurs le dit dans le fichier de son type.
                    """,
                en: """
                    Write one value, not a list or a group of keys. A field that takes several \
                    values says so in the file of its type.
                    """
            ),
            why: Phrase(
                fr: """
                    Une page n’a qu’un titre, qu’une adresse, qu’une date : d’une liste, rien ne \
                    dirait laquelle prendre.
                    """,
                en: """
                    A page has one title, one address, one date: nothing would say which of a list \
                    to take.
                    """
            ),
            wrong: "date: [2021-06-25, 2021-06-26]",
            right: "date: 2021-06-25"
        ),
        Explanation(
            "P229",
            title: Phrase(
                fr: "Une clé a une valeur",
                en: "A key has a value"
            ),
            rule: Phrase(
                fr: """
                    Derrière les deux-points se trouve une valeur. Si elle n’est pas connue, \
                    supprimez la ligne ; si un champ attend un fait, écrivez « { tba: 2026-11-22 \
                    } », le jour où vous l’avez cherchée.
                    """,
                en: """
                    Behind the colon stands a value. Where it is not known, delete the line; where \
                    a field takes a fact, write “{ tba: 2026-11-22 }”, the day when you looked for \
                    it.
                    """
            ),
            why: Phrase(
                fr: "Une valeur oubliée ne se distingue pas d’une valeur vide.",
                en: "A value that was forgotten cannot be told from one that is empty."
            ),
            wrong: """
                title: Master
                date:
                """,
            right: "title: Master"
        ),
        Explanation(
            "P230",
            title: Phrase(
                fr: "Seules les clés prévues ont un sens",
                en: "Only the keys that exist mean something"
            ),
            rule: Phrase(
                fr: """
                    Une clé est l’une de celles que toute page a (title, slug, summary, date…), ou \
                    l’une de celles que déclare le type de la page ou le fichier.
                    """,
                en: """
                    A key is one of those that every page has (title, slug, summary, date…), or \
                    one that the page’s type or the file declares.
                    """
            ),
            why: Phrase(
                fr: """
                    Une clé mal écrite serait ignorée sans bruit : le résumé, l’embargo ou la date \
                    manquerait, et personne ne le verrait.
                    """,
                en: """
                    A misspelt key would be ignored silently: the summary, the embargo or the date \
                    would be missing, and nobody would notice.
                    """
            ),
            wrong: Phrase(
                fr: """
                    title: Master
                    sumary: Un master commun
                    """,
                en: """
                    title: Master
                    sumary: A joint master
                    """
            ),
            right: Phrase(
                fr: """
                    title: Master
                    summary: Un master commun
                    """,
                en: """
                    title: Master
                    summary: A joint master
                    """
            )
        ),
        Explanation(
            "P231",
            title: Phrase(
                fr: "Cette clé appartient à un autre type de page",
                en: "This key belongs to another type of page"
            ),
            rule: Phrase(
                fr: """
                    Les champs d’une page sont ceux que déclare son type, dans « Content/types ». \
                    La clé existe, mais pour des pages d’un autre type. Le type d’une page est \
                    celui de la section où elle se trouve.
                    """,
                en: """
                    The fields of a page are those that its type declares, in “Content/types”. The \
                    key exists, but for pages of another type. The type of a page is that of the \
                    section that it stands in.
                    """
            ),
            why: Phrase(
                fr: """
                    La valeur ne serait affichée nulle part ; ou la page n’est pas dans la bonne \
                    section.
                    """,
                en: "The value would be shown nowhere; or the page is not in the right section."
            ),
            wrong: """
                # Content/announcements/master/fr.md
                teaching-languages: [fr, en]
                """,
            right: """
                # Content/programmes/master/fr.md
                teaching-languages: [fr, en]
                """
        ),
        Explanation(
            "P232",
            title: Phrase(
                fr: "Cette clé est obligatoire",
                en: "This key is required"
            ),
            rule: Phrase(
                fr: """
                    La clé que nomme le message se trouve dans chaque fichier de cette sorte. \
                    Toute page a un « title » ; site.yml, les types et les sources ont aussi leurs \
                    clés obligatoires.
                    """,
                en: """
                    The key that the message names stands in every file of this kind. Every page \
                    has a “title”; site.yml, types and sources have required keys of their own.
                    """
            ),
            why: Phrase(
                fr: """
                    Un titre, un éditeur ou un libellé manquerait sur le site, là où le lecteur \
                    s’y attend.
                    """,
                en: """
                    A title, a publisher or a label would be missing on the site, where readers \
                    expect it.
                    """
            ),
            wrong: Phrase(
                fr: """
                    ---
                    slug: contact
                    ---
                    """,
                en: """
                    ---
                    slug: contact
                    ---
                    """
            ),
            right: Phrase(
                fr: """
                    ---
                    title: Contact
                    slug: contact
                    ---
                    """,
                en: """
                    ---
                    title: Contact
                    slug: contact
                    ---
                    """
            )
        ),
        Explanation(
            "P233",
            title: Phrase(
                fr: "Une valeur n’est pas vide",
                en: "A value is not empty"
            ),
            rule: Phrase(
                fr: """
                    Des guillemets sans rien entre eux, ou avec des espaces seules, ne sont pas \
                    une valeur. Écrivez-la, ou supprimez la ligne.
                    """,
                en: """
                    Quotes with nothing or only spaces between them are no value. Write it, or \
                    delete the line.
                    """
            ),
            why: Phrase(
                fr: "La page montrerait un titre, un résumé ou un libellé vide.",
                en: "The page would show an empty title, summary or label."
            ),
            wrong: Phrase(
                fr: "summary: \"\"",
                en: "summary: \"\""
            ),
            right: Phrase(
                fr: "summary: \"Les deux universités annoncent un master.\"",
                en: "summary: \"Both universities announce a master.\""
            )
        ),
        Explanation(
            "P234",
            title: Phrase(
                fr: "Une valeur figure une fois dans une liste",
                en: "A value stands once in a list"
            ),
            rule: Phrase(
                fr: "Dans une liste de thèmes, de sources ou de pages, chacun est nommé une fois.",
                en: "In a list of topics, sources or pages, each is named once."
            ),
            why: Phrase(
                fr: "Le second ne change rien ; il est souvent là à la place d’un autre, oublié.",
                en: """
                    The second changes nothing; often it stands in place of another that was \
                    forgotten.
                    """
            ),
            wrong: "topics: [finance, finance]",
            right: "topics: [finance, partnership]"
        ),
        Explanation(
            "P235",
            title: Phrase(
                fr: "Cette clé prend d’autres clés",
                en: "This key takes keys"
            ),
            rule: Phrase(
                fr: "La valeur est un groupe de clés, de la forme que montre le message.",
                en: "The value is a group of keys, of the form that the message shows."
            ),
            why: Phrase(
                fr: "Un nom écrit dans une seule langue, par exemple, manquerait dans les autres.",
                en: """
                    A name written in one language only, for instance, would be missing in the \
                    others.
                    """
            ),
            wrong: "name: Portail",
            right: "name: { fr: Portail, en: Portal }"
        ),
        Explanation(
            "P236",
            title: Phrase(
                fr: "Un nom s’écrit en minuscules, chiffres et traits d’union",
                en: "A name is lower-case letters, digits and hyphens"
            ),
            rule: Phrase(
                fr: """
                    Les noms que le site se donne (clés, thèmes, sources, champs, menus) \
                    s’écrivent en minuscules sans accent, avec des chiffres et des traits d’union \
                    seuls entre deux lettres.
                    """,
                en: """
                    The names that a site gives (keys, topics, sources, fields, menus) are written \
                    in lower-case letters without accents, digits, and single hyphens between \
                    them.
                    """
            ),
            why: Phrase(
                fr: """
                    Un nom se recopie d’un fichier à l’autre : une majuscule ou un accent de \
                    différence le rendrait introuvable.
                    """,
                en: """
                    A name is copied from one file to another: a capital or an accent of \
                    difference would make it impossible to find.
                    """
            ),
            wrong: """
                topics:
                  Calcul_Intensif: { fr: calcul intensif, en: supercomputing }
                """,
            right: """
                topics:
                  calcul-intensif: { fr: calcul intensif, en: supercomputing }
                """
        ),
    ]
}
