internal import Diagnostics
internal import MarkdownRendering
internal import SiteModel

/// Renders one text twice, and checks the markup and what is said of the text.
struct MarkdownCheck {
    private static let path = "Content/fr.md"
    private static let citations = ["s": Array("<cite>S</cite>".utf8), "a-2021": Array("A".utf8)]

    func violations(in bytes: [UInt8], _ dice: inout Dice) -> [String] {
        let allowsRawHTML = dice.oneIn(8)
        let firstLine = 1 + dice.few(3)
        let renderer = MarkdownRenderer(
            options: MarkdownOptions(
                language: Language(dice.pick(["fr", "fr", "en", "ar"])),
                labels: .french,
                citations: Self.citations,
                allowsRawHTML: allowsRawHTML,
                setsTypography: !dice.oneIn(8)
            )
        )
        let source = MarkdownSource(
            bytes: bytes,
            file: Self.path,
            firstLine: firstLine,
            idPrefix: dice.oneIn(4) ? "f1-" : ""
        )
        let (text, diagnostics) = renderer.render(source, resolving: Self.target)
        let again = renderer.render(source, resolving: Self.target)
        let file = [UInt8](repeating: UInt8(ascii: "\n"), count: firstLine - 1) + bytes
        var places = PlaceCheck([Self.path: file])
        places.check(diagnostics)
        var violations =
            places.violations + PrintCheck.violations(of: diagnostics, in: file)
            + Self.violations(of: text, lines: file.count { $0 == UInt8(ascii: "\n") } + 1)
        if !allowsRawHTML { violations += MarkupCheck(text.html).violations }
        if text != again.text || diagnostics != again.diagnostics {
            violations.append("rendered twice, it differs")
        }
        return violations + Self.violations(ofPlain: source, twice: dice.oneIn(4))
    }

    /// The library alone, which is not fed either what it would read in quadratic time.
    private static func violations(ofPlain source: MarkdownSource, twice: Bool) -> [String] {
        guard TextBounds.fault(in: source, limits: TextLimits()) == nil else { return [] }
        let plain = PlainMarkdown.html(source.bytes)
        let differs = twice && plain != PlainMarkdown.html(source.bytes)
        return differs ? ["printed twice, it differs"] : []
    }

    /// Every kind of answer, by the destination alone.
    private static func target(of request: LinkRequest) -> LinkTarget? {
        let destination = request.destination
        if destination.hasPrefix("#") { return .anchor(String(destination.dropFirst())) }
        if destination.contains(":") || destination.hasPrefix("//") { return .external }
        switch destination.utf8.count % 4 {
        case 0: return nil
        case 1: return .file(address: "/b.jpg", picture: PictureSize(width: 4, height: 3))
        case 2: return .file(address: destination, picture: nil)
        default:
            return .page(.home, language: Language("en"), address: "/en/", anchor: destination)
        }
    }

    private static func violations(of text: RenderedText, lines: Int) -> [String] {
        var violations: [String] = []
        var anchors: Set<String> = []
        for anchor in text.anchors where !anchors.insert(anchor).inserted {
            violations.append("an anchor twice: \(anchor)")
        }
        if !(0...text.html.count).contains(text.notesStart) {
            violations.append("the notes begin outside the text")
        }
        for line in text.headings.map(\.line) + text.links.map(\.line)
        where !(1...lines).contains(line) {
            violations.append("line \(line) of \(lines)")
        }
        if text.links.contains(where: { $0.column < 1 }) { violations.append("column 0") }
        return violations
    }
}
