internal import ContentParsing

/// Reads YAML with the lean reader and with the library.
enum YAMLCheck {
    static func violations(in bytes: [UInt8]) -> [String] {
        // What is no UTF-8 is refused before it comes here.
        guard String(validating: bytes, as: UTF8.self) != nil else { return [] }
        return switch YAMLComparison.outcome(of: bytes) {
        case .declined, .alike: []
        case .different: ["the lean reader reads it otherwise than the library"]
        }
    }
}
