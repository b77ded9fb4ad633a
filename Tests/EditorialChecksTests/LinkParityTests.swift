import Testing

@Suite struct LinkParityTests {
    @Test func `a link that the translation lacks is shown at both places`() {
        #expect(
            compared(
                fr: "## A\n\nVoir [a](①a/fr.md).\n",
                en: "②## A\n\nSee a.\n"
            ) == [
                Report(
                    "②",
                    "P444",
                    fr: "l’original a un lien vers «~a/fr.md~», ce passage ne l’a pas",
                    en: "the original has a link to “a/fr.md”, this part does not",
                    notes: ["① the original is here"]
                )
            ]
        )
    }

    @Test func `a link that the original lacks is shown at both places`() {
        #expect(
            compared(fr: "①Voir a.\n", en: "See [a](②https://a.example/x).\n") == [
                Report(
                    "②",
                    "P444",
                    fr: "l’original n’a pas ce lien dans ce passage~: «~https://a.example/x~»",
                    en: "the original does not have this link in this part: “https://a.example/x”",
                    notes: ["① the original is here"]
                )
            ]
        )
    }

    @Test(arguments: [
        ("[a](a/fr.md) et [b](b/fr.md)", "[b](b/en.md) and [a](a/en.md)"),
        ("[a](a/fr.md), [encore](a/fr.md)", "[a](a/en.md)"),
        ("[a](https://a.example/fr/x)", "[a](https://a.example/en/y)"),
        ("[a](https://fr.wikipedia.org/wiki/Maroc)", "[a](https://en.wikipedia.org/wiki/Morocco)"),
        ("[a](https://a.example/actus)", "[a](https://a.example/en/news)"),
        ("[a](https://a.example/fra/lois/x)", "[a](https://a.example/eng/acts/y)"),
        ("[a](https://a.example/doc-fra.aspx?id=1)", "[a](https://a.example/doc-eng.aspx?id=1)"),
        ("[a](brochure-fr.pdf)", "[a](brochure-en.pdf)"), ("[a](nulle-part.md)", "A."),
        ("[a](a/fr.md#ici)", "[a](a/en.md#here)"), ("`[a](a/fr.md)`", "A."),
    ])
    func `links to the same thing are no difference`(french: String, english: String) {
        #expect(compared(fr: french + "\n", en: english + "\n") == [])
    }

    @Test(arguments: [
        ("[a](a/fr.md)", "[a](b/en.md)"), ("[a](https://a.example/x)", "[a](https://a.example/y)"),
        ("[a](https://a.example/fr/x)", "[a](https://b.example/en/x)"),
        ("[a](a.pdf)", "[a](b.pdf)"),
    ])
    func `links to something else are one difference`(french: String, english: String) {
        #expect(compared(fr: french + "\n", en: english + "\n").map(\.code) == ["P444"])
    }

    @Test func `a link to something else is shown at both places`() {
        #expect(
            compared(
                fr: "Voir [a](①https://a.example/x).\n",
                en: "See [a](②https://b.example/y).\n"
            ) == [
                Report(
                    "②",
                    "P444",
                    fr:
                        "l’original mène à «~https://a.example/x~», et non à «~https://b.example/y~»",
                    en: "the original leads to “https://a.example/x”, not to “https://b.example/y”",
                    notes: ["① the original is here"]
                )
            ]
        )
    }

    @Test func `of three links in place of one, two are added`() {
        let english =
            "[a](①https://b.example/), [b](②https://c.example/), [d](③https://d.example/)\n"
        let found = compared(fr: "[a](https://a.example/)\n", en: english)
        #expect(found.map(\.place) == ["①", "②", "③"])
        #expect(found.map(\.code) == ["P444", "P444", "P444"])
    }

    @Test func `a picture in place of another is one difference`() {
        #expect(
            compared(fr: "![Le campus](①campus.jpg)\n", en: "![The hall](②hall.jpg)\n") == [
                Report(
                    "②",
                    "P445",
                    fr: "l’original montre l’image «~campus.jpg~», et non «~hall.jpg~»",
                    en: "the original shows the picture “campus.jpg”, not “hall.jpg”",
                    notes: ["① the original is here"]
                )
            ]
        )
    }

    @Test func `anchors of the text itself are compared by their headings`() {
        let french = "## Un\n\n## Deux\n\n[a](#un)\n"
        #expect(compared(fr: french, en: "## One\n\n## Two\n\n[a](#one)\n") == [])
        let found = compared(fr: french, en: "## One\n\n## Two\n\n[a](①#two)\n")
        #expect(found.map(\.code) == ["P444"])
    }

    @Test func `a picture that the translation lacks is shown at both places`() {
        #expect(
            compared(
                fr: "![Le campus](①campus.jpg)\n",
                en: "②The campus.\n"
            ) == [
                Report(
                    "②",
                    "P445",
                    fr: "l’original a l’image «~campus.jpg~», ce passage ne l’a pas",
                    en: "the original has the picture “campus.jpg”, this part does not",
                    notes: ["① the original is here"]
                )
            ]
        )
    }

    @Test func `a picture that the original lacks is shown at both places`() {
        #expect(
            compared(
                fr: "①Le campus.\n",
                en: "The ![campus](②campus.jpg).\n"
            ) == [
                Report(
                    "②",
                    "P445",
                    fr: "l’original n’a pas cette image dans ce passage~: «~campus.jpg~»",
                    en: "the original does not have this picture in this part: “campus.jpg”",
                    notes: ["① the original is here"]
                )
            ]
        )
    }

    @Test func `a picture with words in each language is no difference`() {
        #expect(compared(fr: "![Le plan](plan-fr.svg)\n", en: "![The plan](plan-en.svg)\n") == [])
    }
}
