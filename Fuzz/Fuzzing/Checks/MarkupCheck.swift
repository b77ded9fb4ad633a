/// Checks HTML that was made from text: elements close where they open, text is escaped, and nothing
/// runs.
struct MarkupCheck {
    private let html: [UInt8]
    private let isDocument: Bool
    private var index = 0
    private var open: [String] = []
    private(set) var violations: [String] = []

    /// - Parameters:
    ///   - html: A fragment or a document.
    ///   - isDocument: Whether templates have written around the text: they draw, and have the form and
    ///     the script of the search.
    init(_ html: [UInt8], isDocument: Bool = false) {
        self.html = html
        self.isDocument = isDocument
        if String(validating: html, as: UTF8.self) == nil { violations.append("not UTF-8") }
        while index < html.count { step() }
        if let last = open.last { violations.append("<\(last)> stays open") }
    }

    private static let void: Set = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr",
    ]
    private static let forbidden: Set = [
        "script", "style", "iframe", "object", "embed", "form", "textarea", "svg",
    ]

    private mutating func step() {
        switch html[index] {
        case UInt8(ascii: "&"): reference()
        case UInt8(ascii: "<"): if !data(), !drawing() { tag() }
        default: index += 1
        }
    }

    /// `&amp;`, `&#39;`, `&#x27;`.
    private mutating func reference() {
        var end = index + 1
        while end < html.count, end - index < 10, Self.isNameByte(html[end]) || html[end] == 0x23 {
            end += 1
        }
        if end == index + 1 || end == html.count || html[end] != UInt8(ascii: ";") {
            violations.append("a bare “&”")
        }
        index += 1
    }

    private static let dataStart = Array("<script type=\"application/ld+json\">".utf8)
    private static let dataEnd = Array("</script>".utf8)

    /// Structured data: an element that is no script, in which no tag can begin.
    ///
    /// - Returns: Whether such an element begins here.
    private mutating func data() -> Bool {
        guard html[index...].starts(with: Self.dataStart) else { return false }
        index += Self.dataStart.count
        while index < html.count, html[index] != UInt8(ascii: "<") { index += 1 }
        if html[index...].starts(with: Self.dataEnd) {
            index += Self.dataEnd.count
        } else {
            violations.append("structured data holds a “<”")
        }
        return true
    }

    private static let drawingStart = Array("<svg class=\"drawing-".utf8)
    private static let drawingEnd = Array("</svg>".utf8)

    /// - Returns: Whether a drawing of the templates begins here.
    private mutating func drawing() -> Bool {
        guard isDocument, html[index...].starts(with: Self.drawingStart) else { return false }
        while index < html.count, !html[index...].starts(with: Self.drawingEnd) { index += 1 }
        index += Self.drawingEnd.count
        return true
    }

    private static let source = Array(" src=\"/".utf8)

    /// Whether an element, whose name has just been read, is of the templates.
    private func isOfTemplates(_ name: String, isEnd: Bool) -> Bool {
        guard isDocument else { return false }
        return name == "form"
            || name == "script" && (isEnd || html[index...].starts(with: Self.source))
    }

    private mutating func tag() {
        index += 1
        if index < html.count, html[index] == UInt8(ascii: "!") {
            while index < html.count, html[index] != UInt8(ascii: ">") { index += 1 }
            return
        }
        let isEnd = index < html.count && html[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        let name = self.name()
        if name.isEmpty { violations.append("a bare “<”") }
        if Self.forbidden.contains(name), !isOfTemplates(name, isEnd: isEnd) {
            violations.append("<\(name)>")
        }
        if isEnd {
            let last = open.popLast()
            if last != name { violations.append("</\(name)> closes <\(last ?? "nothing")>") }
        } else {
            attributes(of: name)
            if !Self.void.contains(name) { open.append(name) }
        }
        guard index < html.count, html[index] == UInt8(ascii: ">") else {
            violations.append("the tag <\(name)> does not end")
            return
        }
        index += 1
    }

    private mutating func attributes(of element: String) {
        var names: Set<String> = []
        while index < html.count, Self.isSpace(html[index]) || html[index] == UInt8(ascii: "/") {
            index += 1
            let name = self.name()
            guard !name.isEmpty else { continue }
            if name.hasPrefix("on") || name == "style" { violations.append("attribute “\(name)”") }
            if !names.insert(name).inserted { violations.append("attribute “\(name)” twice") }
            guard index + 1 < html.count, html[index] == UInt8(ascii: "=") else { continue }
            guard html[index + 1] == UInt8(ascii: "\"") else {
                violations.append("attribute “\(name)” without quotes")
                return
            }
            index += 2
            value(of: name)
        }
    }

    private mutating func value(of name: String) {
        let start = index
        while index < html.count, html[index] != UInt8(ascii: "\"") {
            if html[index] == UInt8(ascii: "&") { reference() } else { index += 1 }
        }
        if name == "href" || name == "src" {
            let address = String(decoding: html[start..<index], as: UTF8.self).lowercased()
            for scheme in ["javascript:", "vbscript:", "data:", "file:"]
            where address.hasPrefix(scheme) {
                violations.append("an address with “\(scheme)”")
            }
        }
        index += 1
    }

    /// A name in lower case.
    private mutating func name() -> String {
        let start = index
        while index < html.count, Self.isNameByte(html[index]) { index += 1 }
        return String(decoding: html[start..<index], as: UTF8.self).lowercased()
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}
