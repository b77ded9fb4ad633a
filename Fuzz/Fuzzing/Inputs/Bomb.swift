/// A text that repeats one thing: where time, memory or the stack grow faster than the text, this is
/// what shows it.
package struct Bomb: Sendable {
    var opening = ""
    let unit: String
    var closing = ""
    /// Whether `#` in the unit stands for the number of the repetition.
    var isNumbered = false

    /// What is repeated, on one line.
    package var name: String {
        (opening + unit).split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: "\\n")
    }

    /// The text of about so many bytes.
    package func text(bytes: Int) -> [UInt8] {
        let count = max(1, bytes / max(1, unit.utf8.count))
        var text = Array(opening.utf8)
        for number in 0..<count {
            if isNumbered {
                let parts = unit.split(separator: "#", omittingEmptySubsequences: false)
                text += parts.joined(separator: String(number)).utf8
            } else {
                text += unit.utf8
            }
        }
        return text + Array(closing.utf8)
    }
}
