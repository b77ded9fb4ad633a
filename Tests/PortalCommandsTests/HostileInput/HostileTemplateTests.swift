import Foundation
import Testing

/// Templates that do not end, or nearly so.
@Suite struct HostileTemplateTests {
    @Test func `sections nest 200 deep at most`() throws {
        let template =
            String(repeating: "{{#page}}", count: 5_000)
            + String(repeating: "{{/page}}", count: 5_000)
        let refusal = try Refusal(of: TemporarySite(["Templates/page.mustache": template]))
        #expect(
            refusal.french == [
                "Templates/page.mustache:1:1801: erreur P506 : au plus 200 sections, gabarits parents "
                    + "et blocs s’emboîtent"
            ]
        )
        #expect(
            refusal.english == [
                "Templates/page.mustache:1:1801: error P506: at most 200 sections, parents and blocks "
                    + "are nested"
            ]
        )
    }

    /// Ten inclusions of a template of ten, ten times over: ten thousand million.
    @Test func `templates that multiply themselves come to an end`() throws {
        var files: [String: String?] = ["Templates/languages.mustache": "{{> level-0}}"]
        for level in 0..<10 {
            files["Templates/partials/level-\(level).mustache"] =
                level == 9 ? "x" : String(repeating: "{{> level-\(level + 1)}}", count: 10)
        }
        let refusal = try Refusal(of: TemporarySite(files))
        #expect(refusal.french.count == 1)
        #expect(
            refusal.french.first?.hasSuffix(
                ": erreur P514 : une page tient en un million d’inclusions et de répétitions, et en "
                    + "100 Mo : celle-ci n’en finit pas"
            ) == true,
            "\(refusal.french)"
        )
        #expect(
            refusal.english.first?.hasSuffix(
                ": error P514: a page takes at most a million inclusions and repetitions, and 100 MB: "
                    + "this one goes on and on"
            ) == true,
            "\(refusal.english)"
        )
    }

    @Test func `lists within lists come to an end`() throws {
        let template =
            String(repeating: "{{#languages}}", count: 40) + "x"
            + String(repeating: "{{/languages}}", count: 40)
        let refusal = try Refusal(of: TemporarySite(["Templates/languages.mustache": template]))
        #expect(
            refusal.english == [
                "Templates/languages.mustache: error P514: a page takes at most a million inclusions "
                    + "and repetitions, and 100 MB: this one goes on and on"
            ]
        )
    }
}
