/// The files of one published tree: it tells what the generator wrote from what somebody else put
/// beside or changed, and what a publication changes.
struct Manifest: Equatable {
    /// One file of the tree.
    struct Entry: Equatable {
        /// Relative to the tree.
        let path: String
        /// Bytes.
        let size: Int
        /// `ContentDigest` of the bytes; `nil` when a publication was interrupted while it replaced the
        /// file in place, so that it may be the old one or the new.
        let digest: UInt64?
        /// When the file was written, in nanoseconds since 1970; `nil` where that is not known.
        let modified: Int64?

        init(path: String, size: Int, digest: UInt64?, modified: Int64? = nil) {
            self.path = path
            self.size = size
            self.digest = digest
            self.modified = modified
        }

        /// Whether two files are known to have the same bytes.
        func hasBytes(of other: Entry) -> Bool {
            digest != nil && digest == other.digest && size == other.size
        }
    }

    /// The inode of the tree's own folder: an exchange of names leaves it, so it tells which of two
    /// manifests is about the tree that is live.
    let inode: UInt64
    /// In order of path.
    let entries: [Entry]
    /// What the compressed forms among them were made with; `nil` where there are none.
    let compressor: String?

    init(inode: UInt64, entries: [Entry], compressor: String? = nil) {
        self.inode = inode
        self.compressor = compressor
        self.entries = entries.sorted {
            $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
        }
    }

    /// The manifest of a folder that has no site.
    static let empty = Manifest(inode: 0, entries: [])

    var entriesByPath: [String: Entry] {
        Dictionary(entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// All files that are in a tree while its files are being replaced by those of another.
    func mixed(with other: Manifest) -> Manifest {
        var all = entriesByPath
        for entry in other.entries {
            if let own = all[entry.path], own.hasBytes(of: entry) { continue }
            all[entry.path] = Entry(path: entry.path, size: entry.size, digest: nil)
        }
        return Manifest(
            inode: inode,
            entries: Array(all.values),
            compressor: compressor == other.compressor ? compressor : nil
        )
    }
}
