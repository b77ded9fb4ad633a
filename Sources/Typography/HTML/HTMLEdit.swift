/// What is to be done with a part of an HTML text.
struct HTMLEdit {
    /// Offsets of bytes in the HTML.
    let range: Range<Int>
    let change: Edit.Change

    /// The HTML with its edits, which do not overlap and stand in any order.
    static func apply(_ edits: [HTMLEdit], to html: [UInt8]) -> [UInt8] {
        let inOrder = edits.enumerated().sorted { one, other in
            (one.element.range.lowerBound, one.offset)
                < (other.element.range.lowerBound, other.offset)
        }
        var result: [UInt8] = []
        result.reserveCapacity(html.count + html.count / 16)
        var position = 0
        for (_, edit) in inOrder {
            result.append(contentsOf: html[position..<edit.range.lowerBound])
            switch edit.change {
            case .replace(let text): text.withUTF8Buffer { result.append(contentsOf: $0) }
            case .superscript:
                result.append(contentsOf: "<sup>".utf8)
                result.append(contentsOf: html[edit.range])
                result.append(contentsOf: "</sup>".utf8)
            }
            position = edit.range.upperBound
        }
        result.append(contentsOf: html[position...])
        return result
    }
}
