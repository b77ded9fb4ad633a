import Testing

@Suite struct NoteParityTests {
    @Test func `a note that the translation lacks is shown at both places`() {
        #expect(
            compared(
                fr: "## A\n\nUn fait①[^aui].\n",
                en: "②## A\n\nA fact.\n"
            ) == [
                Report(
                    "②",
                    "P446",
                    fr: "l’original appelle la note «~[^aui]~», ce passage ne l’appelle pas",
                    en: "the original calls the footnote “[^aui]”, this part does not",
                    notes: ["① the original is here"]
                )
            ]
        )
    }

    @Test func `a note that the original lacks is shown at both places`() {
        #expect(
            compared(
                fr: "①Un fait.\n",
                en: "A fact.②[^telquel-2021-06-25]\n"
            ) == [
                Report(
                    "②",
                    "P446",
                    fr: "l’original n’appelle pas cette note dans ce passage~: "
                        + "«~[^telquel-2021-06-25]~»",
                    en: "the original does not refer to this footnote in this part: "
                        + "“[^telquel-2021-06-25]”",
                    notes: ["① the original is here"]
                )
            ]
        )
    }

    @Test(arguments: [
        ("Un[^aui] et deux[^aui].", "One and two.[^aui]"),
        ("Un[^seuil].\n\n[^seuil]: Le seuil.", "One.[^threshold]\n\n[^threshold]: The threshold."),
        ("Un[^aui] fait[^telquel-2021-06-25].", "One.[^telquel-2021-06-25][^aui]"),
        ("Un `[^aui]`.", "One."),
    ])
    func `notes of the same things are no difference`(french: String, english: String) {
        #expect(compared(fr: french + "\n", en: english + "\n") == [])
    }

    @Test func `another source is two differences`() {
        #expect(
            compared(fr: "Un[^aui].\n", en: "One.[^telquel-2021-06-25]\n").map(\.code)
                == ["P446", "P446"]
        )
    }

    @Test func `what a note says is compared as well`() {
        let found = compared(
            fr: "Un[^n].\n\n[^n]: Le ①15 juin 2021.\n",
            en: "One.[^n]\n\n[^n]: On ②16 June 2021.\n"
        )
        #expect(found.map(\.place) == ["②"])
        #expect(found.map(\.notes) == [["① the original is here"]])
    }
}
