import Diagnostics
import Foundation
import Glibc
import SiteBuilding
import SiteModel
import Testing

@testable import Preview

/// A watched folder, changed in the ways in which editors and tools change one.
@Suite struct LiveSiteTests {
    private static func text(_ file: String, in edition: Edition) -> String {
        String(decoding: edition.tree[file]?.text ?? [], as: UTF8.self)
    }

    private static let page = "Content/faq/fr.md"

    /// How a file gets another text.
    enum Saving: String, CaseIterable {
        case inPlace, truncatedThenWritten, renamedOver, oldMovedAway, removedThenWritten, viaLink
        case visibleRenamedOver
    }

    private func save(_ text: String, to file: String, in site: SiteCopy, _ saving: Saving) throws {
        let folder = file.split(separator: "/").dropLast().joined(separator: "/") + "/"
        switch saving {
        case .inPlace: try site.write(text, to: file)
        case .truncatedThenWritten:
            try #require(truncate(site.path + "/" + file, 0) == 0)
            try site.write(text, to: file)
        case .renamedOver:
            try site.write(text, to: folder + ".goutputstream-X1")
            try site.move(folder + ".goutputstream-X1", to: file)
        case .visibleRenamedOver:
            // As `sed -i`, and many a program that writes beside the file first.
            try site.write(String(text.prefix(20)), to: folder + "sedA1b2C3")
            try site.write(text, to: folder + "sedA1b2C3")
            try site.move(folder + "sedA1b2C3", to: file)
        case .oldMovedAway:
            // As Vim does: a probe, a swap file, the old text away, the new one, the old one gone.
            try site.write("", to: folder + "4913")
            try site.remove(folder + "4913")
            try site.write("x", to: folder + ".fr.md.swp")
            try site.move(file, to: file + "~")
            try site.write(text, to: file)
            try site.remove(file + "~")
            try site.remove(folder + ".fr.md.swp")
        case .removedThenWritten:
            try site.remove(file)
            try site.write(text, to: file)
        case .viaLink:
            // As Emacs locks a file.
            let lock = site.path + "/" + folder + ".#fr.md"
            try #require(symlink("user@machine.1", lock) == 0)
            try site.write(text, to: folder + "#fr.md#")
            try site.write(text, to: file)
            try site.remove(folder + "#fr.md#")
            try #require(unlink(lock) == 0)
        }
    }

    @Test(arguments: Saving.allCases)
    func `a file that is saved in any way is one edition without a torn text`(
        _ saving: Saving
    ) async throws {
        try await withLiveSite { site, live in
            let first = try await live.current.number
            let old = try site.read(Self.page)
            let new = old + "\nDernière ligne.\n"
            try save(new, to: Self.page, in: site, saving)

            let (edition, count) = try await live.edition(after: first) {
                Self.text(Self.page, in: $0) == new
            }
            #expect(count == 1)
            #expect(edition.changed == [Self.page])
            try await FreshReading(of: site.path).expectEqual(edition, after: saving.rawValue)
        }
    }

    @Test func `a folder that comes, is renamed and goes is followed`() async throws {
        try await withLiveSite { site, live in
            let folder = "Content/announcements/nouvelle"
            let (_, before) = (0, try await live.current.number)
            for depth in ["", "/une", "/une/deux", "/une/deux/trois"] {
                try site.write("---\ntitle: N\n---\nTexte.\n", to: folder + depth + "/fr.md")
            }
            let deepest = folder + "/une/deux/trois/fr.md"
            let (made, _) = try await live.edition(after: before) { $0.tree[deepest] != nil }
            try await FreshReading(of: site.path).expectEqual(made, after: "new folders")

            try site.move(folder, to: "Content/announcements/autre")
            let moved = deepest.replacing("nouvelle", with: "autre")
            let (renamed, _) = try await live.edition(after: made.number) {
                $0.tree[moved] != nil && $0.tree[deepest] == nil
            }
            try await FreshReading(of: site.path).expectEqual(renamed, after: "a renamed folder")

            // What is below it is watched by its new name.
            try site.write("---\ntitle: M\n---\nTexte.\n", to: moved)
            let (edited, _) = try await live.edition(after: renamed.number) {
                Self.text(moved, in: $0).contains("title: M")
            }
            #expect(edited.changed == [moved])

            try site.remove("Content/announcements/autre")
            let (gone, _) = try await live.edition(after: edited.number) {
                $0.tree[moved] == nil
            }
            try await FreshReading(of: site.path).expectEqual(gone, after: "a removed folder")
        }
    }

    @Test func `another Content in the place of Content is followed`() async throws {
        try await withLiveSite { site, live in
            let first = try await live.current.number
            try site.move("Content", to: "Ancien")
            try FileManager.default.copyItem(
                atPath: site.path + "/Ancien",
                toPath: site.path + "/Neuf"
            )
            try site.write("---\ntitle: Neuf\n---\nTexte.\n", to: "Neuf/faq/fr.md")
            try site.move("Neuf", to: "Content")
            let (replaced, _) = try await live.edition(after: first) {
                Self.text(Self.page, in: $0).contains("title: Neuf")
            }
            try await FreshReading(of: site.path).expectEqual(replaced, after: "another Content")

            try site.write("---\ntitle: Encore\n---\nTexte.\n", to: Self.page)
            let (edited, _) = try await live.edition(after: replaced.number) {
                Self.text(Self.page, in: $0).contains("title: Encore")
            }
            #expect(edited.changed == [Self.page])
        }
    }

    @Test func `what has no other bytes makes no edition`() async throws {
        try await withLiveSite { site, live in
            let first = try await live.current.number
            let text = try site.read(Self.page)
            try site.write(text, to: Self.page)
            try #require(utimes(site.path + "/" + Self.page, nil) == 0)
            try site.write("", to: "Content/faq/.fr.md.swp")
            // The next edition is that of the next change.
            try site.write("---\ntitle: A\n---\n", to: "Content/contact/fr.md")
            let edition = try await live.edition(after: first)

            #expect(edition.number == first + 1)
            #expect(edition.changed == ["Content/contact/fr.md"])
        }
    }

    @Test func `where the system has too few watches, that is said and the folder is looked at`()
        async throws
    {
        let site = try SiteCopy()
        let (told, teller) = AsyncStream<Int32>.makeStream()
        let live = LiveSite(
            siteFolder: site.path,
            options: FreshReading.options,
            watches: 5
        ) { teller.yield($0) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await live.run() }
            let first = try await live.current.number
            var iterator = told.makeAsyncIterator()
            #expect(await iterator.next() == ENOSPC)
            // In a folder that has no watch.
            let file = "Content/programmes/fintech/fr.md"
            try site.write("---\ntitle: Vue\n---\nTexte.\n", to: file)
            let (edition, _) = try await live.edition(after: first) {
                Self.text(file, in: $0).contains("title: Vue")
            }
            try await FreshReading(of: site.path).expectEqual(edition, after: "too few watches")
            group.cancelAll()
        }
        teller.finish()
        // Once.
        for await errno in told { Issue.record("said again: \(errno)") }
    }

    @Test func `a file that cannot be read is a fault until it can`() async throws {
        try await withLiveSite { site, live in
            let first = try await live.current
            let text = try site.read(Self.page)
            try site.write(text, to: "Content/faq/.texte")
            try site.remove(Self.page)
            try #require(symlink(".texte", site.path + "/" + Self.page) == 0)
            let (broken, _) = try await live.edition(after: first.number) { edition in
                edition.diagnostics.contains { $0.location?.file == Self.page }
            }
            try await FreshReading(of: site.path).expectEqual(broken, after: "a link")
            // The site is shown without it, or as it was.
            #expect(broken.artifact(at: Route("fr/")) != nil)

            try #require(unlink(site.path + "/" + Self.page) == 0)
            try site.write(text, to: Self.page)
            let (mended, _) = try await live.edition(after: broken.number) { edition in
                !edition.diagnostics.contains { $0.location?.file == Self.page }
            }
            #expect(mended.diagnostics == first.diagnostics)
        }
    }

    @Test func `where the system does not tell of changes the folder is looked at`() async throws {
        try await withLiveSite(watches: 0) { site, live in
            let first = try await live.current.number
            try site.write("---\ntitle: Vue\n---\nTexte.\n", to: Self.page)
            let (edition, _) = try await live.edition(after: first) {
                Self.text(Self.page, in: $0).contains("title: Vue")
            }
            try await FreshReading(of: site.path).expectEqual(edition, after: "polling")
        }
    }

    @Test func `a site that is broken keeps the last good pages, and is mended`() async throws {
        try await withLiveSite { site, live in
            let first = try await live.current
            let configuration = try site.read("Content/site.yml")
            try site.write("languages: [", to: "Content/site.yml")
            let broken = try await live.edition(after: first.number)
            #expect(broken.diagnostics.contains { $0.location?.file == "Content/site.yml" })
            let home = Route("fr/")
            #expect(broken.artifact(at: home) != nil)

            try site.write(configuration, to: "Content/site.yml")
            let mended = try await live.edition(after: broken.number)
            try await FreshReading(of: site.path).expectEqual(mended, after: "mended site.yml")
        }
    }

    @Test func `names in either normal form are the same file`() async throws {
        try await withLiveSite { site, live in
            let first = try await live.current.number
            try site.write("%PDF", to: "Content/faq/re\u{301}sume\u{301}.pdf")
            let (edition, _) = try await live.edition(after: first) {
                $0.tree["Content/faq/r\u{E9}sum\u{E9}.pdf"] != nil
            }
            #expect(edition.changed == ["Content/faq/r\u{E9}sum\u{E9}.pdf"])
        }
    }
}
