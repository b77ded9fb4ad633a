import Foundation
import Testing

@Suite struct SchemaCommandTests {
    private typealias Object = [String: Any]

    private func schema(_ site: TemporarySite, _ arguments: String...) throws -> Object {
        let result = try PortalProcess.run(
            ["schema", "--site", site.folder.path] + arguments
        )
        #expect(result.errors == "")
        #expect(result.status == 0)
        return try #require(try JSONSerialization.jsonObject(with: result.output) as? Object)
    }

    private func keys(_ schema: Object) -> [String] {
        (schema["properties"] as? Object ?? [:]).keys.sorted()
    }

    @Test func `the front matter of a type has its fields`() throws {
        let site = try TemporarySite([
            "Content/types/course.yml":
                "label: { fr: Cours, en: Course }\nfields: { fee: { kind: money, label: { fr: Prix, en: Fee } } }\n"
        ])
        #expect(keys(try schema(site, "--type", "course")).contains("fee"))
        #expect(!keys(try schema(site, "--type", "page")).contains("fee"))
        #expect(try schema(site)["anyOf"] != nil)
    }

    @Test(arguments: [
        ("site", "base-url"), ("strings", "durations"), ("type", "fields"),
    ])
    func `a file has its keys`(file: String, key: String) throws {
        #expect(keys(try schema(try TemporarySite(), "--file", file)).contains(key))
    }

    @Test func `a type that does not exist is said in both languages`() throws {
        let site = try TemporarySite([
            "Content/types/course.yml": "label: { fr: Cours, en: Course }\n"
        ])
        let arguments = ["schema", "--type", "curse", "--site", site.folder.path]
        let english = try PortalProcess.run(arguments)
        #expect(english.status == 64)
        #expect(
            english.errors == "portal: the site has no type “curse”: did you mean “course”?\n"
        )
        let french = try PortalProcess.run(arguments, locale: "fr_FR.UTF-8")
        #expect(
            french.errors
                == "portal: le site n’a pas de type «\u{A0}curse\u{A0}»\u{A0}: vouliez-vous dire «\u{A0}course\u{A0}»\u{202F}?\n"
        )
    }

    @Test func `a site without site yml has no schema`() throws {
        let site = try TemporarySite(["Content/site.yml": nil])
        let result = try PortalProcess.run(["schema", "--site", site.folder.path])
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
        #expect(
            result.errors
                == "Content/site.yml: error P322: the site has a file “Content/site.yml”\n\n"
        )
    }

    @Test func `a type and a file exclude each other`() throws {
        let result = try PortalProcess.run(["schema", "--type", "page", "--file", "site"])
        #expect(result.status == 64)
    }
}
