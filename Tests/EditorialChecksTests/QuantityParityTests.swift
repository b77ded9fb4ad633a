import Testing

@Suite struct QuantityParityTests {
    @Test func `a deadline that differs is shown at both places`() {
        #expect(
            compared(
                fr: "## Candidatures\n\nJusqu’au **①15 juin 2021**.\n",
                en: "## Applications\n\nUntil **②16 June 2021**.\n"
            ) == [
                Report(
                    "②",
                    "P443",
                    fr: "l’original dit «~15 juin 2021~», et non «~16 June 2021~»",
                    en: "the original says “15 juin 2021”, not “16 June 2021”",
                    notes: ["① the original is here"]
                )
            ]
        )
    }

    @Test func `what the translation adds is shown with the part of the original`() {
        #expect(
            compared(
                fr: "①## Places\n\nLe nombre n’est pas connu.\n",
                en: "## Places\n\nThere are ②30 places.\n"
            ) == [
                Report(
                    "②",
                    "P443",
                    fr: "l’original ne dit pas «~30~» dans ce passage",
                    en: "the original does not say “30” in this part",
                    notes: ["① the original is here"]
                )
            ]
        )
    }

    @Test func `what the translation lacks is shown at the part of the translation`() {
        #expect(
            compared(
                fr: "Il y a ①30 places.\n",
                en: "②The number of places is known.\n"
            ) == [
                Report(
                    "②",
                    "P443",
                    fr: "l’original dit «~30~», ce passage ne le dit pas",
                    en: "the original says “30”, this part does not",
                    notes: ["① the original is here"]
                )
            ]
        )
    }

    @Test(arguments: [
        ("Le 15 juin 2021", "On 15 July 2021", "15 juin 2021", "15 July 2021"),
        ("1 581 diplômés", "1,518 graduates", "1 581", "1,518"),
        ("100 €", "$100", "100 €", "100"), ("3,5 %", "35%", "3,5 %", "35%"),
        ("à 9 h 30", "at 9:30 p.m.", "9 h 30", "9:30 p.m."),
        ("3 millions d’euros", "3 billion euros", "3 millions d’euros", "3 billion euros"),
        ("en juin 2021", "in July 2021", "juin 2021", "July 2021"),
        ("le 1er juin", "on 2 June", "1er juin", "2 June"),
        ("le XXe siècle et 12 cas", "the 21st century and 12 cases", "", "21st"),
    ])
    func `a value that differs is reported`(
        french: String,
        english: String,
        original: String,
        translation: String
    ) {
        let found = compared(fr: french + ".\n", en: english + ".\n").map(\.english)
        #expect(
            found == [
                original.isEmpty
                    ? "the original does not say “\(translation)” in this part"
                    : "the original says “\(original)”, not “\(translation)”"
            ]
        )
    }

    @Test(arguments: [
        ("1 581 diplômés", "1,581 graduates"), ("Le 25 juin 2021", "On 25 June 2021"),
        ("Le 25 juin 2021", "On June 25th, 2021"), ("Le 25 juin 2021", "2021-06-25"),
        ("25/06/2021", "25 June 2021"), ("3,5 %", "3.5%"), ("Le 1er", "The 1st"),
        ("Le XXIe siècle", "The 21st century"), ("Le XXIe siècle", "The twenty-first century"),
        ("3 filières", "Three tracks"), ("Trois filières", "3 tracks"),
        ("De 3 à 5 %", "3% to 5%"), ("100 €", "€100"), ("3 millions d’euros", "€3,000,000"),
        ("12 000 DH", "MAD 12,000"), ("À 14 h 30", "At 2:30 p.m."), ("14 h de cours", "14 hours"),
        ("Le 25 juin 2021 à 9 h", "At 9:00 on 25 June 2021"), ("En 2021 et en 2022", "2022, 2021"),
        ("De 14h à 16h", "2–4 p.m."), ("Les 24 et 25 juin 2021", "June 24 and 25, 2021"),
        ("Du 28 mai au 3 juin 2021", "28 May 2021 to 3 June 2021"),
        ("En 2021, puis en 2021", "In 2021, then that year"), ("2021-2022", "2021–2022"),
        ("Le 1er janvier\n2021", "1\nJanuary 2021"), ("`12` places", "`13` places"),
        ("Rang 98[^aui]", "Rank 98.[^aui]"), ("UM6P et Toubkal", "UM6P and Toubkal"),
        ("+212 5 35 86 20 00", "+212 535 862 000"), ("2 fois", "Twice"),
        ("5 % (« <span lang=\"en\">5 percent of 40</span> »)", "5 percent of 40"),
    ])
    func `the same in the ways of both languages is no difference`(
        french: String,
        english: String
    ) {
        #expect(compared(fr: french + ".\n", en: english + ".\n") == [])
    }

    @Test func `the same numbers under other headings are a difference`() {
        let found = compared(
            fr: "## A\n\nLe 15 juin 2021.\n\n## B\n\nLe 15 juillet 2021.\n",
            en: "## A\n\n①15 July 2021.\n\n## B\n\n②15 June 2021.\n"
        )
        #expect(found.map(\.place) == ["①", "②"])
    }

    @Test func `where outlines differ the texts are compared as wholes`() {
        let found = compared(
            fr: "## A\n\nLe 15 juin 2021.\n\n### B\n\nEn 2020.\n",
            en: "## A\n\nIn 2020.\n\n## B\n\n15 June 2021.\n"
        )
        #expect(found.map(\.code) == ["P442"])
    }

    @Test func `a value in a cell is found in its cell`() {
        let found = compared(
            fr: "| Date | Fait |\n|---|---|\n| ①1995 | Le 25 juin 2021, 1995 |\n",
            en: "| Date | Event |\n|---|---|\n| ②1996 | On 25 June 2021, 1995 |\n"
        )
        #expect(found.map(\.place) == ["②"])
    }

    @Test func `thousands of differences are compared in time`() {
        let numbers = { (first: Int) in
            (first..<first + 20_000).map { "\($0)" }.joined(separator: " ; ")
        }
        #expect(compared(fr: numbers(100_000), en: numbers(200_000)).count == 200)
    }
}
