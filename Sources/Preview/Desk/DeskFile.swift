/// A file below `/-/`.
struct DeskFile: Sendable, Equatable {
    enum Kind: String, Sendable {
        case document = "text/html; charset=utf-8"
        case styleSheet = "text/css; charset=utf-8"
        case script = "text/javascript; charset=utf-8"
    }

    let bytes: [UInt8]
    let kind: Kind

    init(_ bytes: [UInt8], _ kind: Kind) {
        self.bytes = bytes
        self.kind = kind
    }

    init(_ markup: Markup) { self.init(markup.bytes, .document) }
}
