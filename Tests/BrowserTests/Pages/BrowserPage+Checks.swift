import Foundation

extension BrowserPage {
    /// Opens a page of the published site; where its address asks something, waits for the answer.
    func openPublished(_ address: String) throws {
        try open("\(PageServer.shared.get().origin)/\(address)")
        guard address.contains("?") else { return }
        _ = try value(
            of: """
                new Promise((done) => {
                    const look = () => {
                        const status = document.getElementById("page_search-status").textContent;
                        const results = document.querySelectorAll("#page_search-results > li");
                        if (results.length > 0 && status.endsWith(".")) done(true);
                        else requestAnimationFrame(look);
                    };
                    look();
                })
                """,
            as: Bool.self
        )
    }

    /// The rules of axe-core that the page breaks, each with the elements that break it.
    func barriers() throws -> [String] {
        let isThere = try value(of: "typeof axe === 'object'", as: Bool.self)
        if !isThere { _ = try value(of: "\(Checkers.axe.get()); true", as: Bool.self) }
        return try value(
            of: """
                axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
                    violations.map(({ id, nodes }) =>
                        `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`))
                """,
            as: [String].self
        )
    }

    /// How much wider than the window the page is, in CSS pixels.
    func overflow() throws -> Int {
        try value(
            of: "document.documentElement.scrollWidth - document.documentElement.clientWidth",
            as: Int.self
        )
    }

    /// Sets the text as a reader may who needs more space.
    ///
    /// Source: WCAG 2.2, success criterion 1.4.12.
    func setTextSpacing() throws {
        _ = try value(
            of: """
                (() => {
                    const sheet = new CSSStyleSheet();
                    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
                        word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`);
                    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
                    return true;
                })()
                """,
            as: Bool.self
        )
    }

    /// The elements that cut off text of theirs; what only assistive technology reads is cut on purpose.
    func cutTexts() throws -> [String] {
        try value(
            of: """
                [...document.querySelectorAll("body *")].filter((element) => {
                    const style = getComputedStyle(element);
                    const hides = (value) => value === "hidden" || value === "clip";
                    if (!element.textContent.trim() || element.closest("svg")) return false;
                    if (element.clientWidth <= 1 || style.display === "inline") return false;
                    return hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1
                        || hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
                }).map((element) => `${element.localName}.${element.className}`)
                """,
            as: [String].self
        )
    }
}
