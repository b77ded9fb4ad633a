import Testing

@testable import Typography

/// In the tables `~` is U+00A0.
struct EnglishTests {
    @Test(arguments: [
        ("\"joint\"", "“joint”"),
        ("the \"joint master\", they said", "the “joint master”, they said"),
        ("'joint'", "‘joint’"),
        ("He said 'it's \"joint\"'", "He said ‘it’s “joint”’"),
        ("(\"joint\")", "(“joint”)"),
        ("\"Really?\" \"Yes!\"", "“Really?” “Yes!”"),
        ("\"It works.\"", "“It works.”"),
        ("'It works.'", "‘It works.’"),
        ("\"in 2021\" and 'in 2021'", "“in 2021” and ‘in 2021’"),
        ("a \"single", "a \"single"),
        ("“joint” ‘first’", "“joint” ‘first’"),
        ("the 'first' universities' step", "the ‘first’ universities’ step"),
    ])
    func `quotation marks are curled in pairs`(_ before: String, _ after: String) {
        expectSet(before, after)
    }

    @Test(arguments: [
        ("don't", "don’t"), ("the students' work", "the students’ work"),
        ("'til 2021", "’til 2021"),
        ("the '90s", "the ’90s"), ("class of '21", "class of ’21"), ("the 1990's", "the 1990’s"),
        ("'Twas", "’Twas"), ("café's", "café’s"), ("'til it's 'done'", "’til it’s ‘done’"),
        ("6'10\"", "6'10\""), ("he's 6'10\" tall", "he’s 6'10\" tall"),
        ("a 10\" screen", "a 10\" screen"),
        ("33°32'10\"N", "33°32'10\"N"),
    ])
    func `apostrophes are curled, primes stay`(_ before: String, _ after: String) {
        expectSet(before, after)
    }

    @Test(arguments: [
        ("Really ? Yes !", "Really? Yes!"), ("one ; two", "one; two"),
        ("finance : yes", "finance: yes"),
        ("16 : 9", "16 : 9"), ("fine :-)", "fine :-)"), ("a :p b", "a :p b"), ("x != y", "x != y"),
        ("\"joint\" : yes", "“joint”: yes"), ("what~?", "what?"),
    ])
    func `no space stands before a sign`(_ before: String, _ after: String) {
        expectSet(before, after)
    }

    @Test(arguments: [
        ("Wait...", "Wait…"), ("Wait ... what", "Wait … what"), ("a -- b", "a~– b"),
        ("a – b", "a~– b"),
        ("a — b", "a — b"), ("master--a step--starts", "master—a step—starts"), ("10--12", "10–12"),
        ("git --all", "git --all"), ("2021-2022", "2021-2022"), ("2020 -- 2021", "2020 – 2021"),
        ("3 things", "3 things"), ("2,000 m²", "2,000~m²"), ("5 km", "5~km"), ("98%", "98%"),
        ("step 3 Go to", "step 3 Go to"), ("1 581", "1 581"), ("the 2nd", "the 2nd"),
        ("No. 5; M. X", "No. 5; M. X"), ("«joint»", "«joint»"),
    ])
    func `ellipses, dashes and units follow English use`(_ before: String, _ after: String) {
        expectSet(before, after)
    }

    @Test func `a text in another language stays`() {
        let text = "قال \"نعم\" ... l'ia : 1 581 ?"
        #expect(Typographer(language: "ar").plain(text) == text)
        #expect(Typographer(language: "ar").html("a\"b") == Array("a&quot;b".utf8))
        #expect(HTMLTypesetter(language: "").set("<p>l'ia</p>") == "<p>l'ia</p>")
    }

    @Test(arguments: [
        ("fr", TypographicRules.french), ("FR-ma", .french), ("fr_CA", .french), ("en", .english),
        ("en-GB", .english), ("ar", .none), ("", .none), ("fro", .none), ("frr-x", .none),
    ])
    func `the primary subtag chooses the rules`(_ code: String, _ rules: TypographicRules) {
        #expect(TypographicRules(language: code) == rules)
    }

    private func expectSet(_ before: String, _ after: String) {
        let typographer = Typographer(language: "en")
        let once = typographer.plain(hidden(before))
        #expect(visible(once) == visible(hidden(after)))
        #expect(visible(typographer.plain(once)) == visible(once), "twice")
    }
}
