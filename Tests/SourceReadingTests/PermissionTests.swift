import Diagnostics
import Foundation
import SiteModel
import Testing

@testable import SourceReading

/// The superuser may read everything, so these tests run in a process that has given that up.
@Suite struct PermissionTests {
    @Test func `a file and a folder without read permission are reported with the cure`()
        async throws
    {
        let site = try TemporarySite()
        try site.write("x", to: "Content/secret.md")
        try site.write("x", to: "Content/closed/fr.md")
        try site.write("x", to: "Content/photo.pdf")
        #expect(chmod(site.path + "/Content/secret.md", 0) == 0)
        #expect(chmod(site.path + "/Content/photo.pdf", 0) == 0)
        #expect(chmod(site.path + "/Content/closed", 0) == 0)

        await #expect(processExitsWith: .success) { [path = site.path as String] in
            try #require(geteuid() != 0 || setuid(65534) == 0)
            let (tree, diagnostics) = try SourceReader(siteFolder: path).read()
            #expect(tree.files.map(\.path) == ["Content/fr.md", "Templates/page.mustache"])
            #expect(
                diagnostics
                    == ["Content/closed", "Content/photo.pdf", "Content/secret.md"].map {
                        Diagnostic(
                            .error,
                            "P105",
                            Phrase(
                                fr:
                                    "tout ce que contient un site doit pouvoir être lu\u{A0}: accès refusé",
                                en: "everything in a site can be read: permission denied"
                            ),
                            at: SourceLocation(file: $0),
                            suggestion: Phrase(
                                fr: "donnez-vous le droit de lecture (chmod u+rX)",
                                en: "give yourself the permission to read (chmod u+rX)"
                            )
                        )
                    }
            )
        }
        #expect(chmod(site.path + "/Content/closed", 0o755) == 0)
    }

    @Test func `Content without read permission is an error of the machine`() async throws {
        let site = try TemporarySite()
        #expect(chmod(site.path + "/Content", 0) == 0)

        await #expect(processExitsWith: .success) { [path = site.path as String] in
            try #require(geteuid() != 0 || setuid(65534) == 0)
            let error = try #require(throws: SourceReadingError.self) {
                try SourceReader(siteFolder: path).read()
            }
            #expect(error == .unreadable(path: path + "/Content", errno: EACCES))
            #expect(
                error.message.english == "the folder “\(path)/Content” cannot be read: "
                    + "permission denied; check its permissions"
            )
            #expect(
                error.message.french
                    == "le dossier «\u{A0}\(path)/Content\u{A0}» ne peut pas être lu\u{A0}: "
                    + "accès refusé\u{202F}; vérifiez ses droits"
            )
        }
        #expect(chmod(site.path + "/Content", 0o755) == 0)
    }
}
