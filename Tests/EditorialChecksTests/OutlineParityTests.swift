import Testing

@Suite struct OutlineParityTests {
    @Test func `a heading of another level is shown at both places`() {
        #expect(
            compared(
                fr: "## Un\n\n①### Deux\n\n## Trois\n",
                en: "## One\n\n②## Two\n\n## Three\n"
            ) == [
                Report(
                    "②",
                    "P442",
                    fr: "une traduction a les titres de l’original~: «~Two~» est de niveau 2, "
                        + "«~Deux~» de niveau 3",
                    en: "a translation has the headings of the original: “Two” is of level 2, "
                        + "“Deux” of level 3",
                    notes: ["① the original is here"]
                )
            ]
        )
    }

    @Test func `a missing heading is shown where the translation ends`() {
        #expect(
            compared(fr: "## Un\n\n①## Deux\n", en: "②## One\n") == [
                Report(
                    "②",
                    "P442",
                    fr: "une traduction a les titres de l’original~: titres ici~: 1, "
                        + "titres de l’original~: 2",
                    en: "a translation has the headings of the original: headings here: 1, "
                        + "headings of the original: 2",
                    notes: ["① the original is here"]
                )
            ]
        )
    }

    @Test func `a heading too many is shown where it stands`() {
        let found = compared(fr: "Un texte.\n\n①## Un\n", en: "## One\n\n②## Two\n")
        #expect(found.map(\.place) == ["②"])
        #expect(found.first?.notes == ["① the original is here"])
    }

    @Test func `texts without headings have the same outline`() {
        #expect(compared(fr: "Un.\n", en: "One.\n") == [])
        #expect(compared(fr: "", en: "") == [])
    }
}
