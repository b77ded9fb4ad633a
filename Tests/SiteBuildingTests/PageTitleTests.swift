import Foundation
import Testing

/// What search engines and tabs show of a page.
@Suite struct PageTitleTests {
    /// Search engines cut a title at about this width, in pixels, set in Arial of 20 pixels.
    private static let limit = 600.0

    @Test func `no title is longer than search engines show`() async throws {
        for (path, html) in try await RealSite.built.documents {
            let title = try Self.title(of: html).unwrapped()
            let width = try Self.width(of: title)
            #expect(width <= Self.limit, "\(path): \(title)")
        }
    }

    @Test func `no two pages of a language have one title`() async throws {
        var paths: [String: String] = [:]
        for (path, html) in try await RealSite.built.documents {
            let title = path.prefix(2) + " " + (try Self.title(of: html).unwrapped())
            #expect(paths.updateValue(path, forKey: title) == nil, "\(path): \(title)")
        }
    }

    /// Widths are those of the font: the measure itself is checked against a known one.
    @Test func `text is as wide as the font has it`() throws {
        #expect(try Self.width(of: "Accueil") == 64.5)
    }

    private static func title(of html: HTMLScan) -> String? {
        for (place, token) in html.tokens.enumerated() {
            guard case .tag(let tag) = token, tag.name == "title", !tag.isClosing,
                case .text(let text) = html.tokens[place + 1]
            else { continue }
            return text
        }
        return nil
    }

    private struct UnknownWidth: Error {
        let character: Character
    }

    private static func width(of title: String) throws -> Double {
        let widths = try title.decomposedStringWithCanonicalMapping.unicodeScalars
            .filter { !$0.properties.isDiacritic }
            .map { scalar in
                guard let width = widthByScalar[scalar] else {
                    throw UnknownWidth(character: Character(scalar))
                }
                return width
            }
        return (Double(widths.reduce(0, +)) * 20 / 1000 * 10).rounded() / 10
    }

    /// Thousandths of the size of the font.
    ///
    /// - Source: Adobe Font Metrics of Helvetica, whose widths Arial has.
    private static let widthByScalar: [Unicode.Scalar: Int] = {
        let groups: [(width: Int, scalars: String)] = [
            (222, "ijl’"), (278, "It f,.:;/!·\u{A0}\u{202F}"), (333, "r-()"), (500, "Jckvsxyz"),
            (556, "abdeghnopquL0123456789?–"), (584, "+"), (611, "FTZ"), (667, "ABEKPSVXY&"),
            (722, "CDHNRUw"), (778, "GOQ"), (833, "Mm"), (944, "W"),
        ]
        return Dictionary(
            groups.flatMap { group in group.scalars.unicodeScalars.map { ($0, group.width) } },
            uniquingKeysWith: { first, _ in first }
        )
    }()
}
