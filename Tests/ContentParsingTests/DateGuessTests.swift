import Testing

/// A date in another form is written as it should be, where it can only be one (P240).
struct DateGuessTests {
    private func suggestions(_ date: String) -> [String?] {
        MarkedText("---\ntitle: x\ndate: \"\(date)\"\n---\n").pageFaults()
            .filter { $0.code == "P240" }.map(\.suggestion)
    }

    @Test(arguments: [
        ("25/06/2021", "2021-06-25"), ("06/25/2021", "2021-06-25"), ("5/5/2021", "2021-05-05"),
        ("2021/06/25", "2021-06-25"), ("2021-6-5", "2021-06-05"), ("2021.06.25", "2021-06-25"),
        ("20210625", "2021-06-25"), ("25 juin 2021", "2021-06-25"), ("1er juin 2021", "2021-06-01"),
        ("Juin 2021", "2021-06"), ("June 25, 2021", "2021-06-25"), ("25 June 2021", "2021-06-25"),
        ("25\u{A0}août 2021", "2021-08-25"), ("2021-06-25 09:00Z", "2021-06-25T09:00Z"),
        ("2021-06-25 09:00+01:00", "2021-06-25T09:00+01:00"),
    ])
    func `what can only be one date is proposed`(written: String, right: String) {
        #expect(suggestions(written) == ["écrivez~: \(right)"])
        #expect(suggestions(right) == [])
    }

    @Test(arguments: [
        "04/05/2021", "demain", "25/06/21", "2021-06-25-01", "31 juin 2021", "juin", "25 juin",
        "99/99/2021", "", "juin juin 2021", "2021-123-1", "20211325", "0/0/2021", "1 2 3",
    ])
    func `what is to be guessed is not`(written: String) {
        #expect(suggestions(written).allSatisfy { $0 == nil })
    }

    @Test(arguments: ["2021-06-25T09:00", "2021-06-25 09:00"])
    func `a time without its offset asks for it`(written: String) {
        #expect(
            suggestions(written) == [
                "ajoutez le décalage sur UTC~: «~+01:00~» à l’heure du Maroc, «~Z~» en temps universel"
            ]
        )
    }
}
