extension Manifest {
    private static let title = "portal manifest 1"

    /// The written form: a title, the inode, the compressor where there is one, a line for each file
    /// (digest, size, path), and a last line with their number, by which a torn file is known.
    var text: [UInt8] {
        var text = Array("\(Self.title)\ninode \(inode)\n".utf8)
        text.reserveCapacity(entries.count * 96)
        if let compressor { text += "compressor \(compressor)\n".utf8 }
        for entry in entries {
            let digest = entry.digest.map { String($0, radix: 16) } ?? "-"
            text += "\(digest) \(entry.size) ".utf8
            text += entry.path.utf8
            text.append(UInt8(ascii: "\n"))
        }
        text += "end \(entries.count)\n".utf8
        return text
    }

    /// Reads the written form; `nil` for anything else.
    init?(text: [UInt8]) {
        var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .makeIterator()
        func line() -> String? { lines.next().map { String(decoding: $0, as: UTF8.self) } }
        guard line() == Self.title, let second = line(), second.hasPrefix("inode "),
            let inode = UInt64(second.dropFirst(6))
        else { return nil }
        var entries: [Entry] = []
        var compressor: String?
        while let line = line() {
            if entries.isEmpty, compressor == nil, line.hasPrefix("compressor ") {
                compressor = String(line.dropFirst(11))
                continue
            }
            if line.hasPrefix("end ") {
                guard Int(line.dropFirst(4)) == entries.count else { return nil }
                self.init(inode: inode, entries: entries, compressor: compressor)
                return
            }
            let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3, let size = Int(parts[1]) else { return nil }
            let digest = UInt64(parts[0], radix: 16)
            guard digest != nil || parts[0] == "-" else { return nil }
            entries.append(Entry(path: String(parts[2]), size: size, digest: digest))
        }
        return nil
    }
}
