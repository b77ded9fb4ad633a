internal import CPlatform
internal import Diagnostics
internal import Dispatch
internal import Glibc
internal import Synchronization

/// Reads folders and all below them on several threads.
struct FolderReading {
    let limits: ReadingLimits
    let workers: Int
    /// What an earlier reading has found: files that are as they were are not read again.
    var known: [String: FolderRecord] = [:]
    /// Called for each folder before it is listed, with its absolute path as the disk spells it.
    var visit: @Sendable (String) -> Void = { _ in }

    /// A folder of many files is divided into pieces of this many, so that threads share it too.
    private static let share = 64

    /// Everything found.
    func read(_ folders: [OpenFolder]) -> Findings {
        let queue = ReadingQueue(folders.map { .opened($0) }, workers: workers)
        let all = Mutex(Findings())
        // This thread takes part at once; for a small site it has finished before others have begun.
        DispatchQueue.concurrentPerform(iterations: workers) { _ in
            var found = Findings()
            while let work = queue.next() {
                perform(work, adding: queue, into: &found)
                queue.finish()
            }
            all.withLock { $0.append(found) }
        }
        return all.withLock { $0 }
    }

    private func perform(
        _ work: ReadingQueue.Work,
        adding queue: ReadingQueue,
        into found: inout Findings
    ) {
        switch work {
        case .opened(let folder): list(folder, adding: queue, into: &found)
        case .folder(let name, let parent):
            switch open(name, in: parent) {
            case .success(let folder): list(folder, adding: queue, into: &found)
            case .failure(let fault):
                let path = parent.origin + "/" + name.onDisk
                found.folders[path] = FolderRecord(diagnostics: [fault.diagnostic])
            }
        case .files(let names, let folder):
            let record = FolderRecord(files: read(names, of: folder))
            found.folders[folder.origin, default: FolderRecord()].files += record.files
        }
    }

    /// Opens a folder that a listing has shown, or says why it is no part of the site.
    func open(_ name: EntryName, in parent: OpenFolder) -> Result<OpenFolder, FolderFault> {
        let path = parent.path + "/" + name.text
        guard parent.depth < limits.depth else {
            return .failure(FolderFault(diagnostic: .tooDeep(limit: limits.depth, at: path)))
        }
        do throws(SystemCallFailure) {
            return .success(try parent.subfolder(name))
        } catch {
            return .failure(FolderFault(diagnostic: .replaced(at: path, errno: error.errno)))
        }
    }

    private func list(
        _ folder: OpenFolder,
        adding queue: ReadingQueue,
        into found: inout Findings
    ) {
        visit(folder.origin)
        let listing: FolderListing
        do throws(SystemCallFailure) {
            listing = try FolderListing(of: folder)
        } catch {
            let fault = Diagnostic.unreadable(at: folder.path, errno: error.errno)
            found.folders[folder.origin] = FolderRecord(diagnostics: [fault])
            return
        }
        var work: [ReadingQueue.Work] = listing.folders.map { .folder($0, in: folder) }
        let own = listing.files.prefix(Self.share)
        var rest = listing.files[own.endIndex...]
        while !rest.isEmpty {
            let share = rest.prefix(Self.share)
            work.append(.files(share, in: folder))
            rest = rest[share.endIndex...]
        }
        queue.add(work)
        let files = read(own, of: folder)
        var record = found.folders[folder.origin] ?? FolderRecord()
        record.files += files
        record.folders = listing.folders
        record.diagnostics = listing.diagnostics
        found.folders[folder.origin] = record
    }

    /// Reads files, but those that are known to be as they were.
    ///
    /// - Parameter suspects: The names to which something has happened, whatever their stamps say.
    func read(
        _ names: ArraySlice<EntryName>,
        of folder: OpenFolder,
        suspecting suspects: Set<String> = []
    ) -> [FileRecord] {
        guard let known = known[folder.origin]?.files else {
            return names.map { FileReading(folder: folder, name: $0, limits: limits).read() }
        }
        let before = Dictionary(
            known.map { ($0.name.onDisk, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        return names.map { name in
            if let record = before[name.onDisk], !suspects.contains(name.onDisk),
                isUnchanged(record, in: folder)
            {
                return record
            }
            return FileReading(folder: folder, name: name, limits: limits).read()
        }
    }

    private func isUnchanged(_ record: FileRecord, in folder: OpenFolder) -> Bool {
        guard let stamp = record.stamp else { return false }
        var status = PortalFileStatus()
        return portal_status_at(folder.descriptor, record.name.onDisk, &status) == 0
            && status.kind == .regularFile && FileStamp(status) == stamp
    }
}

extension Diagnostic {
    fileprivate static func tooDeep(limit: Int, at path: String) -> Diagnostic {
        Diagnostic(
            .error,
            "P113",
            Phrase(
                fr: "les dossiers s’emboîtent sur \(limit)\u{A0}niveaux au plus",
                en: "folders nest at most \(limit)\u{A0}deep"
            ),
            at: SourceLocation(file: path),
            suggestion: Phrase(
                fr: "rapprochez ce dossier de Content",
                en: "move this folder nearer to Content"
            )
        )
    }

    /// A folder that the listing had shown as a folder and that no longer opens as one.
    fileprivate static func replaced(at path: String, errno: Int32) -> Diagnostic {
        switch errno {
        case ELOOP, ENOTDIR: .symbolicLink(at: path)
        default: .unreadable(at: path, errno: errno)
        }
    }
}
