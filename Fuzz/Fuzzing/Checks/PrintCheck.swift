internal import Diagnostics

/// Checks that diagnostics can be printed: with the lines that they quote, and without a character that
/// a terminal obeys.
enum PrintCheck {
    /// More would only print the same again.
    private static let most = 8

    static func violations(of diagnostics: [Diagnostic], in bytes: [UInt8]) -> [String] {
        guard !diagnostics.isEmpty else { return [] }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let printer = DiagnosticPrinter(in: .french) { _, number in
            lines.indices.contains(number - 1)
                ? String(decoding: lines[number - 1], as: UTF8.self) : nil
        }
        let text = printer.text(of: Array(diagnostics.prefix(most)))
        let isSafe = text.unicodeScalars.allSatisfy {
            $0.value == 0x0A || $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
        }
        return isSafe ? [] : ["a control character is printed"]
    }
}
