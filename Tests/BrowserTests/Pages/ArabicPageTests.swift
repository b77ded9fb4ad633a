import Foundation
import Testing

/// A third language, from right to left, that is nothing but configuration and content.
@Suite(.serialized) struct ArabicPageTests {
    /// What lists many languages, by code or by name, and what explains the file of one by an example.
    private static let general = [
        "LanguageSubtag.swift", "Language+Name.swift",
        "Explanation+P270.swift",
    ]

    @Test func `no template and no source knows of it`() throws {
        let isArabic: (Unicode.Scalar) -> Bool = { (0x600...0x6FF).contains($0.value) }
        for folder in ["Sources", "Templates"] {
            let root = PublishedSite.repository.appending(path: folder)
            for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
            where path.hasSuffix(".swift") || path.hasSuffix(".mustache") {
                let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
                let lines = text.split(separator: "\n").filter { line in
                    !line.contains("///")
                        && (line.contains("\"ar\"")
                            || line.unicodeScalars.contains(where: isArabic))
                }
                let isKnown = Self.general.contains { path.hasSuffix($0) }
                #expect(lines.isEmpty || isKnown, "\(folder)/\(path): \(lines)")
            }
        }
        let added = try ArabicSite.files().keys.filter { $0.hasSuffix(".mustache") }
        #expect(added == [])
    }

    @Test(arguments: ArabicSite.addresses)
    func `a page has no barrier, no side scroll and no complaint`(address: String) throws {
        let page = try opened(address)
        for (scheme, widths) in [("light", [320, 390, 768, 1280]), ("dark", [390, 1280])] {
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

    @Test(arguments: [390, 1280])
    func `a page is the mirror image of one from left to right`(width: Int) throws {
        /// The sides, in CSS pixels from the side where lines begin, of what stands on every page.
        func starts(_ address: String) throws -> [Double] {
            let page = try opened(address)
            try page.setWidth(width)
            return try page.value(
                of: """
                    [".brand", "h1", ".lead", "main .fact dt", ".drawing-timeline circle"].map((name) => {
                        const box = document.querySelector(name).getBoundingClientRect();
                        const isMirrored = document.documentElement.dir === "rtl";
                        return isMirrored ? document.documentElement.clientWidth - box.right : box.left;
                    })
                    """,
                as: [Double].self
            )
        }
        let (english, arabic) = (try starts("en/"), try starts("ar/"))
        #expect(english.count == 5)
        for (one, other) in zip(english, arabic) { #expect(abs(one - other) < 2) }
    }

    @Test func `dates, lengths and names of languages are said as data has them`() throws {
        let page = try opened("ar/akhbar/master-hpc-ai/")
        let text = try page.value(of: "document.body.innerText", as: String.self)
        #expect(text.contains("25 يونيو 2021"))
        #expect(text.contains("النص الأصلي باللغة الفرنسية"))
        #expect(text.contains("آخر تحقق: 22 نونبر 2026"))
        let root = try page.value(
            of: "[document.documentElement.lang, document.documentElement.dir]",
            as: [String].self
        )
        #expect(root == ["ar", "rtl"])
    }

    @Test func `French within Arabic keeps its order and its typography`() throws {
        let page = try opened("ar/masalik/master-hpc-ai/")
        let quoted = try page.value(
            of: """
                [...document.querySelectorAll("main span[lang=fr]")].map((element) =>
                    [element.textContent, getComputedStyle(element).unicodeBidi])
                """,
            as: [[String]].self
        )
        #expect(quoted.count == 2)
        for entry in quoted {
            #expect(entry[0].hasPrefix("«\u{A0}") && entry[0].hasSuffix("\u{A0}»"))
            #expect(entry[1] == "plaintext")
        }
        let own = try page.value(
            of: "[...document.querySelectorAll('main p')].map((p) => p.textContent).join(' ')",
            as: String.self
        )
        #expect(own.contains("«اختصاصيي المستقبل"))
    }

    @Test func `search finds Arabic words`() throws {
        let page = try opened("ar/bahth/?q=الحوسبة")
        let titles = try page.value(
            of: """
                new Promise((done) => {
                    const look = () => {
                        const found = [...document.querySelectorAll("#page_search-results > li a")];
                        if (found.length > 0) done(found.map((link) => link.textContent.trim()));
                        else requestAnimationFrame(look);
                    };
                    look();
                })
                """,
            as: [String].self
        )
        #expect(titles.contains { $0.contains("ماستر") })
    }

    private func opened(_ address: String) throws -> BrowserPage {
        let page = try BrowserPage()
        try page.setScheme("light")
        try page.setWidth(1280)
        let encoded = address.addingPercentEncoding(withAllowedCharacters: .urlFragmentAllowed)
        try page.open("\(PageServer.arabic.get().origin)/\(encoded ?? address)")
        return page
    }
}
