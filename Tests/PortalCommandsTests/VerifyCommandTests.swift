import Foundation
import Testing

@Suite struct VerifyCommandTests {
    private func verify(
        _ site: TemporarySite,
        _ folder: String = "Public",
        _ more: String...,
        locale: String = "en_GB.UTF-8"
    ) throws -> PortalProcess.Result {
        let path = site.folder.appending(path: folder).path
        return try PortalProcess.run(["verify", path] + more, locale: locale)
    }

    private func builtSite() throws -> TemporarySite {
        let site = try TemporarySite()
        #expect(try PortalProcess.build(site).status == 0)
        return site
    }

    @Test func `a folder that is as it was published`() throws {
        let site = try builtSite()
        try site.write("*", to: "Public/.gitignore")
        let result = try verify(site)
        #expect(result.status == 0)
        #expect(result.text == "13 files, as published\n")
        #expect(result.errors == "")
    }

    @Test func `what is missing, changed and foreign is named`() throws {
        let site = try builtSite()
        try FileManager.default.removeItem(at: site.folder.appending(path: "Public/robots.txt"))
        try site.write("x", to: "Public/fr/index.html")
        try site.write("x", to: "Public/notes/a.txt")
        let english = try verify(site)
        #expect(english.status == 1)
        #expect(
            english.text == """
                missing: robots.txt
                changed: fr/index.html
                foreign: notes/a.txt
                13 files: 1 missing, 1 changed, 1 foreign

                """
        )
        let french = try verify(site, locale: "fr_FR.UTF-8")
        #expect(
            french.text == """
                manque\u{A0}: robots.txt
                changé\u{A0}: fr/index.html
                étranger\u{A0}: notes/a.txt
                13 fichiers\u{A0}: 1 manquant, 1 changé, 1 étranger

                """
        )
        let program = try verify(site, "Public", "--format", "json")
        #expect(program.status == 1)
        #expect(
            program.text == """
                {
                  "changed" : [
                    "fr/index.html"
                  ],
                  "files" : 13,
                  "foreign" : [
                    "notes/a.txt"
                  ],
                  "missing" : [
                    "robots.txt"
                  ],
                  "whole" : false
                }

                """
        )
    }

    @Test func `bytes count, not their number or time`() throws {
        let site = try builtSite()
        let path = site.folder.appending(path: "Public/fr/index.html")
        let text = try String(contentsOf: path, encoding: .utf8)
        try Data(text.replacing("Accueil", with: "Bccueil").utf8).write(to: path)
        #expect(try verify(site).text.hasPrefix("changed: fr/index.html\n"))
        try Data(text.utf8).write(to: path)
        #expect(try verify(site).status == 0)
    }

    @Test func `a copy is verified with the manifest of the original`() throws {
        let site = try builtSite()
        try FileManager.default.copyItem(
            at: site.folder.appending(path: "Public"),
            to: site.folder.appending(path: "copy")
        )
        try site.write("Deny from all", to: "copy/.htaccess")
        let none = try verify(site, "copy")
        #expect(none.status == 2)
        #expect(none.errors.contains("has no manifest"))
        #expect(none.errors.contains("--manifest"))
        let manifest = site.folder.appending(path: ".portal/Public.manifest").path
        let foreign = try verify(site, "copy", "--manifest", manifest)
        #expect(foreign.text == "foreign: .htaccess\n13 files: 0 missing, 0 changed, 1 foreign\n")
        let result = try verify(site, "copy", "--manifest", manifest, "--except", ".htaccess")
        #expect(result.status == 0)
        #expect(result.text == "13 files, as published\n")
    }

    @Test func `a link in the place of a file is foreign`() throws {
        let site = try builtSite()
        let file = site.folder.appending(path: "Public/robots.txt")
        try FileManager.default.removeItem(at: file)
        try FileManager.default.createSymbolicLink(
            atPath: file.path,
            withDestinationPath: "sitemap.xml"
        )
        #expect(try verify(site).text.hasPrefix("foreign: robots.txt\n"))
    }

    @Test func `another file is no manifest, and a folder that is not there is a failure`() throws {
        let site = try builtSite()
        let other = site.folder.appending(path: "Content/fr.md").path
        let result = try verify(site, "Public", "--manifest", other)
        #expect(result.status == 2)
        #expect(
            result.errors == "portal: “\(other)” is no whole manifest; "
                + "a manifest is called “.portal/Public.manifest”\n"
        )
        #expect(try verify(site, "nowhere").status == 2)
        #expect(try PortalProcess.run(["verify"]).status == 64)
    }
}
