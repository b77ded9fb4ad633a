internal import Dispatch
internal import Glibc
internal import Synchronization

/// Goes through a folder and all below it, never through a symbolic link, on all processors: a build looks
/// at tens of thousands of files.
struct TreeWalk: Sendable {
    /// Called for each entry, a folder before what is in it, otherwise in no particular order and on several
    /// threads. What it finds it puts into a value of its own.
    typealias Visit<Found> =
        @Sendable (TreeEntry, inout Found) throws(PublishingError) -> Void

    /// What errors call the folder where the walk begins.
    let root: String
    /// Whether folders are passed by whose names begin with a full stop.
    var skipsHiddenFolders = false

    /// So many folders are dealt out at once.
    private static let share = 32

    /// Visits all entries below an open folder.
    ///
    /// - Parameter empty: What a visit begins with.
    /// - Returns: What was found, in parts whose order means nothing.
    func gather<Found: Sendable>(
        _ folder: Int32,
        from empty: Found,
        _ visit: @escaping Visit<Found>
    ) throws(PublishingError) -> [Found] {
        var near = TreeWalker(self, found: empty, visit)
        var branches = try near.branches(of: folder)
        // What can be dealt out shows some levels below the root, where few folders are.
        while !branches.isEmpty, branches.count < Self.share * 4 {
            var inner: [TreeBranch] = []
            for branch in branches { inner += try near.branches(of: branch) }
            branches = inner
        }
        let (all, shares) = (branches, (branches.count + Self.share - 1) / Self.share)
        let parts = Mutex<[Found]>([near.found])
        let failure = Mutex<PublishingError?>(nil)
        DispatchQueue.concurrentPerform(iterations: shares) { number in
            var walker = TreeWalker(self, found: empty, visit)
            let begin = number * Self.share
            do throws(PublishingError) {
                for branch in all[begin..<min(begin + Self.share, all.count)] {
                    try walker.walk(branch)
                }
                let found = walker.found
                parts.withLock { $0.append(found) }
            } catch {
                failure.withLock { $0 = $0 ?? error }
            }
        }
        if let failure = failure.withLock({ $0 }) { throw failure }
        return parts.withLock { $0 }
    }
}
