import Foundation
import Testing

/// One example of the GFM specification: what is written, and the HTML that it stands for.
struct SpecificationExample: Sendable {
    /// 1-based, as the published specification numbers them.
    let number: Int
    /// What follows `example` on the opening line: the extension that the example shows, or `disabled`.
    let tag: String
    let markdown: String
    let html: String

    /// Every example of `Fixtures/spec.txt`, in order.
    static func all() throws -> [SpecificationExample] {
        let file = try #require(
            Bundle.module.url(forResource: "Fixtures/spec", withExtension: "txt")
        )
        let text = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        let fence = String(repeating: "`", count: 32)
        var examples: [SpecificationExample] = []
        var tag: String?
        var parts: [[Substring]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let open = tag {
                if line == fence {
                    let texts = parts.map { lines in
                        lines.map { $0 + "\n" }.joined().replacing("→", with: "\t")
                    }
                    examples.append(
                        SpecificationExample(
                            number: examples.count + 1,
                            tag: open,
                            markdown: texts[0],
                            html: texts[1]
                        )
                    )
                    tag = nil
                } else if line == "." {
                    parts.append([])
                } else {
                    parts[parts.count - 1].append(line)
                }
            } else if line.hasPrefix(fence + " example") {
                tag = line.dropFirst(40).trimmingCharacters(in: .whitespaces)
                parts = [[]]
            }
        }
        return examples
    }
}
