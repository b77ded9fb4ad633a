import Foundation
import Testing

/// Pages that are open while their site is edited.
@Suite(.serialized) struct PreviewPageTests {
    private static let toubkal = "Content/infrastructure/toubkal/fr.md"
    private static let faults =
        "document.querySelector('portal-preview')?.shadowRoot?.textContent ?? ''"

    @Test func `a page follows what is saved, and stays where it was scrolled to`() throws {
        let (site, browser) = try open("fr/infrastructure/toubkal/")
        try browser.wait(until: "(scrollTo({ top: 240, behavior: 'instant' }), true)")
        try site.append("\nUne phrase de plus.\n", to: Self.toubkal)
        try browser.wait(until: "document.body.textContent.includes('Une phrase de plus.')")
        try browser.wait(until: "window.scrollY === 240")
        #expect(try !browser.value(of: "window.wasHere === true", as: Bool.self))
    }

    @Test func `an error is laid over the page until it is mended`() throws {
        let (site, browser) = try open("fr/infrastructure/toubkal/")
        let heading = "document.querySelector('h1').textContent"
        let title = try browser.value(of: heading, as: String.self)
        try site.replace(
            "title: Toubkal",
            with: "date: juin 2021\ntitle: Toubkal",
            in: Self.toubkal
        )
        try browser.wait(until: "(\(Self.faults)).includes('P240')")
        #expect(try browser.value(of: Self.faults, as: String.self).contains("juin 2021"))
        #expect(try browser.value(of: heading, as: String.self) == title)
        try site.replace("date: juin 2021\n", with: "", in: Self.toubkal)
        try browser.wait(until: "!(\(Self.faults)).includes('P240')")
    }

    @Test func `a style sheet is exchanged without a reload`() throws {
        let (site, browser) = try open("fr/infrastructure/toubkal/")
        try site.append("\nh1 { letter-spacing: 7px }\n", to: "Templates/assets/style.css")
        try browser.wait(
            until: "getComputedStyle(document.querySelector('h1')).letterSpacing === '7px'"
        )
        #expect(try browser.value(of: "window.wasHere === true", as: Bool.self))
        // The old one is gone once the new one is there.
        try browser.wait(
            until: "document.querySelectorAll('link[rel=stylesheet]:not([media])').length === 1"
        )
    }

    @Test func `a page that is not there yet is shown once it is`() throws {
        let (site, browser) = try open("fr/infrastructure/autre/")
        #expect(try browser.value(of: "document.querySelector('h1') !== null", as: Bool.self))
        try site.replace(
            "title: Toubkal",
            with: "slug: autre\ntitle: Toubkal",
            in: Self.toubkal
        )
        try browser.wait(
            until: "performance.getEntriesByType('navigation')[0].responseStatus === 200"
        )
    }

    /// A page that would not be the same one after a reload.
    private func open(_ path: String) throws -> (PreviewedSite, BrowserPage) {
        let site = try PreviewedSite()
        let browser = try BrowserPage()
        try browser.setWidth(1000, height: 600)
        try browser.open(site.address + path)
        // The script has asked for what it compares with.
        try browser.wait(
            until:
                "performance.getEntriesByType('resource').some((e) => e.name.includes('/-/overlay'))"
        )
        try browser.wait(until: "window.wasHere = true")
        return (site, browser)
    }
}
