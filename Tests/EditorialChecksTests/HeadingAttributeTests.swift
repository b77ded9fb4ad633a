import Testing

/// What other Markdown writers make of `{#…}` behind a heading would be printed here.
@Suite struct HeadingAttributeTests {
    @Test func `an attribute is reported with its heading`() {
        #expect(
            checked("①## Admission {#admission}\n\nTexte.\n") == [
                Report(
                    "①",
                    "P440",
                    fr: "un titre n’a que des mots~: «~{#admission}~» serait imprimé",
                    en: "a heading has words only: “{#admission}” would be printed",
                    suggestion: "supprimez-le~: l’ancre se fait des mots du titre"
                )
            ]
        )
    }

    @Test(arguments: [
        "①## A {.note}\n", "①## A {: #a .b}\n", "①## A {#a}\n\n①### B {#b}\n",
        "①## Frais {1} {#f}\n",
    ])
    func `classes and lists of attributes are as well`(markdown: String) {
        let found = checked(markdown)
        #expect(found.map(\.code) == Array(repeating: "P440", count: markdown.count("①")))
        #expect(found.map(\.place) == Array(repeating: "①", count: found.count))
    }

    @Test(arguments: [
        "## L’ensemble {1, 2}\n", "## A {#a} B\n", "## A }\n", "## { }\n", "Texte {#a}\n",
        "## `{#a}` en code, puis un mot\n",
    ])
    func `braces that are words are left alone`(markdown: String) {
        #expect(checked(markdown) == [])
    }
}

extension String {
    fileprivate func count(_ mark: Character) -> Int { filter { $0 == mark }.count }
}
