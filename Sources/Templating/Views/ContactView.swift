internal import SiteModel

/// A web address, an email address or a telephone number: `<a href="{{address}}">{{text}}</a>`.
enum ContactView {
    static let view = View<Contact>(
        "contact",
        ["text": .text(\.text), "address": .text(\.address)]
    )
}

/// A way to reach someone.
struct Contact {
    /// What readers see.
    let text: String
    /// What a link points at.
    let address: String

    /// `nil` for a value of another kind.
    init?(_ value: FieldValue) {
        switch value {
        case .webAddress(let written):
            text = Self.withoutScheme(written)
            address = written
        case .email(let written):
            text = written
            address = "mailto:" + written
        case .telephone(let written):
            // A number is not cut at the end of a line.
            text = String(written.map { $0 == " " ? "\u{A0}" : $0 })
            // Source: RFC 3966, section 3: the global number, without visual separators.
            address = "tel:" + written.filter { $0 == "+" || ("0"..."9").contains($0) }
        default: return nil
        }
    }

    /// `www.um6p.ma` of `https://www.um6p.ma/`.
    private static func withoutScheme(_ address: String) -> String {
        let scheme = ["https://", "http://"].first { address.hasPrefix($0) } ?? ""
        let rest = address.dropFirst(scheme.count)
        let isHostAlone = rest.firstIndex(of: "/") == rest.indices.last
        return String(isHostAlone ? rest.dropLast() : rest)
    }
}
