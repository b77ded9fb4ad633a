import Foundation

/// One pair of a text before and after typography.
struct TypographyCase: Decodable, Sendable, CustomStringConvertible {
    enum Context: String, Decodable {
        case text, html
    }

    let id: String
    let lang: String
    let ctx: Context
    let input: String
    let output: String
    let rule: String

    enum CodingKeys: String, CodingKey {
        case id, lang, ctx, rule
        case input = "in"
        case output = "out"
    }

    var description: String { "\(id) \(rule)" }

    /// The cases of the fixtures, and those of a folder that may stand beside the checkout.
    static let all: [TypographyCase] = {
        let tests = URL(filePath: #filePath).deletingLastPathComponent()
        let checkout = tests.deletingLastPathComponent().deletingLastPathComponent()
        let beside = checkout.deletingLastPathComponent().appending(path: "shared/typography")
        return [tests.appending(path: "Fixtures"), beside].flatMap { folder in
            guard let data = try? Data(contentsOf: folder.appending(path: "cases.json")) else {
                return [TypographyCase]()
            }
            return (try? JSONDecoder().decode([TypographyCase].self, from: data)) ?? []
        }
    }()
}
