/// A form in which a text is sent smaller, and the file that has it beside the text.
enum ContentCoding: String, Sendable, CaseIterable {
    case brotli = "br"
    case gzip

    /// Of the file, with its full stop.
    var suffix: String {
        switch self {
        case .brotli: ".br"
        case .gzip: ".gz"
        }
    }

    /// Those that a browser takes, the smallest form first; it says 0 of what it does not take.
    ///
    /// Source: RFC 9110, section 12.5.3.
    static func accepted(by field: String?) -> [ContentCoding] {
        var weights: [String: Double] = [:]
        for element in (field ?? "").listElements {
            let parts = element.split(separator: ";").map(\.trimmed)
            guard let name = parts.first?.lowercased() else { continue }
            let weight = parts.dropFirst().first { $0.lowercased().hasPrefix("q=") }
            weights[name] = weight.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
        }
        return allCases.filter { (weights[$0.rawValue] ?? weights["*"] ?? 0) > 0 }
    }
}
