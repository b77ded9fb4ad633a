import Foundation
import Testing

@Suite struct ExplainCommandTests {
    @Test func `a code is explained in the user's language`() throws {
        let english = try PortalProcess.run(["explain", "P301"])
        #expect(english.status == 0)
        #expect(english.text.hasPrefix("P301 A shared value is the same in every language\n\n"))
        let french = try PortalProcess.run(["explain", "p301"], locale: "fr_MA.UTF-8")
        #expect(
            french.text.hasPrefix("P301 Une valeur commune est la même dans toutes les langues")
        )
        #expect(
            try PortalProcess.run(["explain", "P301", "--language", "fr"]).text == french.text
        )
    }

    @Test func `an unknown code is exit status 64, and the nearest is proposed`() throws {
        let result = try PortalProcess.run(["explain", "P310"])
        #expect(result.status == 64)
        #expect(result.text == "")
        #expect(
            result.errors == "portal: no rule has the code “P310”: did you mean “P309”?\n"
        )
        let far = try PortalProcess.run(["explain", "title", "--language", "fr"])
        #expect(far.status == 64)
        #expect(far.errors == "portal: aucune règle n’a le code «\u{A0}title\u{A0}»\n")
    }

    @Test func `without a code all codes are listed`() throws {
        let lines = try PortalProcess.run(["explain"]).text.split(separator: "\n")
        #expect(lines.first == "P101  A text is saved as UTF-8")
        #expect(lines.contains("P301  A shared value is the same in every language"))
    }

    @Test func `the reference page has an anchor for each code`() throws {
        let page = try PortalProcess.run(["explain", "--all", "--language", "fr"]).text
        #expect(
            page.contains(
                "\n### P301\n\n**Une valeur commune est la même dans toutes les langues**\n"
            )
        )
        #expect(try PortalProcess.run(["explain", "P301", "--all"]).status == 64)
    }
}
