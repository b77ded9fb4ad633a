internal import CPlatform
internal import Glibc

/// A folder that is still to be looked at.
struct TreeBranch: Sendable {
    /// The open folder that holds it.
    let parent: SharedFolder
    /// The bytes of its name, with a final NUL.
    let name: [CChar]
    /// The path of the parent below the root.
    let path: [UInt8]
}

/// An open folder, as long as somebody looks at what is in it.
final class SharedFolder: Sendable {
    let descriptor: Descriptor

    init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }
}

/// One thread's part of a walk through a tree.
struct TreeWalker<Found: Sendable> {
    private(set) var found: Found
    private let visit: TreeWalk.Visit<Found>
    private let walk: TreeWalk
    private var path: [UInt8] = []

    init(_ walk: TreeWalk, found: Found, _ visit: @escaping TreeWalk.Visit<Found>) {
        self.walk = walk
        self.found = found
        self.visit = visit
    }

    /// Visits what is directly in the root; the folders among it are left to others.
    mutating func branches(of root: Int32) throws(PublishingError) -> [TreeBranch] {
        // The caller keeps the root open; its descriptor is another one.
        guard let own = Descriptor.folder(".", in: root) else {
            throw .failed(.reading, walk.root, errno: errno)
        }
        path = []
        return try branches(of: SharedFolder(own))
    }

    /// Visits a folder and what is directly in it; the folders among it are left to others.
    mutating func branches(of branch: TreeBranch) throws(PublishingError) -> [TreeBranch] {
        path = branch.path
        guard let folder = try open(branch.name, in: branch.parent.descriptor.number) else {
            return []
        }
        return try branches(of: SharedFolder(folder))
    }

    /// Visits a folder and all below it.
    mutating func walk(_ branch: TreeBranch) throws(PublishingError) {
        path = branch.path
        try enter(branch.name, in: branch.parent.descriptor.number)
    }

    private mutating func branches(of folder: SharedFolder) throws(PublishingError) -> [TreeBranch]
    {
        var branches: [TreeBranch] = []
        let path = path
        try list(folder.descriptor.number) { (_, name, length) throws(PublishingError) in
            let name = Array(UnsafeBufferPointer(start: name, count: length + 1))
            branches.append(TreeBranch(parent: folder, name: name, path: path))
        }
        return branches
    }

    private mutating func enter(
        _ name: UnsafePointer<CChar>,
        in folder: Int32
    ) throws(PublishingError) {
        let length = path.count
        defer { path.removeLast(path.count - length) }
        guard let opened = try open(name, in: folder) else { return }
        try list(opened.number) { (walker, name, _) throws(PublishingError) in
            try walker.enter(name, in: opened.number)
        }
    }

    /// Opens a folder and visits it; the path is its own from then on.
    ///
    /// - Returns: `nil` for what somebody has removed meanwhile: it holds nothing.
    private mutating func open(
        _ name: UnsafePointer<CChar>,
        in folder: Int32
    ) throws(PublishingError) -> Descriptor? {
        if !path.isEmpty { path.append(UInt8(ascii: "/")) }
        path += UnsafeRawBufferPointer(start: name, count: strlen(name))
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        guard let opened = Descriptor(openat(folder, name, flags)) else {
            if errno == ENOENT { return nil }
            throw failure(errno)
        }
        let entry = TreeEntry(
            folder: folder,
            name: name,
            path: path,
            kind: .folder,
            opened: opened.number
        )
        try visit(entry, &found)
        return opened
    }

    /// Visits what is directly in an open folder, but for the folders, which are handed on.
    private mutating func list(
        _ folder: Int32,
        _ next: (inout Self, UnsafePointer<CChar>, Int) throws(PublishingError) -> Void
    ) throws(PublishingError) {
        var failure: PublishingError?
        withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 8) { buffer in
            do throws(PublishingError) {
                while true {
                    let used = portal_entries(folder, buffer.baseAddress, buffer.count)
                    if used < 0 { throw self.failure(Int32(-used)) }
                    if used == 0 { return }
                    var (offset, entry) = (0, PortalEntry())
                    while offset < used {
                        offset = portal_entry(buffer.baseAddress, offset, &entry)
                        try take(entry, in: folder, next)
                    }
                }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }

    private mutating func take(
        _ entry: PortalEntry,
        in folder: Int32,
        _ next: (inout Self, UnsafePointer<CChar>, Int) throws(PublishingError) -> Void
    ) throws(PublishingError) {
        guard let name = entry.name else { return }
        let isHidden = name[0] == CChar(bitPattern: UInt8(ascii: "."))
        if isHidden, entry.length == 1 || entry.length == 2 && name[1] == name[0] { return }
        var kind = entry.kind
        if kind == .unknown {
            var status = PortalFileStatus()
            // A name that has gone meanwhile is no entry.
            guard portal_status_at(folder, name, &status) == 0 else { return }
            kind = status.kind
        }
        if kind == .folder {
            if isHidden, walk.skipsHiddenFolders { return }
            return try next(&self, name, entry.length)
        }
        let length = path.count
        if length > 0 { path.append(UInt8(ascii: "/")) }
        path += UnsafeRawBufferPointer(start: name, count: entry.length)
        defer { path.removeLast(path.count - length) }
        try visit(
            TreeEntry(folder: folder, name: name, path: path, kind: kind, opened: nil),
            &found
        )
    }

    private func failure(_ code: Int32) -> PublishingError {
        .failed(.reading, walk.root + "/" + String(decoding: path, as: UTF8.self), errno: code)
    }
}
