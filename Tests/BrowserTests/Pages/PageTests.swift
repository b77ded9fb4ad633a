import Foundation
import Testing

/// Every template in both languages, as readers meet it: in light and dark, on a phone and on a desk.
@Suite(.serialized) struct PageTests {
    /// In CSS pixels. What is dark differs in its colours alone, so two widths show it.
    private static let windows: [(scheme: String, widths: [Int])] = [
        ("light", [320, 390, 768, 1280, 1440]), ("dark", [390, 1280]),
    ]

    @Test func `every template has a page that is looked at`() throws {
        let templates = try FileManager.default.contentsOfDirectory(
            atPath: PublishedSite.repository.appending(path: "Templates").path
        )
        let names = templates.filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(9)) }
        let known = PublishedPages.byTemplate.map(\.template) + PublishedPages.withoutDocument
        #expect(Set(names) == Set(known))
    }

    @Test(arguments: PublishedPages.addresses)
    func `a page has no barrier, no side scroll and no complaint`(address: String) throws {
        let page = try BrowserPage()
        try page.setScheme("light")
        try page.setWidth(1280)
        try page.openPublished(address)
        for (scheme, widths) in Self.windows {
            try page.setScheme(scheme)
            for width in widths {
                try page.setWidth(width)
                #expect(try page.barriers() == [], "\(width) px, \(scheme)")
                #expect(try page.overflow() <= 0, "\(width) px, \(scheme)")
                if width == 390 || width == 1280 {
                    try Pictures.keep(try page.picture(), of: address, "\(width)-\(scheme)")
                }
            }
        }
        #expect(try page.complaints() == [])
    }

    /// A window of 1280 by 1024 pixels, enlarged four times, has 320 by 256.
    @Test(arguments: PublishedPages.addresses)
    func `a page holds enlarged four times, with more space in its text`(address: String) throws {
        let page = try BrowserPage()
        try page.setWidth(320, height: 256)
        try page.openPublished(address)
        let plain = try page.outline()
        try page.setTextSpacing()
        #expect(try page.overflow() <= 0)
        #expect(try page.cutTexts() == [])
        #expect(try page.outline().parts == plain.parts)
        try page.setWidth(1280)
        #expect(try page.overflow() <= 0)
        #expect(try page.cutTexts() == [])
        // The menu is folded where there is little room; nothing else is.
        let wide = try page.outline()
        #expect(wide.structure == plain.structure)
        #expect(Set(plain.parts).isSubset(of: wide.parts))
    }

    @Test(arguments: PublishedPages.addresses.filter { !$0.contains("?") })
    func `a page says the same without scripts`(address: String) throws {
        let page = try BrowserPage()
        try page.setWidth(1280)
        try page.openPublished(address)
        let plain = try page.outline().parts
        try page.setScripts(on: false)
        try page.openPublished(address)
        // A button that does nothing without a script is not shown without one.
        let bare = try page.outline().parts
        #expect(bare == plain.filter { $0.role != "button" || bare.contains($0) })
        #expect(!bare.isEmpty)
    }

    @Test(
        arguments: PublishedPages.byTemplate.filter {
            $0.french != $0.english && !$0.french.contains("?")
        }
    )
    func `a page is built alike in both languages`(
        template: String,
        french: String,
        english: String
    ) throws {
        let page = try BrowserPage()
        try page.setWidth(1280)
        try page.openPublished(french)
        let structure = try page.outline().structure
        try page.openPublished(english)
        #expect(try page.outline().structure == structure)
        #expect(structure.filter { $0 == "main" }.count == 1)
        #expect(structure.filter { $0 == "heading 1" }.count == 1)
    }
}
