import Compression
import Digests
import Foundation
import SiteModel
import Synchronization
import Testing

@testable import Publishing

@Suite struct CompressedFormsTests {
    private static let long = String(repeating: "Un texte assez long. ", count: 50)

    @discardableResult
    private func publish(
        _ files: [String: String],
        _ site: TemporarySite,
        compressing extensions: Set<String> = ["html", "txt"],
        system: PublishingSystem = .quick
    ) throws -> PublicationSummary {
        let publication = try Publication.open(
            output: site.output,
            siteFolder: site.path,
            compressing: extensions,
            system: system
        )
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            try publication.write(Array(text.utf8), to: try #require(OutputPath(path)))
        }
        return try publication.commit()
    }

    private func names(_ site: TemporarySite) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: site.output).sorted()
    }

    private func bytes(_ name: String, _ site: TemporarySite) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(filePath: site.output + "/" + name)))
    }

    @Test func `texts get both forms beside them, where these are smaller`() throws {
        let site = try TemporarySite()
        try publish(["a.html": Self.long, "b.txt": "x", "c.png": Self.long, "d": Self.long], site)
        #expect(
            try names(site) == ["a.html", "a.html.br", "a.html.gz", "b.txt", "c.png", "d"]
        )
        let expected = Compressor().compressed(Array(Self.long.utf8), as: .gzip)
        #expect(try bytes("a.html.gz", site) == expected)
    }

    @Test func `a file that is copied gets them too`() throws {
        let site = try TemporarySite()
        try site.write(Self.long, to: "Content/plan.txt")
        let publication = try Publication.open(
            output: site.output,
            siteFolder: site.path,
            compressing: ["txt"],
            system: .quick
        )
        let place = try #require(OutputPath("media/plan.txt"))
        try publication.copy(from: site.path + "/Content/plan.txt", to: place)
        _ = try publication.commit()
        let expected = Compressor().compressed(Array(Self.long.utf8), as: .brotli)
        #expect(try bytes("media/plan.txt.br", site) == expected)
    }

    @Test func `nothing is compressed that was not asked for`() throws {
        let site = try TemporarySite()
        try site.publish(["a.html": Self.long])
        #expect(try names(site) == ["a.html"])
    }

    @Test func `an unchanged text keeps the form that is live`() throws {
        let site = try TemporarySite()
        try publish(["a.html": Self.long, "b.html": Self.long], site)
        // Bytes that no compressor makes tell the form that was kept from one that was made again.
        let (kept, mark) = ("a.html.gz", Array("kept".utf8))
        try plant(mark, as: kept, site)
        let summary = try publish(["a.html": Self.long, "b.html": Self.long + "!"], site)
        #expect(try bytes(kept, site) == mark)
        let changed = Compressor().compressed(Array((Self.long + "!").utf8), as: .gzip)
        #expect(try bytes("b.html.gz", site) == changed)
        #expect(summary.unchanged == 3)
        #expect(summary.changed == 3)
    }

    @Test func `a form that somebody has changed is made again`() throws {
        let site = try TemporarySite()
        try publish(["a.html": Self.long], site)
        try Data("x".utf8).write(to: URL(filePath: site.output + "/a.html.gz"))
        try publish(["a.html": Self.long], site)
        #expect(
            try bytes("a.html.gz", site)
                == Compressor().compressed(Array(Self.long.utf8), as: .gzip)
        )
    }

    @Test func `forms of another compressor are made again`() throws {
        let site = try TemporarySite()
        try publish(["a.html": Self.long], site)
        try plant(Array("old".utf8), as: "a.html.gz", site, compressor: "gzip-1 zlib-1.0")
        try publish(["a.html": Self.long], site)
        #expect(
            try bytes("a.html.gz", site)
                == Compressor().compressed(Array(Self.long.utf8), as: .gzip)
        )
    }

    @Test func `forms go with their texts, and with the wish for them`() throws {
        let site = try TemporarySite()
        try publish(["a.html": Self.long, "b.html": Self.long], site)
        try publish(["b.html": Self.long], site)
        #expect(try names(site) == ["b.html", "b.html.br", "b.html.gz"])
        try site.publish(["b.html": Self.long])
        #expect(try names(site) == ["b.html"])
    }

    /// Puts other bytes in the place of a published form, as if they had been published.
    private func plant(
        _ new: [UInt8],
        as name: String,
        _ site: TemporarySite,
        compressor: String? = nil
    ) throws {
        try Data(new).write(to: URL(filePath: site.output + "/" + name))
        let file = URL(filePath: site.path + "/.portal/Public.manifest")
        let manifest = try #require(Manifest(text: [UInt8](try Data(contentsOf: file))))
        let planted = Manifest(
            inode: manifest.inode,
            entries: manifest.entries.map { entry in
                entry.path != name
                    ? entry
                    : Manifest.Entry(path: name, size: new.count, digest: ContentDigest.of(new))
            },
            compressor: compressor ?? manifest.compressor
        )
        try Data(planted.text).write(to: file)
    }
}
