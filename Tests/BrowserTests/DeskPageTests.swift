import Foundation
import Testing

/// The desk of a preview, as its readers meet it: in both languages, on a phone and on a desk, by keyboard.
@Suite(.serialized) struct DeskPageTests {
    private static let toubkal = "infrastructure/toubkal"
    private static let places = [
        "", "pages", "pages?q=toubkal", "facts", "messages", "explain", "explain/P301",
        "compare?page=\(toubkal)&left=fr&right=en", "share?page=\(toubkal)",
        "widths?page=\(toubkal)&language=fr",
    ]

    private static let site = Result { try PreviewedSite() }

    private func open(_ place: String, in language: String = "en") throws -> BrowserPage {
        let page = try BrowserPage()
        try page.setWidth(1280)
        let address = try Self.site.get().address + "-/" + place
        try page.open(address + (place.contains("?") ? "&" : "?") + "desk=" + language)
        return page
    }

    @Test(arguments: places, ["fr", "en"])
    func `a page of the desk has no barrier, no side scroll and no complaint`(
        place: String,
        language: String
    ) throws {
        let page = try open(place, in: language)
        #expect(try page.value(of: "document.documentElement.lang", as: String.self) == language)
        for (scheme, widths) in [("light", [320, 768, 1280]), ("dark", [390, 1280])] {
            try page.setScheme(scheme)
            for width in widths {
                try page.setWidth(width)
                #expect(try page.barriers() == [], "\(width) px, \(scheme)")
                #expect(try page.overflow() <= 0, "\(width) px, \(scheme)")
            }
        }
        #expect(try page.complaints() == [])
    }

    @Test(arguments: places)
    func `a page of the desk is built alike in both languages`(place: String) throws {
        let structures = try ["fr", "en"].map { try open(place, in: $0).outline().structure }
        #expect(structures[0] == structures[1])
        #expect(structures[0].filter { $0 == "main" }.count == 1)
        #expect(structures[0].filter { $0 == "heading 1" }.count == 1)
    }

    @Test(arguments: places)
    func `everything is reached by keyboard, in order, and shows that it is`(place: String) throws {
        let page = try open(place)
        let count = try page.value(
            of: """
                (window.stops = [...document.querySelectorAll(
                    "a[href], button, input, select, summary, [tabindex='0']")]
                    .filter((element) => element.tabIndex >= 0 && element.checkVisibility()))
                    .length
                """,
            as: Int.self
        )
        #expect(count > 5)
        // Of long lists the beginning.
        for index in 0..<min(count, 25) {
            try page.press(.tab)
            // Frames have stops of their own.
            let isInFrame = try page.value(
                of: "document.activeElement.localName === 'iframe'",
                as: Bool.self
            )
            if isInFrame { break }
            let reached = try page.value(
                of: """
                    (() => {
                        const element = document.activeElement;
                        const style = getComputedStyle(element);
                        const box = element.getBoundingClientRect();
                        const isShown = box.width > 0 && box.right > 0 && box.bottom > 0;
                        const isMarked = style.outlineStyle !== "none" || style.boxShadow !== "none";
                        return [String(window.stops.indexOf(element)), isShown, isMarked].join(" ");
                    })()
                    """,
                as: String.self
            )
            #expect(reached == "\(index) true true")
        }
    }

    @Test func `the way to the content leads past the menu`() throws {
        let page = try open("pages")
        try page.press(.tab)
        try page.press(.enter)
        try page.wait(until: "location.hash === '#content'")
        try page.press(.tab)
        #expect(
            try page.value(
                of: "document.querySelector('main').contains(document.activeElement)",
                as: Bool.self
            )
        )
    }

    @Test func `headings stand side by side, and what is stale is marked`() throws {
        let site = try PreviewedSite()
        let page = try BrowserPage()
        try page.setWidth(1280)
        try page.open(site.address + "-/compare?page=\(Self.toubkal)&left=fr&right=en&desk=en")
        let pairs = try page.value(
            of: """
                [...document.querySelectorAll(".compare .row")]
                    .map((row) => [...row.children].map((side) => side.querySelector("h2")))
                    .filter(([left, right]) => left && right)
                    .map(([left, right]) => left.getBoundingClientRect().top
                        - right.getBoundingClientRect().top)
                """,
            as: [Double].self
        )
        #expect(pairs.count >= 2)
        #expect(pairs.allSatisfy { abs($0) < 2 })
        let due = "document.querySelectorAll('.compare .row.due').length"
        let before = try page.value(of: due, as: Int.self)
        let phrase = "Une phrase que personne n’a traduite."
        try site.append("\n\(phrase)\n", to: "Content/\(Self.toubkal)/fr.md")
        // The page follows, as all do.
        try page.wait(until: "\(due) === \(before + 1)")
        let words = try page.value(
            of: "[...document.querySelectorAll('.row.due')].map((row) => row.textContent).join()",
            as: String.self
        )
        #expect(words.contains(phrase))
    }

    @Test func `a page is shown at several widths, without a complaint from inside`() throws {
        let page = try open("widths?page=\(Self.toubkal)&language=fr")
        try page.wait(
            until: """
                document.querySelectorAll("iframe").length >= 3
                    && [...document.querySelectorAll("iframe")].every((frame) =>
                        frame.contentDocument?.readyState === "complete"
                            && frame.contentDocument.querySelector("h1"))
                """
        )
        let widths = try page.value(
            of: "[...document.querySelectorAll('iframe')].map((frame) => frame.clientWidth)",
            as: [Int].self
        )
        #expect(Set(widths).count >= 3)
        #expect(try page.complaints() == [])
    }
}
