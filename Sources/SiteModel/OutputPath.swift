/// Where a file stands in the published folder: `fr/actualites/index.html`.
///
/// Always relative and always inside: no name is empty, `.` or `..`, none is longer than 255 bytes
/// (what Linux file systems hold), and no character is a control character.
package struct OutputPath: Hashable, Sendable {
    /// The path, with `/` between the names.
    package let text: String

    /// Accepts a path that stays inside the folder; `nil` for any other text.
    package init?(_ text: String) {
        var (length, dots) = (0, 0)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "/"):
                guard Self.isName(length: length, dots: dots) else { return nil }
                (length, dots) = (0, 0)
                continue
            case 0..<0x20, 0x7F: return nil
            case UInt8(ascii: "."): dots += 1
            default: break
            }
            length += 1
        }
        guard Self.isName(length: length, dots: dots) else { return nil }
        self.text = text
    }

    /// The path in UTF-8.
    package var bytes: String.UTF8View { text.utf8 }

    /// The paths of the folders that hold the file, outermost first; none for a file at the top.
    package var folders: [String] {
        text.utf8.indices.lazy
            .filter { text.utf8[$0] == UInt8(ascii: "/") }
            .map { String(text[..<$0]) }
    }

    private static func isName(length: Int, dots: Int) -> Bool {
        (1...255).contains(length) && !(dots == length && dots <= 2)
    }
}

extension OutputPath: Comparable {
    /// In order of the bytes.
    package static func < (one: OutputPath, other: OutputPath) -> Bool {
        one.bytes.lexicographicallyPrecedes(other.bytes)
    }
}
