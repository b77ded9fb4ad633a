import Foundation
import Testing

#if os(Linux)
    import Glibc
#else
    import Darwin
#endif

/// What stands in folders and is no file.
@Suite struct HostileFileTests {
    @Test func `no link is followed, into the site, out of it or around`() throws {
        let site = try TemporarySite()
        let links = [
            "Content/around": "around", "Content/again": "news", "Content/news/es.md": "fr.md",
            "Content/news/passwd.txt": "/etc/passwd",
        ]
        for (path, target) in links {
            let link = site.folder.appending(path: path).path
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
        }
        let refusal = try Refusal(of: site)
        #expect(
            refusal.french
                == links.keys.sorted().map {
                    "\($0): erreur P104 : un site contient ses propres fichiers : un lien symbolique "
                        + "n’est pas suivi"
                }
        )
        #expect(
            refusal.english
                == links.keys.sorted().map {
                    "\($0): error P104: a site holds its own files: a symbolic link is not followed"
                }
        )
    }

    @Test func `site.yml that is a link is not said to be missing`() throws {
        let site = try TemporarySite(["Content/site.yml": nil])
        let link = site.folder.appending(path: "Content/site.yml").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/etc/passwd")
        #expect(
            try Refusal(of: site).english == [
                "Content/site.yml: error P104: a site holds its own files: a symbolic link is not "
                    + "followed"
            ]
        )
    }

    @Test(.timeLimit(.minutes(1))) func `pipes and sockets are not waited for`() throws {
        let site = try TemporarySite()
        let paths = ["Content/news/es.md", "Content/news/pipe", "Templates/layout.mustache"]
        for path in paths { #expect(mkfifo(site.folder.path + "/" + path, 0o644) == 0) }
        let refusal = try Refusal(of: site)
        #expect(
            refusal.french
                == paths.map {
                    "\($0): erreur P108 : un site contient des fichiers et des dossiers : ceci est "
                        + "un tube, une prise ou un périphérique"
                }
        )
        #expect(
            refusal.english
                == paths.map {
                    "\($0): error P108: a site holds files and folders: this is a pipe, a socket or a "
                        + "device"
                }
        )
    }

    @Test func `standard input that is no text is printed as it can be`() throws {
        let result = try PortalProcess.run(
            ["markdown"],
            input: Data([0x61, 0xFF, 0x00, 0x1B, 0x0A])
        )
        #expect(result.status == 0)
        #expect(!result.errors.utf8.contains(0x1B))
    }
}
