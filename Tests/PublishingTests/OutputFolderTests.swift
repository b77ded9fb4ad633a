import Diagnostics
import Foundation
import SiteModel
import Testing

@testable import Publishing

@Suite struct OutputFolderTests {
    @Test func `folders above the output are made`() throws {
        let site = try TemporarySite()
        let output = site.path + "/build/today/site/"
        try publishSite(["a": "1"], to: output, of: site.path)
        #expect(try site.files(in: "build/today/site") == ["a": "1"])
    }

    @Test func `an output that is a link is resolved, and the link stays`() throws {
        let site = try TemporarySite()
        try site.makeFolder("www/live")
        try site.link("Public", to: "www/live")

        try site.publish(["a": "1"])
        try site.publish(["a": "2"])

        #expect(try site.files(in: "www/live") == ["a": "2"])
        let target = try FileManager.default.destinationOfSymbolicLink(atPath: site.output)
        #expect(target == "www/live")
        #expect(FileManager.default.fileExists(atPath: site.path + "/www/.portal/live.manifest"))
    }

    @Test func `a link that leads nowhere is no output`() throws {
        let site = try TemporarySite()
        try site.link("Public", to: "missing")
        #expect(throws: PublishingError.danglingLink(output: site.output)) {
            try site.publish([:])
        }
    }

    @Test func `a file is no output, nor is anything below it`() throws {
        let site = try TemporarySite()
        try site.write("", to: "Public")
        #expect(throws: PublishingError.notAFolder(output: site.output)) { try site.publish([:]) }
        let below = site.output + "/x"
        #expect(throws: PublishingError.notAFolder(output: below)) {
            try publishSite([:], to: below, of: site.path)
        }
    }

    @Test func `the site and the folders above it are no output`() throws {
        let site = try TemporarySite()
        let above = try #require(site.path.range(of: "/", options: .backwards)).lowerBound
        for output in [site.path, site.path + "/Content/..", String(site.path[..<above]), "/"] {
            let error = PublishingError.containsSite(output: output, site: site.path)
            #expect(throws: error) { try publishSite([:], to: output, of: site.path) }
        }
    }

    @Test(
        arguments: [
            ("Content", "Content"), ("Content/x", "Content"), ("Templates/assets/x", "Templates"),
            (".portal/x", ".portal"),
        ]
    )
    func `folders of the site are no output`(output: String, folder: String) throws {
        let site = try TemporarySite()
        let path = site.path + "/" + output
        #expect(throws: PublishingError.insideReserved(output: path, folder: folder)) {
            try publishSite([:], to: path, of: site.path)
        }
        #expect(!FileManager.default.fileExists(atPath: site.path + "/Templates"))
    }

    @Test func `a folder whose name begins like one of the site's is an output`() throws {
        let site = try TemporarySite()
        try publishSite(["a": "1"], to: site.path + "/Content-published", of: site.path)
        #expect(try site.files(in: "Content-published") == ["a": "1"])
    }

    @Test func `a folder that holds somebody's file is no output`() throws {
        let site = try TemporarySite()
        try site.write("precious", to: "Public/thesis/chapter.tex")
        let error = PublishingError.foreignFile(output: site.output, file: "thesis/chapter.tex")

        #expect(throws: error) { try site.publish(["a": "1"]) }

        #expect(try site.files() == ["thesis/chapter.tex": "precious"])
    }

    @Test func `a file that somebody added to the published site stops the next publication`()
        throws
    {
        let site = try TemporarySite()
        try site.publish(["fr/index.html": "1"])
        try site.write("x", to: "Public/fr/index.html.orig")
        let error = PublishingError.foreignFile(output: site.output, file: "fr/index.html.orig")

        #expect(throws: error) { try site.publish(["fr/index.html": "2"]) }

        #expect(try site.files() == ["fr/index.html": "1", "fr/index.html.orig": "x"])
    }

    @Test func `a link in the output is somebody's, even under a name of the site`() throws {
        let site = try TemporarySite()
        try site.publish(["a": "1"])
        try FileManager.default.removeItem(atPath: site.output + "/a")
        try site.link("Public/a", to: "/etc/hostname")
        #expect(throws: PublishingError.foreignFile(output: site.output, file: "a")) {
            try site.publish(["a": "2"])
        }
    }

    @Test func `the litter of desktop systems and empty folders are no obstacle, and stay`() throws
    {
        let site = try TemporarySite()
        try site.publish(["a": "1", "b/c": "1"])
        try site.write("x", to: "Public/.DS_Store")
        try site.write("y", to: "Public/b/Thumbs.db")
        try site.makeFolder("Public/empty/inside")

        for text in ["2", "3", "4"] {
            try site.publish(["a": text])
            #expect(
                try site.files()
                    == ["a": text, ".DS_Store": "x", "b/Thumbs.db": "y", "empty/inside/": ""]
            )
        }
    }

    @Test func `what is foreign goes when that is asked for`() throws {
        let site = try TemporarySite()
        try site.write("*", to: "Public/.gitignore")
        try site.write("precious", to: "Public/thesis/chapter.tex")
        try site.link("Public/link", to: "/etc/hostname")

        for _ in 0..<2 {
            let publication = try Publication.open(
                output: site.output,
                siteFolder: site.path,
                removesForeign: true,
                system: .quick
            )
            try publication.write([0x31], to: try #require(OutputPath("a")))
            _ = try publication.commit()
            #expect(try site.files() == ["a": "1", ".gitignore": "*"])
            #expect(try site.leavings == [".gitignore", "Public.lock", "Public.manifest"])
            try site.write("x", to: "Public/b")
        }
        let error = PublishingError.foreignFile(output: site.output, file: "b")
        #expect(throws: error) { try site.publish(["a": "1"]) }
    }

    @Test func `a site whose work folder was removed is foreign`() throws {
        let site = try TemporarySite()
        try site.publish(["a": "1"])
        try FileManager.default.removeItem(atPath: site.path + "/.portal")
        let error = PublishingError.foreignFile(output: site.output, file: "a")
        #expect(throws: error) { try site.publish(["a": "2"]) }
        #expect(try site.files() == ["a": "1"])
    }

    @Test func `an output that was removed is made again`() throws {
        let site = try TemporarySite()
        try site.publish(["a": "1"])
        try FileManager.default.removeItem(atPath: site.output)

        #expect(try site.publish(["a": "1"]).added == 1)
        #expect(try site.files() == ["a": "1"])
    }

    @Test func `two outputs side by side do not disturb each other`() throws {
        let site = try TemporarySite()
        let other = try Publication.open(output: site.path + "/Other", siteFolder: site.path)
        try site.publish(["a": "1"])
        try other.write([0x62], to: try #require(OutputPath("b")))
        _ = try other.commit()
        #expect(try site.files() == ["a": "1"])
        #expect(try site.files(in: "Other") == ["b": "b"])
    }

    @Test func `one process publishes to a folder at a time`() throws {
        let site = try TemporarySite()
        let first = try Publication.open(output: site.output, siteFolder: site.path)
        let refusal = #expect(throws: PublishingError.self) { try site.publish(["a": "1"]) }
        guard case .locked(let output, let holder) = refusal else {
            Issue.record("\(String(describing: refusal))")
            return
        }
        #expect(output == site.output)
        #expect(holder?.process == getpid())
        let now = time(nil)
        #expect(try #require(holder?.since) <= now)
        #expect(try #require(holder?.since) > now - 3600)

        first.abandon()

        #expect(try site.publish(["a": "1"]).files == 1)
    }

    @Test func `a folder without write permission is an error of the machine`() async throws {
        let site = try TemporarySite()
        #expect(chmod(site.path, 0o755) == 0)
        await #expect(processExitsWith: .success) { [path = site.path as String] in
            if geteuid() == 0 { try #require(setuid(65534) == 0) } else { chmod(path, 0o555) }
            let own = path + "/.portal"
            #expect(throws: PublishingError.refused(.writing, path: own, errno: EACCES)) {
                try publishSite(["a": "1"], to: path + "/Public", of: path)
            }
        }
        #expect(chmod(site.path, 0o755) == 0)
    }
}
