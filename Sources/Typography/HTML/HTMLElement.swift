/// What an element means to running text.
enum HTMLElement {
    /// Text runs through its borders.
    case inline
    /// Its borders end the running text.
    case block
    /// Stands in the text as a word does, and has no content.
    case word
    /// A break between lines, without content.
    case lineBreak
    /// Neither text nor content.
    case void
    /// Ends the running text, without content.
    case divider

    init(_ name: String) {
        self =
            switch name {
            case "br": .lineBreak
            case "hr": .divider
            case "img", "input", "embed": .word
            case "area", "base", "col", "link", "meta", "param", "source", "track", "wbr": .void
            default: Self.blocks.contains(name) ? .block : .inline
            }
    }

    var hasContent: Bool { self == .inline || self == .block }
    var endsRun: Bool { self == .block || self == .divider }

    /// Whether the text of an element is code, a formula, a picture or what a reader types.
    static func isVerbatim(_ name: String) -> Bool {
        switch name {
        case "code", "pre", "kbd", "samp", "var", "tt", "script", "style", "math", "svg",
            "textarea",
            "template", "object", "iframe", "audio", "video", "canvas":
            true
        default: false
        }
    }

    /// Whether nothing but its end tag is markup in an element.
    static func isRawText(_ name: String) -> Bool {
        switch name {
        case "script", "style", "textarea", "iframe": true
        default: false
        }
    }

    /// Whether the start of one element ends another that is open (HTML Standard, section 13.1.2.4
    /// “Optional tags”).
    static func starts(_ name: String, after open: String) -> Bool {
        switch open {
        case "p": true
        case "li": name == "li"
        case "dt", "dd": name == "dt" || name == "dd"
        case "td", "th": ["td", "th", "tr", "thead", "tbody", "tfoot"].contains(name)
        case "tr": ["tr", "thead", "tbody", "tfoot"].contains(name)
        case "option": name == "option"
        default: false
        }
    }

    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center",
        "colgroup",
        "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
        "hgroup",
        "html", "label", "legend", "li", "main", "menu", "nav", "noscript", "ol", "optgroup",
        "option",
        "p", "pre", "script", "search", "section", "select", "style", "summary", "table", "tbody",
        "td", "tfoot", "th", "thead", "title", "tr", "ul",
    ]
}
