internal import Diagnostics
internal import Dispatch
internal import Glibc
internal import Synchronization

/// Reads folders and all below them on several threads.
struct FolderReading {
    let limits: ReadingLimits
    let workers: Int

    /// A folder of many files is divided into pieces of this many, so that threads share it too.
    private static let share = 64

    /// Everything found, in no particular order.
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
            let path = parent.path + "/" + name.text
            guard parent.depth < limits.depth else {
                return found.diagnostics.append(.tooDeep(limit: limits.depth, at: path))
            }
            do throws(SystemCallFailure) {
                list(try parent.subfolder(name), adding: queue, into: &found)
            } catch {
                found.diagnostics.append(.replaced(at: path, errno: error.errno))
            }
        case .files(let names, let folder): read(names, of: folder, into: &found)
        }
    }

    private func list(
        _ folder: OpenFolder,
        adding queue: ReadingQueue,
        into found: inout Findings
    ) {
        let listing: FolderListing
        do throws(SystemCallFailure) {
            listing = try FolderListing(of: folder)
        } catch {
            let fault = Diagnostic.unreadable(at: folder.path, errno: error.errno)
            return found.diagnostics.append(fault)
        }
        found.diagnostics += listing.diagnostics
        var work: [ReadingQueue.Work] = listing.folders.map { .folder($0, in: folder) }
        let own = listing.files.prefix(Self.share)
        var rest = listing.files[own.endIndex...]
        while !rest.isEmpty {
            let share = rest.prefix(Self.share)
            work.append(.files(share, in: folder))
            rest = rest[share.endIndex...]
        }
        queue.add(work)
        read(own, of: folder, into: &found)
    }

    private func read(
        _ names: ArraySlice<EntryName>,
        of folder: OpenFolder,
        into found: inout Findings
    ) {
        for name in names {
            FileReading(folder: folder, name: name, limits: limits).read(into: &found)
        }
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
