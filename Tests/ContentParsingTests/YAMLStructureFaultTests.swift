import ContentParsing
import Diagnostics
import SiteModel
import Testing

struct YAMLStructureFaultTests {
    @Test func `a line without a colon is reported`() {
        let text = MarkedText(
            """
            ---
            title: x
            ①summary
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P215",
                    fr: "une clé est suivie de deux-points et d’une espace~: «~title: …~»",
                    en: "a key is followed by a colon and a space: “title: …”"
                )
            ]
        )
    }

    /// The line that is set aside is wider in bytes than in letters.
    @Test func `a key without a value is reported within a text that ends beyond ASCII`() {
        let text = MarkedText("? ①notice\n②İé③", path: "Content/site.yml")
        let places = SiteFileParser.parse(text.file).1.map { text.place($0.location) }
        #expect(places.allSatisfy { ["①", "②", "③", "1:1"].contains($0) }, "\(places)")
        #expect(places.contains("②"))
    }

    /// Not UTF-8: such a file is refused before, and places lie within the text all the same.
    @Test func `an invisible character before half a letter is taken away alone`() {
        let bytes =
            Array("---\n- |-\n  ".utf8) + [0xEF, 0xBF, 0xE2, 0x80, 0xA9, 0xBD]
            + Array("\nspeaker: l’été u\tn\n\"claims\":\n---\n".utf8)
        let file = SourceFile(path: "a", origin: "/a", content: .text(bytes))
        let (_, diagnostics) = Sample.parser.parse(
            file,
            id: .home,
            language: Sample.french,
            type: .page
        )
        let places = diagnostics.compactMap { $0.location?.start }
        #expect(places.count == diagnostics.count)
        #expect(places.allSatisfy { $0.line < 6 && $0.column <= 17 }, "\(places)")
    }

    @Test func `a first line without a colon is reported at that line`() {
        let text = MarkedText(
            """
            ---
            ①titre
            slug: x
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "1:1",
                    "P232",
                    fr: "la clé «~title~» est obligatoire",
                    en: "the key “title” is required"
                ),
                Report(
                    "①",
                    "P215",
                    fr: "une clé est suivie de deux-points et d’une espace~: «~title: …~»",
                    en: "a key is followed by a colon and a space: “title: …”"
                ),
            ]
        )
    }

    @Test func `a colon needs a space behind it`() {
        let text = MarkedText(
            """
            ---
            slug: x
            title①:Master
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P215",
                    fr: "les deux-points d’une clé sont suivis d’une espace ordinaire",
                    en: "the colon of a key is followed by an ordinary space",
                    suggestion: "écrivez~: title: Master"
                )
            ]
        )
    }

    @Test func `a colon with a no-break space behind it needs an ordinary one`() {
        let text = MarkedText(
            """
            ---
            slug: x
            title①:\u{A0}Master
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P215",
                    fr: "les deux-points d’une clé sont suivis d’une espace ordinaire",
                    en: "the colon of a key is followed by an ordinary space",
                    suggestion: "écrivez~: title: Master"
                )
            ]
        )
    }

    @Test func `a key with nothing before its colon is reported`() {
        let text = MarkedText(
            """
            ---
            title: x
            ①: b
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P215",
                    fr: "une clé est suivie de deux-points et d’une espace~: «~title: …~»",
                    en: "a key is followed by a colon and a space: “title: …”"
                )
            ]
        )
    }

    @Test func `an indented key is reported at the key`() {
        let text = MarkedText(
            """
            ---
            title: x
              ①slug: y
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P217",
                    fr:
                        "les clés d’un même niveau, comme les tirets d’une liste, commencent dans la même colonne",
                    en: "the keys of one level, like the dashes of a list, begin in the same column"
                )
            ]
        )
    }

    @Test func `a key between two levels is reported`() {
        let text = MarkedText(
            """
            ---
            title: x
            topics:
              - a
             ①b: c
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P217",
                    fr:
                        "les clés d’un même niveau, comme les tirets d’une liste, commencent dans la même colonne",
                    en: "the keys of one level, like the dashes of a list, begin in the same column"
                )
            ]
        )
    }

    @Test func `a dash out of its column is reported`() {
        let text = MarkedText(
            """
            ---
            title: x
            topics:
              - a
             ①- b
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P217",
                    fr:
                        "les clés d’un même niveau, comme les tirets d’une liste, commencent dans la même colonne",
                    en: "the keys of one level, like the dashes of a list, begin in the same column"
                )
            ]
        )
    }

    @Test func `a tab is no indentation`() {
        let text = MarkedText(
            """
            ---
            title: x
            topics:
            ①\t- a
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P214",
                    fr: "une ligne se décale avec des espaces, non avec une tabulation",
                    en: "a line is indented with spaces, not with a tab"
                )
            ]
        )
    }

    @Test func `a bracket that is not closed is reported where it opens`() {
        let text = MarkedText(
            """
            ---
            title: x
            topics: ①[a, b
            slug: y
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P218",
                    fr: "le crochet ou l’accolade ouverts ici ne sont pas fermés",
                    en: "the bracket or brace opened here is not closed"
                )
            ]
        )
    }

    @Test func `a brace that is not closed is reported where it opens`() {
        let text = MarkedText(
            """
            ---
            title: x
            topics: ①{a: b
            slug: y
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P218",
                    fr: "le crochet ou l’accolade ouverts ici ne sont pas fermés",
                    en: "the bracket or brace opened here is not closed"
                )
            ]
        )
    }

    @Test func `values between brackets are separated by commas`() {
        let text = MarkedText(
            """
            ---
            title: x
            topics: [[a] ①b]
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P218",
                    fr: "des virgules séparent les valeurs entre crochets ou accolades",
                    en: "commas separate the values between brackets or braces"
                )
            ]
        )
    }

    @Test func `a key that stands twice is reported with both places`() {
        let text = MarkedText(
            """
            ---
            ①title: a
            slug: x
            ②title: b
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "②",
                    "P220",
                    fr: "la clé «~title~» figure deux fois~: n’en gardez qu’une",
                    en: "the key “title” stands twice: keep one",
                    notes: ["① first here"]
                )
            ]
        )
    }

    @Test func `keys that stand twice are all reported, the first counts`() {
        let text = MarkedText(
            """
            ---
            ①title: a
            ②slug: x
            ③"title": b
            ④slug: É
            ⑤title: c
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "③",
                    "P220",
                    fr: "la clé «~title~» figure deux fois~: n’en gardez qu’une",
                    en: "the key “title” stands twice: keep one",
                    notes: ["① first here"]
                ),
                Report(
                    "④",
                    "P220",
                    fr: "la clé «~slug~» figure deux fois~: n’en gardez qu’une",
                    en: "the key “slug” stands twice: keep one",
                    notes: ["② first here"]
                ),
                Report(
                    "⑤",
                    "P220",
                    fr: "la clé «~title~» figure deux fois~: n’en gardez qu’une",
                    en: "the key “title” stands twice: keep one",
                    notes: ["① first here"]
                ),
            ]
        )
    }

    @Test func `a key that stands twice in a group is reported`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            person: {①name: a, role: b, ②name: c}
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "②",
                    "P220",
                    fr: "la clé «~name~» figure deux fois~: n’en gardez qu’une",
                    en: "the key “name” stands twice: keep one",
                    notes: ["① first here"]
                )
            ]
        )
    }

    @Test func `a list as a key is no word`() {
        let text = MarkedText(
            """
            ---
            title: x
            ? ①[a]
            : b
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P225",
                    fr: "une clé est un mot, suivi de «~:~»",
                    en: "a key is a word, followed by “:”"
                )
            ]
        )
    }

    @Test func `two lists as keys are no words`() {
        let text = MarkedText(
            """
            ---
            title: x
            ①[a]: 1
            ②[a]: 2
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P225",
                    fr: "une clé est un mot, suivi de «~:~»",
                    en: "a key is a word, followed by “:”"
                ),
                Report(
                    "②",
                    "P225",
                    fr: "une clé est un mot, suivi de «~:~»",
                    en: "a key is a word, followed by “:”"
                ),
            ]
        )
    }

    @Test func `an anchor and its references are refused once`() {
        let text = MarkedText(
            """
            ---
            title: ①&a x
            slug: *a
            summary: *a
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P221",
                    fr:
                        "«~&~» au début d’une valeur a un sens à part en YAML~: mettez la valeur entre guillemets droits",
                    en:
                        "“&” at the beginning of a value has a meaning of its own in YAML: put the value in straight quotes"
                )
            ]
        )
    }

    @Test func `a tag is refused`() {
        let text = MarkedText(
            """
            ---
            title: ①!important x
            slug: ②!!int 3
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P222",
                    fr:
                        "«~!~» au début d’une valeur a un sens à part en YAML~: mettez la valeur entre guillemets droits",
                    en:
                        "“!” at the beginning of a value has a meaning of its own in YAML: put the value in straight quotes"
                ),
                Report(
                    "②",
                    "P222",
                    fr:
                        "«~!~» au début d’une valeur a un sens à part en YAML~: mettez la valeur entre guillemets droits",
                    en:
                        "“!” at the beginning of a value has a meaning of its own in YAML: put the value in straight quotes"
                ),
            ]
        )
    }

    @Test func `a reference to nothing is refused`() {
        let text = MarkedText(
            """
            ---
            title: ①*nothing
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P221",
                    fr:
                        "«~*~» au début d’une valeur a un sens à part en YAML~: mettez la valeur entre guillemets droits",
                    en:
                        "“*” at the beginning of a value has a meaning of its own in YAML: put the value in straight quotes",
                    suggestion: "écrivez~: title: \"*nothing\""
                )
            ]
        )
    }

    @Test func `a second document is refused`() {
        let text = MarkedText(
            """
            ---
            title: x
            ①...
            slug: ②É
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P223",
                    fr:
                        "une ligne «~---~» ou «~...~» sépare deux documents~: un fichier n’en contient qu’un",
                    en: "a line “---” or “...” separates two documents: a file holds one"
                ),
                Report(
                    "②",
                    "P250",
                    fr:
                        "«~slug~» s’écrit en minuscules sans accent, chiffres et traits d’union, et non «~É~»",
                    en:
                        "“slug” is written in lower-case letters without accents, digits and hyphens, not “É”",
                    suggestion: "écrivez~: e"
                ),
            ]
        )
    }

    @Test func `front matter is keys, not a list`() {
        let text = MarkedText(
            """
            ---
            ①- a
            - b
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P227",
                    fr:
                        "chaque ligne est une clé, deux-points, une espace et sa valeur~: «~title: …~»",
                    en: "each line is a key, a colon, a space and its value: “title: …”"
                )
            ]
        )
    }

    @Test func `front matter is keys, not a text`() {
        let text = MarkedText(
            """
            ---
            ①bonjour
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P227",
                    fr:
                        "chaque ligne est une clé, deux-points, une espace et sa valeur~: «~title: …~»",
                    en: "each line is a key, a colon, a space and its value: “title: …”"
                )
            ]
        )
    }

    @Test func `lists nested too deep are refused`() {
        let text = MarkedText(
            """
            ---
            title: x
            topics: [①[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[②[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P228",
                    fr: "«~topics~» attend une seule valeur, ni liste ni clés",
                    en: "“topics” takes one value, neither a list nor keys"
                ),
                Report(
                    "②",
                    "P224",
                    fr: "listes et clés s’emboîtent sur 32 niveaux au plus",
                    en: "lists and keys nest 32 levels deep at most"
                ),
            ]
        )
    }

    @Test func `lists nested so deep that reading would cost are refused unread`() {
        let text = MarkedText(
            """
            ---
            title: x
            topics: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[①[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P224",
                    fr: "listes et clés s’emboîtent sur 32 niveaux au plus",
                    en: "lists and keys nest 32 levels deep at most"
                )
            ]
        )
    }

    @Test func `an invisible character is named`() {
        let text = MarkedText(
            """
            ---
            title: a①\u{7}b\u{1}
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P219",
                    fr:
                        "caractère invisible U+0007~: supprimez-le, ou mettez une espace à sa place",
                    en: "invisible character U+0007: delete it, or write a space in its place"
                )
            ]
        )
    }

    @Test func `a line separator that looks like a space is named`() {
        let text = MarkedText(
            """
            ---
            title: a①\u{2028}b
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P219",
                    fr:
                        "caractère invisible U+2028~: supprimez-le, ou mettez une espace à sa place",
                    en: "invisible character U+2028: delete it, or write a space in its place"
                )
            ]
        )
    }

    @Test func `a carriage return inside a line is named`() {
        let text = MarkedText(
            """
            ---
            title: a①\u{D}b
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P219",
                    fr:
                        "caractère invisible U+000D~: supprimez-le, ou mettez une espace à sa place",
                    en: "invisible character U+000D: delete it, or write a space in its place"
                )
            ]
        )
    }

    @Test func `references to references are refused unread`() {
        let lines = (1...40).map { "b\($0): &b\($0) {*b\($0 - 1) : *b\($0 - 1)}" }
        let text = MarkedText("---\nb0: ①&b0 [x]\n\(lines.joined(separator: "\n"))\n---\n")
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P221",
                    fr:
                        "les ancres (&) et les renvois (*) du YAML ne s’emploient pas~: écrivez chaque valeur",
                    en: "anchors (&) and aliases (*) of YAML are not used: write each value"
                )
            ]
        )
    }

    @Test func `what no rule explains is reported in the library's words`() {
        let text = MarkedText("①%YAML 3.0\n---\nmap: {}\n")
        #expect(
            text.sourcesFaults().first
                == Report(
                    "①",
                    "P210",
                    fr: "le YAML ne se lit pas à partir d’ici (found incompatible YAML document)",
                    en: "the YAML cannot be read from here (found incompatible YAML document)"
                )
        )
    }
}
