/// The lines that diagnostics quote. The last one is kept, for a long line may have many faults.
struct QuotedLines {
    private let text: (_ file: String, _ number: Int) -> String?
    private var last: (file: String, number: Int, scalars: [Unicode.Scalar]?)?

    /// - Parameter text: A line of a file (1-based); `nil` where there is none.
    init(_ text: @escaping (_ file: String, _ number: Int) -> String?) { self.text = text }

    mutating func line(_ number: Int, of file: String) -> [Unicode.Scalar]? {
        if let last, last.number == number, last.file == file { return last.scalars }
        let scalars = text(file, number).map { Array($0.unicodeScalars) }
        last = (file, number, scalars)
        return scalars
    }
}
