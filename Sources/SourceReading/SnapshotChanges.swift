internal import Diagnostics

/// What has become of the folders of a snapshot in which something happened.
struct SnapshotChanges {
    /// By absolute path; `nil` for a folder that is gone.
    private(set) var folders: [String: FolderRecord?] = [:]
    /// Whether so much is gone that the site has to be read as a whole.
    private(set) var meansEverywhere = false

    private let snapshot: SourceSnapshot
    private let reading: FolderReading

    /// - Parameter names: By folder, the names to which something happened.
    init(
        to snapshot: SourceSnapshot,
        _ reading: FolderReading,
        at names: [String: Set<String>]
    ) {
        self.snapshot = snapshot
        self.reading = reading
        var waiting = names
        while !waiting.isEmpty, !meansEverywhere {
            var above: [String: Set<String>] = [:]
            // A folder comes before those in it.
            for (path, names) in waiting.sorted(by: { $0.key < $1.key })
            where record(at: path) != nil {
                if let folder = open(path) {
                    look(at: folder, names)
                } else if let slash = path.lastIndex(of: "/"), path[..<slash] != snapshot.site {
                    // What has become of it, the folder above says.
                    let name = String(path[path.index(after: slash)...])
                    above[String(path[..<slash]), default: []].insert(name)
                } else {
                    meansEverywhere = true
                }
            }
            waiting = above
        }
    }
}

extension SnapshotChanges {
    /// What is known of a folder by now.
    private func record(at path: String) -> FolderRecord? {
        if let changed = folders[path] { return changed }
        return snapshot.folders[path]
    }

    /// Opens a folder from the top, so that no symbolic link is followed.
    private func open(_ path: String) -> OpenFolder? {
        let names = path.dropFirst(snapshot.site.count + 1).split(separator: "/").map(String.init)
        guard let top = names.first else { return nil }
        let area: SiteArea = top == "Content" ? .content : .templates
        guard case .opened(var folder) = TopFolder(top, area: area, of: snapshot.site) else {
            return nil
        }
        for name in names.dropFirst() {
            guard let name = EntryName(name),
                case .success(let next) = reading.open(name, in: folder)
            else { return nil }
            folder = next
        }
        return folder
    }

    private mutating func look(at folder: OpenFolder, _ names: Set<String>) {
        let path = folder.origin
        let before = record(at: path) ?? FolderRecord()
        reading.visit(path)
        let listing: FolderListing
        do throws(SystemCallFailure) {
            listing = try FolderListing(of: folder)
        } catch {
            for name in before.folders { drop(path + "/" + name.onDisk) }
            let fault = Diagnostic.unreadable(at: folder.path, errno: error.errno)
            folders[path] = FolderRecord(diagnostics: [fault])
            return
        }
        let files = reading.read(listing.files[...], of: folder, suspecting: names)
        folders[path] = FolderRecord(
            files: files,
            folders: listing.folders,
            diagnostics: listing.diagnostics
        )
        let present = Set(listing.folders.map(\.onDisk))
        for name in before.folders where !present.contains(name.onDisk) {
            drop(path + "/" + name.onDisk)
        }
        let old = Set(before.folders.map(\.onDisk))
        for name in listing.folders where !old.contains(name.onDisk) || names.contains(name.onDisk)
        {
            let below = path + "/" + name.onDisk
            if old.contains(name.onDisk) { drop(below) }
            switch reading.open(name, in: folder) {
            case .success(let subfolder):
                for (path, record) in reading.read([subfolder]).folders { folders[path] = record }
            case .failure(let fault):
                folders[below] = FolderRecord(diagnostics: [fault.diagnostic])
            }
        }
    }

    /// Takes out a folder and all below it.
    private mutating func drop(_ path: String) {
        guard let record = record(at: path) else { return }
        for name in record.folders { drop(path + "/" + name.onDisk) }
        folders[path] = .some(nil)
    }
}
