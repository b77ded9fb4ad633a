internal import Digests

extension BuildRecord {
    private static let title = "portal record 1"

    /// The written form: a title, a line for each value, a line with the number and the digest of the bytes
    /// that follow, and these.
    var text: [UInt8] {
        let lines = [
            Self.title,
            "sources \(sources)", "options \(options)", "output \(output)",
            "from \(validity.from)", "until \(validity.until.map(String.init) ?? "-")",
            "pages \(counts.pages)", "languages \(counts.languages)", "files \(files)",
            "new \(counts.newAddresses)", "silent \(isSilent ? 1 : 0)",
            "details \(details.count) \(ContentDigest.of(details))",
        ]
        return Array((lines.joined(separator: "\n") + "\n").utf8) + details
    }

    /// Reads the written form; `nil` for anything else.
    init?(text: [UInt8]) {
        var position = 0
        func line(_ name: String) -> Substring? {
            let rest = text[position...]
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            let line = String(decoding: rest[..<end], as: UTF8.self)
            guard line.hasPrefix(name) else { return nil }
            position = end + 1
            return line.dropFirst(name.count)
        }
        func number<Number: FixedWidthInteger>(_ name: String) -> Number? {
            line(name + " ").flatMap { Number($0) }
        }
        guard line(Self.title) == "",
            let sources: UInt64 = number("sources"), let options: UInt64 = number("options"),
            let output: UInt64 = number("output"), let from: Int = number("from"),
            let until = line("until "), until == "-" || Int(until) != nil,
            let pages: Int = number("pages"), let languages: Int = number("languages"),
            let files: Int = number("files"), let new: Int = number("new"),
            let silent: Int = number("silent"),
            let details = line("details ")?.split(separator: " "), details.count == 2
        else { return nil }
        let bytes = Array(text[position...])
        guard Int(details[0]) == bytes.count, UInt64(details[1]) == ContentDigest.of(bytes)
        else { return nil }
        self.init(
            sources: sources,
            options: options,
            validity: Validity(from: from, until: Int(until)),
            counts: Counts(pages: pages, languages: languages, newAddresses: new),
            isSilent: silent == 1,
            details: bytes
        )
        self.files = files
        self.output = output
    }
}
