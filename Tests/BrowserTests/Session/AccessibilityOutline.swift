/// What assistive technology is given of a page: roles and names, in the order of reading.
struct AccessibilityOutline: Decodable {
    private struct Text: Decodable { let value: Value? }

    private enum Value: Decodable {
        case text(String), number(Double), other

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                self = .text(text)
            } else if let number = try? container.decode(Double.self) {
                self = .number(number)
            } else {
                self = .other
            }
        }
    }

    private struct Property: Decodable {
        let name: String
        let value: Text
    }

    private struct Node: Decodable {
        let nodeId: String
        let ignored: Bool
        let role: Text?
        let name: Text?
        let properties: [Property]?
        let parentId: String?
        let childIds: [String]?

        var shownRole: String {
            guard case .text(let role)? = role?.value else { return "" }
            guard
                case .number(let level)? = properties?.first(where: { $0.name == "level" })?.value
                    .value
            else { return role }
            return "\(role) \(Int(level))"
        }

        var shownName: String {
            if case .text(let name)? = name?.value { name } else { "" }
        }
    }

    private let nodes: [Node]

    /// One thing that is read out.
    struct Part: Hashable, CustomStringConvertible {
        let role: String
        let name: String
        var description: String { name.isEmpty ? role : "\(role) “\(name)”" }
    }

    /// Landmarks, headings, links, buttons, fields and pictures.
    var parts: [Part] {
        let byID = Dictionary(
            nodes.map { ($0.nodeId, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        var parts: [Part] = []
        var stack = nodes.filter { $0.parentId == nil }.map(\.nodeId)
        while let id = stack.popLast() {
            guard let node = byID[id] else { continue }
            let role = node.shownRole
            if !node.ignored, Self.roles.contains(String(role.prefix { $0 != " " })) {
                parts.append(Part(role: role, name: node.shownName))
            }
            stack += (node.childIds ?? []).reversed()
        }
        return parts
    }

    /// Landmarks and the levels of headings: what is the same in all languages of a page.
    var structure: [String] {
        parts.map(\.role).filter { Self.structural.contains(String($0.prefix { $0 != " " })) }
    }

    private static let structural: Set<String> = [
        "banner", "navigation", "main", "contentinfo", "complementary", "search", "form", "region",
        "heading", "article", "table", "figure",
    ]

    private static let roles = structural.union([
        "link", "button", "image", "textbox", "searchbox", "combobox", "checkbox", "radio",
    ])
}
