extension Manifest {
    private static let title = "portal manifest 2"
    /// The form that did not say when files were written.
    private static let earlierTitle = "portal manifest 1"

    /// The written form: a title, the inode, the compressor where there is one, a line for each file
    /// (digest, size, time of writing, path; `-` for what is not known), and a last line with their
    /// number, by which a torn file is known.
    var text: [UInt8] {
        var text = Array("\(Self.title)\ninode \(inode)\n".utf8)
        text.reserveCapacity(entries.count * 112)
        if let compressor { text += "compressor \(compressor)\n".utf8 }
        for entry in entries {
            text += (entry.digest.map { String($0, radix: 16) } ?? "-").utf8
            text += " \(entry.size) ".utf8
            text += (entry.modified.map { String($0) } ?? "-").utf8
            text.append(UInt8(ascii: " "))
            text += entry.path.utf8
            text.append(UInt8(ascii: "\n"))
        }
        text += "end \(entries.count)\n".utf8
        return text
    }

    /// Reads the written form; `nil` for anything else.
    init?(text: [UInt8]) {
        var lines = ManifestLines(text)
        let title = lines.next()
        guard title == Self.title || title == Self.earlierTitle,
            let second = lines.next(), second.hasPrefix("inode "),
            let inode = UInt64(second.dropFirst(6))
        else { return nil }
        let knowsTimes = title == Self.title
        var entries: [Entry] = []
        var compressor: String?
        while let line = lines.next() {
            if entries.isEmpty, compressor == nil, line.hasPrefix("compressor ") {
                compressor = String(line.dropFirst(11))
                continue
            }
            if line.hasPrefix("end ") {
                guard Int(line.dropFirst(4)) == entries.count else { return nil }
                self.init(inode: inode, entries: entries, compressor: compressor)
                return
            }
            guard let entry = Self.entry(line, knowsTimes: knowsTimes) else { return nil }
            entries.append(entry)
        }
        return nil
    }

    private static func entry(_ line: String, knowsTimes: Bool) -> Entry? {
        let parts = line.utf8.split(
            separator: UInt8(ascii: " "),
            maxSplits: knowsTimes ? 3 : 2,
            omittingEmptySubsequences: false
        )
        guard parts.count == (knowsTimes ? 4 : 3), let path = parts.last,
            let size = Int(Substring(parts[1]))
        else { return nil }
        let digest = UInt64(Substring(parts[0]), radix: 16)
        guard digest != nil || parts[0].elementsEqual("-".utf8) else { return nil }
        let modified = knowsTimes ? Int64(Substring(parts[2])) : nil
        guard modified != nil || !knowsTimes || parts[2].elementsEqual("-".utf8) else { return nil }
        return Entry(
            path: String(Substring(path)),
            size: size,
            digest: digest,
            modified: modified
        )
    }
}

/// The lines of a text, one after the other; the last one may lack its end.
private struct ManifestLines: IteratorProtocol {
    private let text: [UInt8]
    private var position = 0

    init(_ text: [UInt8]) { self.text = text }

    mutating func next() -> String? {
        guard position < text.count else { return nil }
        let rest = text[position...]
        let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
        position = end + 1
        return String(decoding: text[rest.startIndex..<end], as: UTF8.self)
    }
}
