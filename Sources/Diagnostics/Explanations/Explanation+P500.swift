extension Explanation {
    /// P5xx: templates.
    static let ofTemplates: [Explanation] = [
        Explanation(
            "P501",
            title: Phrase(
                fr: "Une balise de gabarit se ferme",
                en: "A template tag is closed"
            ),
            rule: Phrase(
                fr: """
                    Une balise ouverte par {{ se ferme par }} ; une balise ouverte par {{{ se \
                    ferme par }}}.
                    """,
                en: "A tag opened by {{ is closed by }}; a tag opened by {{{ is closed by }}}."
            ),
            why: Phrase(
                fr: "Sans sa fin, le reste du gabarit passerait pour un nom.",
                en: "Without its end the rest of the template would pass for a name."
            ),
            wrong: "<h1>{{page.title}</h1>",
            right: "<h1>{{page.title}}</h1>"
        ),
        Explanation(
            "P502",
            title: Phrase(
                fr: "Ce qui s’ouvre se ferme, dans l’ordre inverse",
                en: "What is opened is closed, in reverse order"
            ),
            rule: Phrase(
                fr: """
                    Une section {{#nom}}, un bloc {{$nom}} ou un gabarit parent {{<nom}} se ferme \
                    par {{/nom}}, et le dernier ouvert se ferme le premier.
                    """,
                en: """
                    A section {{#name}}, a block {{$name}} or a parent {{<name}} is closed by \
                    {{/name}}, and what was opened last is closed first.
                    """
            ),
            why: Phrase(
                fr: "On ne saurait pas jusqu’où va la section.",
                en: "It could not be told how far the section goes."
            ),
            wrong: "{{#page.summary}}<p>{{page.summary}}</p>",
            right: "{{#page.summary}}<p>{{page.summary}}</p>{{/page.summary}}"
        ),
        Explanation(
            "P503",
            title: Phrase(
                fr: "Une balise de fin ferme quelque chose",
                en: "A closing tag closes something"
            ),
            rule: Phrase(
                fr: """
                    {{/nom}} porte le nom de la section, du bloc ou du gabarit parent qui est \
                    ouvert.
                    """,
                en: "{{/name}} has the name of the section, block or parent that is open."
            ),
            why: Phrase(
                fr: """
                    Une balise de fin sans début est une faute de frappe : la section voulue \
                    resterait ouverte.
                    """,
                en: """
                    A closing tag without a beginning is a slip: the section that was meant would \
                    stay open.
                    """
            ),
            wrong: "{{#page.date}}{{words}}{{/page.dates}}",
            right: "{{#page.date}}{{words}}{{/page.date}}"
        ),
        Explanation(
            "P504",
            title: Phrase(
                fr: "Un nom est fait de lettres, de chiffres et de traits",
                en: "A name is made of letters, digits and dashes"
            ),
            rule: Phrase(
                fr: """
                    Dans une balise, un nom est fait de lettres sans accent, de chiffres, de « - » \
                    et de « _ », joints par des points. Le nom d’un gabarit peut avoir des « / ».
                    """,
                en: """
                    In a tag a name is made of plain letters, digits, “-” and “_”, joined by dots. \
                    The name of a template may have “/”.
                    """
            ),
            why: Phrase(
                fr: "Un autre signe vient d’une balise mal fermée ou d’une espace de trop.",
                en: """
                    Another sign comes from a tag that is not closed well, or from a space too \
                    many.
                    """
            ),
            wrong: "{{page title}}",
            right: "{{page.title}}"
        ),
        Explanation(
            "P505",
            title: Phrase(
                fr: "Des délimiteurs se changent par deux",
                en: "Delimiters are changed in pairs"
            ),
            rule: Phrase(
                fr: """
                    Une balise qui change les délimiteurs en donne deux, séparés par une espace et \
                    sans signe égal.
                    """,
                en: """
                    A tag that changes the delimiters gives two, separated by a space and without \
                    an equals sign.
                    """
            ),
            why: Phrase(
                fr: "Avec un seul, on ne saurait pas comment une balise se ferme.",
                en: "With one alone it could not be told how a tag is closed."
            ),
            wrong: "{{=<%=}}",
            right: "{{=<% %>=}}"
        ),
        Explanation(
            "P506",
            title: Phrase(
                fr: "Les sections s’emboîtent sur 200 niveaux au plus",
                en: "Sections nest at most 200 deep"
            ),
            rule: Phrase(
                fr: """
                    Au plus 200 sections, blocs et gabarits parents sont ouverts l’un dans \
                    l’autre.
                    """,
                en: "At most 200 sections, blocks and parents are open one inside the other."
            ),
            why: Phrase(
                fr: """
                    Un gabarit écrit à la main n’en ouvre pas dix ; au-delà, c’est une copie en \
                    boucle.
                    """,
                en: """
                    A template written by hand does not open ten; beyond that, something was \
                    copied in a loop.
                    """
            ),
            wrong: "{{#page}}{{#page}}{{#page}}…",
            right: "{{#page}}…{{/page}}"
        ),
        Explanation(
            "P507",
            title: Phrase(
                fr: "Des gabarits s’incluent sur 100 niveaux au plus",
                en: "Templates include one another at most 100 deep"
            ),
            rule: Phrase(
                fr: "Au plus 100 gabarits s’incluent l’un l’autre, quand une page est imprimée.",
                en: "At most 100 templates include one another when a page is printed."
            ),
            why: Phrase(
                fr: """
                    Un gabarit qui s’inclut lui-même pour chaque élément d’une liste doit en venir \
                    à une liste vide ; sinon, il n’a pas de fin.
                    """,
                en: """
                    A template that includes itself for each item of a list must come to an empty \
                    list; otherwise it has no end.
                    """
            ),
            wrong: """
                {{! partials/tree.mustache }}
                {{#page}}{{>tree}}{{/page}}
                """,
            right: """
                {{! partials/tree.mustache }}
                {{#children}}{{>tree}}{{/children}}
                """
        ),
        Explanation(
            "P508",
            title: Phrase(
                fr: "Un nom de gabarit est à un seul fichier",
                en: "A template name belongs to one file"
            ),
            rule: Phrase(
                fr: """
                    Un gabarit de « Templates » et un gabarit partiel de « Templates/partials » \
                    n’ont pas le même nom.
                    """,
                en: """
                    A template of “Templates” and a partial of “Templates/partials” do not have \
                    the same name.
                    """
            ),
            why: Phrase(
                fr: "{{>nom}} ne dirait pas lequel des deux inclure.",
                en: "{{>name}} would not say which of the two to include."
            ),
            wrong: """
                Templates/page.mustache
                Templates/partials/page.mustache
                """,
            right: """
                Templates/page.mustache
                Templates/partials/page-body.mustache
                """
        ),
        Explanation(
            "P509",
            title: Phrase(
                fr: "Un gabarit inclus existe",
                en: "A template that is included exists"
            ),
            rule: Phrase(
                fr: """
                    {{>nom}} et {{<nom}} nomment un fichier de « Templates/partials » ou de \
                    « Templates », sans son extension.
                    """,
                en: """
                    {{>name}} and {{<name}} name a file of “Templates/partials” or “Templates”, \
                    without its extension.
                    """
            ),
            why: Phrase(
                fr: """
                    Rien ne serait imprimé à cet endroit : un pied de page entier peut manquer \
                    sans bruit.
                    """,
                en: "Nothing would be printed there: a whole footer can be missing silently."
            ),
            wrong: "{{>foter}}",
            right: "{{>footer}}"
        ),
        Explanation(
            "P510",
            title: Phrase(
                fr: "Dans un gabarit parent, seuls les blocs s’impriment",
                en: "Within a parent, only blocks are printed"
            ),
            rule: Phrase(
                fr: """
                    Entre {{<parent}} et {{/parent}}, tout texte se trouve dans un bloc \
                    {{$nom}}…{{/nom}}.
                    """,
                en: """
                    Between {{<parent}} and {{/parent}}, all text stands in a block \
                    {{$name}}…{{/name}}.
                    """
            ),
            why: Phrase(
                fr: """
                    Le parent ne sait pas où mettre un texte qui n’est d’aucun bloc, et le laisse \
                    de côté.
                    """,
                en: "The parent does not know where to put a text of no block, and leaves it out."
            ),
            wrong: """
                {{<layout}}
                <p>{{page.summary}}</p>
                {{/layout}}
                """,
            right: """
                {{<layout}}
                {{$opening}}<p>{{page.summary}}</p>{{/opening}}
                {{/layout}}
                """
        ),
        Explanation(
            "P511",
            title: Phrase(
                fr: "Un bloc est donné une fois",
                en: "A block is given once"
            ),
            rule: Phrase(
                fr: "Entre {{<parent}} et {{/parent}}, chaque bloc n’est donné qu’une fois.",
                en: "Between {{<parent}} and {{/parent}} each block is given only once."
            ),
            why: Phrase(
                fr: "Le second ne serait pas imprimé.",
                en: "The second would not be printed."
            ),
            wrong: """
                {{<layout}}
                {{$closing}}a{{/closing}}
                {{$closing}}b{{/closing}}
                {{/layout}}
                """,
            right: """
                {{<layout}}
                {{$closing}}a b{{/closing}}
                {{/layout}}
                """
        ),
        Explanation(
            "P512",
            title: Phrase(
                fr: "Un bloc donné existe dans le parent",
                en: "A block that is given exists in the parent"
            ),
            rule: Phrase(
                fr: """
                    Un bloc donné entre {{<parent}} et {{/parent}} porte le nom d’un bloc de ce \
                    gabarit parent, ou de ceux qu’il inclut.
                    """,
                en: """
                    A block given between {{<parent}} and {{/parent}} has the name of a block of \
                    that parent, or of the templates that it includes.
                    """
            ),
            why: Phrase(
                fr: "Sous un autre nom, il n’a pas de place, et ne serait imprimé nulle part.",
                en: "Under another name it has no place, and would be printed nowhere."
            ),
            wrong: "{{<layout}}{{$closeing}}…{{/closeing}}{{/layout}}",
            right: "{{<layout}}{{$closing}}…{{/closing}}{{/layout}}"
        ),
        Explanation(
            "P513",
            title: Phrase(
                fr: "Un gabarit ne s’inclut pas sans fin",
                en: "A template does not include itself without end"
            ),
            rule: Phrase(
                fr: """
                    Un gabarit ne s’inclut lui-même, directement ou par un autre, que dans une \
                    section, qui peut être vide.
                    """,
                en: """
                    A template includes itself, directly or through another, only within a \
                    section, which can be empty.
                    """
            ),
            why: Phrase(
                fr: "Sans section, l’inclusion recommence toujours, et la page n’est jamais finie.",
                en: """
                    Without a section the inclusion begins again each time, and the page is never \
                    finished.
                    """
            ),
            wrong: """
                {{! partials/menu.mustache }}
                {{title}}{{>menu}}
                """,
            right: """
                {{! partials/menu.mustache }}
                {{title}}{{#children}}{{>menu}}{{/children}}
                """
        ),
        Explanation(
            "P514",
            title: Phrase(
                fr: "Une page imprimée a une fin raisonnable",
                en: "A printed page comes to a reasonable end"
            ),
            rule: Phrase(
                fr: """
                    Une page compte au plus un million d’inclusions et de répétitions, et 100 Mo.
                    """,
                en: """
                    A page has at most a million inclusions and repetitions, and 100 MB.
                    """
            ),
            why: Phrase(
                fr: """
                    Un gabarit qui en inclut un autre deux fois, qui en inclut un autre deux \
                    fois, et ainsi de suite, double la page à chaque pas ; des listes dans des \
                    listes font de même.
                    """,
                en: """
                    A template that includes another twice, which includes another twice, and so \
                    on, doubles the page at each step; lists within lists do the same.
                    """
            ),
            wrong: Phrase(
                fr: """
                    {{! partials/a.mustache }}
                    {{>b}}{{>b}}{{>b}}{{>b}}
                    """,
                en: """
                    {{! partials/a.mustache }}
                    {{>b}}{{>b}}{{>b}}{{>b}}
                    """
            ),
            right: Phrase(
                fr: """
                    {{! partials/a.mustache }}
                    {{#children}}{{>b}}{{/children}}
                    """,
                en: """
                    {{! partials/a.mustache }}
                    {{#children}}{{>b}}{{/children}}
                    """
            )
        ),
        Explanation(
            "P515",
            title: Phrase(
                fr: "Un gabarit partiel est inclus quelque part",
                en: "A partial is included somewhere"
            ),
            rule: Phrase(
                fr: """
                    Un fichier de « Templates/partials » ne s’imprime que par un autre gabarit, \
                    qui l’inclut par son nom.
                    """,
                en: """
                    A file of “Templates/partials” is printed only by another template, which \
                    includes it by its name.
                    """
            ),
            why: Phrase(
                fr: """
                    Ce qu’il contient ne paraîtrait nulle part : il est oublié, ou le nom qui \
                    l’appelait a changé.
                    """,
                en: """
                    What it holds would appear nowhere: it has been forgotten, or the name that \
                    called it has changed.
                    """
            ),
            wrong: Phrase(
                fr: """
                    {{! partials/signature.mustache, que rien n’inclut }}
                    <p>{{site.publisher}}</p>
                    """,
                en: """
                    {{! partials/signature.mustache, which nothing includes }}
                    <p>{{site.publisher}}</p>
                    """
            ),
            right: Phrase(
                fr: """
                    {{! partials/footer.mustache }}
                    {{>signature}}
                    """,
                en: """
                    {{! partials/footer.mustache }}
                    {{>signature}}
                    """
            )
        ),
        Explanation(
            "P521",
            title: Phrase(
                fr: "Un gabarit ne nomme que ce que la page a",
                en: "A template names only what its page has"
            ),
            rule: Phrase(
                fr: """
                    Un nom entre accolades est une valeur de la page, du site ou de l’élément de \
                    liste où l’on se trouve. Un champ existe si le type de la page le déclare.
                    """,
                en: """
                    A name in braces is a value of the page, of the site or of the list item at \
                    hand. A field exists where the type of the page declares it.
                    """
            ),
            why: Phrase(
                fr: """
                    Un nom mal écrit n’imprime rien : un titre ou une date manquerait sur toutes \
                    les pages de ce type.
                    """,
                en: """
                    A misspelt name prints nothing: a title or a date would be missing on every \
                    page of that type.
                    """
            ),
            wrong: "<h1>{{page.titel}}</h1>",
            right: "<h1>{{page.title}}</h1>"
        ),
        Explanation(
            "P522",
            title: Phrase(
                fr: "Un point mène dans un groupe de valeurs",
                en: "A dot leads into a group of values"
            ),
            rule: Phrase(
                fr: """
                    « a.b » prend « b » dans le groupe « a ». Si « a » est une liste, ouvrez une \
                    section ; si c’est un texte, il n’a rien dedans.
                    """,
                en: """
                    “a.b” takes “b” from the group “a”. Where “a” is a list, open a section; where \
                    it is text, there is nothing in it.
                    """
            ),
            why: Phrase(
                fr: "Rien ne serait imprimé.",
                en: "Nothing would be printed."
            ),
            wrong: "{{page.children.title}}",
            right: "{{#page.children}}{{title}}{{/page.children}}"
        ),
        Explanation(
            "P523",
            title: Phrase(
                fr: "Seuls un texte et du balisage s’impriment",
                en: "Only text and markup are printed"
            ),
            rule: Phrase(
                fr: """
                    Une liste, un groupe ou un oui-ou-non ne s’imprime pas : on l’ouvre par une \
                    section.
                    """,
                en: "A list, a group or a yes-or-no is not printed: it is opened by a section."
            ),
            why: Phrase(
                fr: "Le gabarit ne dit pas comment la montrer.",
                en: "The template does not say how to show it."
            ),
            wrong: "{{page.children}}",
            right: "{{#page.children}}<a href=\"{{address}}\">{{title}}</a>{{/page.children}}"
        ),
        Explanation(
            "P524",
            title: Phrase(
                fr: "Un texte s’imprime échappé",
                en: "Text is printed escaped"
            ),
            rule: Phrase(
                fr: """
                    Un texte s’imprime avec deux accolades, qui changent <, > et & en signes \
                    lisibles.
                    """,
                en: "Text is printed with two braces, which turn <, > and & into readable signs."
            ),
            why: Phrase(
                fr: "Avec trois accolades, un « < » dans un titre casserait la page.",
                en: "With three braces a “<” in a title would break the page."
            ),
            wrong: "<h1>{{{page.title}}}</h1>",
            right: "<h1>{{page.title}}</h1>"
        ),
        Explanation(
            "P525",
            title: Phrase(
                fr: "Du balisage s’imprime tel quel",
                en: "Markup is printed as it stands"
            ),
            rule: Phrase(
                fr: "Du balisage, comme le texte d’une page, s’imprime avec trois accolades.",
                en: "Markup, such as the body of a page, is printed with three braces."
            ),
            why: Phrase(
                fr: "Avec deux, le lecteur verrait les balises au lieu du texte mis en forme.",
                en: "With two, readers would see the tags instead of the formatted text."
            ),
            wrong: "{{page.body}}",
            right: "{{{page.body}}}"
        ),
        Explanation(
            "P526",
            title: Phrase(
                fr: "Une section inverse attend ce qui peut manquer",
                en: "An inverted section needs what can be missing"
            ),
            rule: Phrase(
                fr: """
                    {{^nom}} imprime son contenu quand « nom » est vide ou manque. Ce nom-là est \
                    toujours là.
                    """,
                en: """
                    {{^name}} prints what it holds when “name” is empty or missing. This name is \
                    always there.
                    """
            ),
            why: Phrase(
                fr: "Le contenu ne serait jamais imprimé.",
                en: "What it holds would never be printed."
            ),
            wrong: "{{^page}}—{{/page}}",
            right: "{{^page.summary}}—{{/page.summary}}"
        ),
        Explanation(
            "P530",
            title: Phrase(
                fr: "Tout site a ses gabarits de base",
                en: "Every site has its basic templates"
            ),
            rule: Phrase(
                fr: """
                    « Templates » contient page.mustache, pour les pages qui n’ont pas de gabarit \
                    à elles, et languages.mustache, pour le choix de la langue à l’adresse « / ».
                    """,
                en: """
                    “Templates” holds page.mustache, for pages without a template of their own, \
                    and languages.mustache, for the choice of language at the address “/”.
                    """
            ),
            why: Phrase(
                fr: "Sans eux, des pages entières du site ne pourraient être imprimées.",
                en: "Without them whole pages of the site could not be printed."
            ),
            wrong: "Templates/page.mustache",
            right: """
                Templates/page.mustache
                Templates/languages.mustache
                """
        ),
        Explanation(
            "P531",
            title: Phrase(
                fr: "Le gabarit qu’une page demande existe",
                en: "The template that a page asks for exists"
            ),
            rule: Phrase(
                fr: """
                    « template » nomme un fichier de « Templates », sans son extension. La clé est \
                    rarement utile : une page a d’elle-même le gabarit de son type.
                    """,
                en: """
                    “template” names a file of “Templates”, without its extension. The key is \
                    rarely needed: a page has the template of its type by itself.
                    """
            ),
            why: Phrase(
                fr: "La page serait imprimée autrement que prévu.",
                en: "The page would be printed otherwise than intended."
            ),
            wrong: "template: anouncement",
            right: "template: announcement"
        ),
        Explanation(
            "P532",
            title: Phrase(
                fr: "Deux fichiers d’« assets » n’ont pas le même nom dans les gabarits",
                en: "Two files of “assets” do not have one name in templates"
            ),
            rule: Phrase(
                fr: """
                    Dans un gabarit, le fichier css/site.css de « Templates/assets » s’appelle \
                    assets.css-site-css : tout signe autre qu’une lettre, un chiffre ou « _ » \
                    devient un trait d’union.
                    """,
                en: """
                    In a template the file css/site.css of “Templates/assets” is called \
                    assets.css-site-css: any sign but a letter, a digit or “_” becomes a hyphen.
                    """
            ),
            why: Phrase(
                fr: "Le gabarit recevrait l’un des deux fichiers, sans que l’on sache lequel.",
                en: "The template would get one of the two files, and nobody would know which."
            ),
            wrong: """
                Templates/assets/css/site.css
                Templates/assets/css-site.css
                """,
            right: """
                Templates/assets/css/site.css
                Templates/assets/print.css
                """
        ),
        Explanation(
            "P533",
            title: Phrase(
                fr: "strings.yml dit « oui » et « non »",
                en: "strings.yml says “yes” and “no”"
            ),
            rule: Phrase(
                fr: """
                    Dès qu’un type a un champ de sorte flag, strings.yml a les mots « yes » et \
                    « no » dans chaque langue. Ces deux clés s’écrivent entre guillemets.
                    """,
                en: """
                    As soon as a type has a field of kind flag, strings.yml has the words “yes” \
                    and “no” in each language. These two keys are written in quotes.
                    """
            ),
            why: Phrase(
                fr: "La page montre la valeur du champ par l’un de ces mots.",
                en: "The page shows the value of the field by one of these words."
            ),
            wrong: "\"yes\": { fr: oui, en: \"yes\" }",
            right: """
                "yes": { fr: oui, en: "yes" }
                "no": { fr: non, en: "no" }
                """
        ),
    ]
}
