/// Finds lines of texts. The lines of the last text are kept, for diagnostics are printed file by file,
/// and a file may have thousands.
package final class SourceLines {
    private let tree: SourceTree
    private var counted: (file: String, starts: [Int])?

    /// Reads no text before it is asked for.
    package init(of tree: SourceTree) { self.tree = tree }

    /// The line of a 1-based number, without its line break; `nil` when the file has fewer, or is no text.
    package func line(_ number: Int, of file: String) -> String? {
        guard let bytes = tree[file]?.text else { return nil }
        let starts = starts(of: file, bytes)
        guard starts.indices.contains(number - 1) else { return nil }
        let end = number < starts.count ? starts[number] - 1 : bytes.count
        var line = bytes[starts[number - 1]..<end]
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
    }

    /// The offset of each line's first byte.
    private func starts(of file: String, _ bytes: [UInt8]) -> [Int] {
        if let counted, counted.file == file { return counted.starts }
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(offset + 1)
        }
        counted = (file, starts)
        return starts
    }
}
