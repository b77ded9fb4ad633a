import Diagnostics
import SiteModel
import Testing

@testable import EditorialChecks

@Suite struct SilencesTests {
    @Test func `a warning is silenced for a page in all its languages`() {
        let silences = Silences(in: [file("a", "fr", ["P431"]), file("a", "en")])
        let found = [warning("P431", "a/fr"), warning("P431", "a/en"), warning("P431", "b/fr")]
        #expect(silences.applied(to: found).diagnostics == [warning("P431", "b/fr")])
    }

    @Test func `another warning of the page is heard`() {
        let silences = Silences(in: [file("a", "fr", ["P431"])])
        #expect(silences.applied(to: [warning("P432", "a/fr")]).diagnostics.count == 1)
    }

    @Test func `an error cannot be silenced`() {
        let silences = Silences(in: [file("a", "fr", ["P451"])])
        let error = Diagnostic(
            .error,
            "P451",
            Phrase(fr: "a", en: "a"),
            at: SourceLocation(file: "Content/a/fr.md", line: 1, column: 1)
        )
        #expect(silences.applied(to: [error]).diagnostics == [error])
        #expect(
            silences.faults().map { Report($0, in: []) } == [
                Report(
                    "elsewhere",
                    "P448!",
                    fr: "«~allow~» fait taire un avertissement sur le texte d’une page~: "
                        + "«~P451~» n’en est pas un",
                    en: "“allow” silences a warning on the text of a page: “P451” is not one"
                )
            ]
        )
    }

    @Test func `a code that is none is refused, with a question when one is near`() {
        let faults = Silences(in: [file("a", "fr", ["P437x", "alt"])]).faults()
        #expect(faults.map(\.code) == ["P448", "P448"])
        #expect(
            faults.map(\.suggestion?.english) == [
                "copy the code of the message to be silenced, such as “P431”",
                "did you mean “P437”?",
            ]
        )
    }

    @Test func `a silence that nothing needs is reported where it stands`() {
        let silences = Silences(in: [file("a", "fr", ["P431", "P433"])])
        let uses = silences.applied(to: [warning("P431", "a/fr")]).uses
        let needless = silences.needless(besides: uses) { _ in true }
        #expect(
            needless.map { Report($0, in: []) } == [
                Report(
                    "elsewhere",
                    "P447",
                    fr: "«~allow~» ne fait taire aucun avertissement «~P433~» de cette page",
                    en: "“allow” silences no warning “P433” of this page",
                    suggestion: "supprimez cette entrée"
                )
            ]
        )
        #expect(needless.first?.location == location("Content/a/fr.md", "P433"))
    }

    @Test func `a page that is not published is not asked what it needs`() {
        let silences = Silences(in: [file("a", "fr", ["P431"])])
        #expect(silences.needless(besides: []) { _ in false }.isEmpty)
    }

    private func file(_ id: String, _ language: String, _ codes: [String] = []) -> PageSource {
        var common = CommonFields()
        let path = "Content/\(id)/\(language).md"
        common.allowances = codes.map {
            Allowance(code: $0, reason: "ainsi", location: location(path, $0))
        }
        return PageSource(
            id: PageID(id),
            language: Language(language),
            file: path,
            common: common,
            fields: [:],
            body: PageSource.Body(bytes: [], firstLine: 5)
        )
    }

    /// Each code stands in a line of its own.
    private func location(_ file: String, _ code: String) -> Diagnostics.SourceLocation {
        SourceLocation(file: file, line: code.utf8.reduce(0) { $0 + Int($1) }, column: 10)
    }

    private func warning(_ code: String, _ file: String) -> Diagnostic {
        Diagnostic(
            .warning,
            code,
            Phrase(fr: "a", en: "a"),
            at: SourceLocation(file: "Content/\(file).md", line: 8, column: 1)
        )
    }
}
