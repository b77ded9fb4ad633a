import Foundation
import Testing

@testable import Publishing

/// Any change of a file that a site is made from shows without reading it.
@Suite struct SourceFingerprintTests {
    private let site: TemporarySite

    init() throws {
        site = try TemporarySite()
        try site.write("one", to: "Content/a/fr.md")
        try site.write("two", to: "Templates/page.mustache")
    }

    private func sum() throws -> UInt64 {
        try #require(SourceFingerprint.of(siteFolder: site.path)).sum
    }

    @Test func `a folder that nobody touches looks the same`() throws {
        let first = try #require(SourceFingerprint.of(siteFolder: site.path))
        let second = try #require(SourceFingerprint.of(siteFolder: site.path))
        #expect(first.isSettled)
        #expect(first == second)
    }

    @Test func `an edit of the same length, a new file, a name and a removal all show`() throws {
        var seen = [try sum()]
        try site.write("eno", to: "Content/a/fr.md")
        seen.append(try sum())
        try site.write("", to: "Content/a/en.md")
        seen.append(try sum())
        let folder = site.path + "/Content/a/"
        try FileManager.default.moveItem(atPath: folder + "en.md", toPath: folder + "ar.md")
        seen.append(try sum())
        try FileManager.default.removeItem(atPath: site.path + "/Templates/page.mustache")
        seen.append(try sum())
        #expect(Set(seen).count == seen.count)
    }

    @Test func `a file that is replaced by one of the same size and time shows`() throws {
        let before = try sum()
        let (file, other) = (site.path + "/Content/a/fr.md", site.path + "/Content/a/fr.md.new")
        let time = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate]
        try site.write("eno", to: "Content/a/fr.md.new")
        try FileManager.default.setAttributes(
            [.modificationDate: try #require(time)],
            ofItemAtPath: other
        )
        try FileManager.default.removeItem(atPath: file)
        try FileManager.default.moveItem(atPath: other, toPath: file)
        #expect(try sum() != before)
    }

    @Test func `what is published, and hidden folders, are no sources`() throws {
        let before = try sum()
        try site.write("x", to: "Public/index.html")
        try site.write("x", to: "Content/.git/index")
        #expect(try sum() == before)
    }

    @Test func `a site without templates has no fingerprint`() throws {
        try FileManager.default.removeItem(atPath: site.path + "/Templates")
        #expect(SourceFingerprint.of(siteFolder: site.path) == nil)
    }
}
