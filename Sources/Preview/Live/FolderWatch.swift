internal import CPlatform
internal import Dispatch
internal import Glibc
internal import SourceReading
internal import Synchronization

/// Watches the folders of a site, each by itself, and collects what happens in them.
///
/// What the system tells is a hint: it may tell too much. A folder is watched before it is read, so that
/// nothing is missed in between.
final class FolderWatch: Sendable {
    /// Why the system does not watch: it has no such means, or no more of them.
    struct Refusal: Error {
        let errno: Int32
    }

    private struct State {
        var pathsByWatch: [Int32: String] = [:]
        var watchesByPath: [String: Int32] = [:]
        /// The watched folders in each folder.
        var foldersByParent: [String: Set<String>] = [:]
        /// Why a folder is not watched, if one is not.
        var refusal: Refusal?
        var pending = PendingChanges()
    }

    /// How often to look whether whoever is at work is done.
    private static let interval = Duration.milliseconds(5)

    private let site: String
    private let git: GitLock
    private let queue: Int32
    private let limit: Int
    private let state = Mutex(State())
    private let source: Mutex<any DispatchSourceRead>
    private let signals: AsyncStream<Void>
    private let signal: AsyncStream<Void>.Continuation

    /// - Parameters:
    ///   - site: The site folder, absolute and without symbolic links.
    ///   - limit: How many folders are watched at most; the system may have fewer watches to give.
    ///   - reading: Where what the system tells is read.
    init(
        site: String,
        limit: Int = .max,
        reading: DispatchQueue? = nil
    ) throws(Refusal) {
        let queue = portal_watch_open()
        guard queue >= 0 else { throw Refusal(errno: -queue) }
        self.site = site
        git = GitLock(around: site)
        self.queue = queue
        self.limit = limit
        (signals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        source = Mutex(DispatchSource.makeReadSource(fileDescriptor: queue, queue: reading))
        source.withLock {
            $0.setEventHandler { [weak self] in self?.drain() }
            $0.setCancelHandler { close(queue) }
            $0.activate()
        }
    }

    deinit { source.withLock { $0.cancel() } }

    /// Why not everything that was asked for is watched; `nil` where it is.
    var refusal: Refusal? { state.withLock { $0.refusal } }

    /// Watches a folder, unless it is watched already.
    ///
    /// - Parameter path: Absolute, as the disk spells it.
    func cover(_ path: String) {
        state.withLock { state in
            guard state.watchesByPath[path] == nil, state.refusal == nil else { return }
            let isFull = state.watchesByPath.count >= limit
            let watch = isFull ? -ENOSPC : portal_watch_add(queue, path)
            if watch >= 0 {
                state.pathsByWatch[watch] = path
                state.watchesByPath[path] = watch
                state.foldersByParent[Self.parent(of: path), default: []].insert(path)
            } else if ![ENOENT, ENOTDIR, ELOOP, EACCES].contains(-watch) {
                // There are no more watches. The others mean that the folder is gone again, or closed.
                state.refusal = Refusal(errno: -watch)
            }
        }
    }

    /// Waits for changes, until they have calmed down, and while Git is at work.
    ///
    /// - Throws: `CancellationError` when the task that waits is cancelled.
    func next() async throws -> Suspicion {
        while true {
            try Task.checkCancellation()
            let now = ContinuousClock.now
            switch state.withLock({ $0.pending.outlook(at: now) }) {
            case .nothing:
                var iterator = signals.makeAsyncIterator()
                _ = await iterator.next()
            case .later(let due):
                // A writer may close the file before it is no longer waited for.
                try await Task.sleep(until: min(due, now + Self.interval), tolerance: .zero)
            case .due(let first):
                guard git.isHeld, first.duration(to: now) < GitLock.patience else {
                    return state.withLock { $0.pending.take() }
                }
                try await Task.sleep(for: Self.interval)
            }
        }
    }
}

extension FolderWatch {
    /// Reads all that the system has to tell.
    private func drain() {
        let now = ContinuousClock.now
        withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { buffer in
            while true {
                let used = portal_watch_read(queue, buffer.baseAddress, buffer.count)
                guard used > 0 else { return }
                state.withLock { state in
                    var (offset, change) = (0, PortalWatchedChange())
                    while offset < used {
                        offset = portal_watch_change(buffer.baseAddress, offset, &change)
                        note(change, at: now, in: &state)
                    }
                }
            }
        }
        signal.yield()
    }

    private func note(
        _ change: PortalWatchedChange,
        at now: ContinuousClock.Instant,
        in state: inout State
    ) {
        if change.change == .overflow { return state.pending.addEverything(at: now) }
        guard let folder = state.pathsByWatch[change.watch] else { return }
        if change.change == .watchLost {
            end(folder, in: &state)
            if folder == site { return state.pending.addEverything(at: now) }
            let name = String(folder.dropFirst(Self.parent(of: folder).count + 1))
            return state.pending.add(.settled, in: Self.parent(of: folder), name, at: now)
        }
        let bytes = UnsafeRawBufferPointer(start: change.name, count: change.length)
        if change.length > 0, SourceReader.ignores(bytes) { return }
        let name = String(decoding: bytes, as: UTF8.self)
        if folder == site, name != "Content", name != "Templates" { return }
        if change.is_folder == 0 {
            return state.pending.add(change.change, in: folder, name, at: now)
        }
        // Another folder may have come by this name, and all below it with it. Nobody writes to a folder.
        if change.length > 0 { end(folder + "/" + name, in: &state) }
        let isGone = change.change == .gone
        state.pending.add(isGone ? .gone : .settled, in: folder, name, at: now)
    }

    /// Ends the watches of a folder and of all below it, until they are read again.
    private func end(_ path: String, in state: inout State) {
        for folder in state.foldersByParent.removeValue(forKey: path) ?? [] {
            end(folder, in: &state)
        }
        guard let watch = state.watchesByPath.removeValue(forKey: path) else { return }
        state.foldersByParent[Self.parent(of: path)]?.remove(path)
        state.pathsByWatch[watch] = nil
        _ = portal_watch_remove(queue, watch)
    }

    private static func parent(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}
