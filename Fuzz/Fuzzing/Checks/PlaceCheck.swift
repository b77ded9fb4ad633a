internal import Diagnostics

/// Checks what a stage says of a file: that places lie in it, and that they are in order.
struct PlaceCheck {
    /// The bytes of each file that diagnostics may point into.
    private let files: [String: [UInt8]]
    private var lineLengths: [String: [Int]] = [:]
    private(set) var violations: [String] = []

    init(_ files: [String: [UInt8]]) { self.files = files }

    /// - Parameter isOrdered: Whether the stage promises the order of place.
    mutating func check(_ diagnostics: [Diagnostic], isOrdered: Bool = true) {
        for diagnostic in diagnostics {
            check(diagnostic.location, of: diagnostic)
            for note in diagnostic.notes { check(note.location, of: diagnostic) }
        }
        if isOrdered, zip(diagnostics, diagnostics.dropFirst()).contains(where: { $1 < $0 }) {
            violations.append("diagnostics out of order")
        }
    }

    private mutating func check(_ location: SourceLocation?, of diagnostic: Diagnostic) {
        guard let location, let start = location.start else { return }
        guard let lengths = lengths(of: location.file) else {
            violations.append("\(diagnostic.code) in a file that there is not: \(location.file)")
            return
        }
        if !Self.isInside(start, lengths) {
            violations.append("\(diagnostic.code) outside the file: \(start)")
        }
        guard let end = location.end else { return }
        if !Self.isInside(end, lengths) {
            violations.append("\(diagnostic.code) ends outside the file: \(end)")
        }
        if end < start { violations.append("\(diagnostic.code) ends before it begins") }
    }

    private static func isInside(_ position: SourcePosition, _ lengths: [Int]) -> Bool {
        guard lengths.indices.contains(position.line - 1) else { return false }
        return (1...lengths[position.line - 1] + 1).contains(position.column)
    }

    /// The scalars of each line, the CR before LF included; bytes where the line is no UTF-8.
    private mutating func lengths(of file: String) -> [Int]? {
        if let known = lineLengths[file] { return known }
        guard let bytes = files[file] else { return nil }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let lengths = lines.map { line in
            String(validating: line, as: UTF8.self)?.unicodeScalars.count ?? line.count
        }
        lineLengths[file] = lengths
        return lengths
    }
}
