import Diagnostics
import Testing

@testable import SiteModel

@Suite struct SiteStatusTests {
    private func status(
        _ files: [PageSource],
        type: ContentType = .page,
        asOf: String = "2026-01-01"
    ) throws -> SiteStatus {
        let state = PublicationState(asOf: try #require(PartialDate(asOf)))
        let site = assemble(files, types: [type], state: state).site
        return SiteAssembler(
            configuration: site.configuration,
            types: [type],
            sources: [],
            state: state
        ).status(of: files)
    }

    @Test func `each page says how it stands in each language`() throws {
        let text = source("a", "fr", body: "x").digest(of: .page)
        func recorded(_ value: String) -> (inout CommonFields) -> Void {
            { $0.translatedFrom = Located(value, at: nowhere) }
        }
        let status = try status([
            source("", "fr"), source("", "en"),
            source("a", "fr", body: "x"), source("a", "en", recorded(text)),
            source("b", "fr", body: "y"), source("b", "en", recorded("?")),
            source("c", "fr"), source("d", "en"),
        ])
        #expect(status.pages.map(\.id.shown) == ["/", "a", "b", "c", "d"])
        #expect(
            status.pages.map { $0.languages.map(\.translation) } == [
                [.source, .unreviewed], [.source, .complete], [.source, .unreadable],
                [.source, .missing], [.missing, .orphan],
            ]
        )
        #expect(status.pages[4].languages.map(\.file) == [nil, "Content/d/en.md"])
        #expect(status.pages[3].twin == PageID("d"))
    }

    @Test func `a page is what it and the folders above it are`() throws {
        let status = try status([
            source("", "fr"),
            source("a", "fr") { $0.isDraft = Located(true, at: nowhere) },
            source("a-b", "fr") { $0.publish = located("2026-02-01") },
            source("a-b/c", "fr") { $0.publish = located("2026-01-15") },
            source("a/d", "fr") { $0.publish = located("2026-02-01") },
            source("e", "fr") { $0.expires = located("2025-12-31") },
            source("e/f/g", "fr"),
            source("h", "fr") { $0.expires = located("2026-12-31") },
        ])
        let later = try #require(PartialDate("2026-02-01"))
        let before = try #require(PartialDate("2025-12-31"))
        #expect(
            status.pages.map(\.publication) == [
                .published, .draft, .scheduled(later), .scheduled(later), .draft,
                .expired(before), .expired(before), .published,
            ]
        )
    }

    @Test func `the next change is the first instant at which a page appears or goes`() throws {
        let files = [
            source("", "fr"),
            source("a", "fr") { $0.publish = located("2026-02-01") },
            source("a/b", "fr") { $0.publish = located("2026-01-15") },
            source("c", "fr") { $0.expires = located("2026-02-01T01:00+01:00") },
            source("d", "fr") {
                $0.publish = located("2026-01-10")
                $0.isDraft = Located(true, at: nowhere)
            },
            source("e", "fr") {
                $0.publish = located("2026-01-20")
                $0.expires = located("2026-01-20")
            },
        ]
        let next = try #require(try status(files).nextChange)
        #expect(next.instant.description == "2026-02-01")
        #expect(next.appearing.map(\.path) == ["a", "a/b"])
        #expect(next.vanishing.map(\.path) == ["c"])
        #expect(try status(files, asOf: "2026-02-01").nextChange == nil)
        let later = source("f", "fr") { $0.publish = located("2026-03-01") }
        #expect(
            try status([later] + files).changes.map { "\($0.instant) \($0.appearing.map(\.path))" }
                == ["2026-02-01 [\"a\", \"a/b\"]", "2026-03-01 [\"f\"]"]
        )
    }

    @Test func `pages are told by the titles that their files write`() throws {
        let status = try status([
            source("", "fr"), source("a", "fr") { $0.title = Located("Un « titre »", at: nowhere) },
        ])
        #expect(
            status.pages.map { $0.languages.map(\.title) } == [
                ["Home", nil], ["Un « titre »", nil],
            ]
        )
    }

    @Test func `open facts come from the oldest check on, each field once`() throws {
        func open(_ date: String) throws -> FieldValue {
            .fact(.toBeAnnounced(lastChecked: try #require(PartialDate(date))))
        }
        func at(_ line: Int, _ value: FieldValue) -> Located<FieldValue> {
            Located(value, at: SourceLocation(file: "Content/fr.md", line: line, column: 3))
        }
        let group = FieldValue.group([
            FieldValue.NamedValue(name: "day", value: try open("2024-05"))
        ])
        let status = try status(
            [
                source(
                    "",
                    "fr",
                    fields: [
                        "one": at(3, try open("2025-01-01")), "two": at(4, try open("2024-06-01")),
                        "three": at(5, .list([group])), "four": at(6, .text("known")),
                    ]
                ),
                source("", "en", fields: ["one": at(9, try open("2025-01-01"))]),
            ],
            type: type("page", of: ["one", "two", "three", "four"].map { field($0) })
        )
        #expect(
            status.openFacts.map { "\($0.lastChecked) \($0.field) \($0.location.start?.line ?? 0)" }
                == ["2024-05 three.1.day 5", "2024-06-01 two 4", "2025-01-01 one 3"]
        )
    }
}
