internal import CPlatform
internal import SourceReading

/// What has happened to a site folder since it was last read, and for how long it is best left to those
/// who are still at it.
///
/// Editors save in several steps: they empty a file and fill it, write another and rename it, move the old
/// one away first. What is read in between is no text of anybody's. So a name is left alone until whoever
/// wrote it has closed it, and a longer burst (another branch is checked out) until it is over; but never
/// for longer than ``patience``.
struct PendingChanges: Sendable {
    typealias Instant = ContinuousClock.Instant

    /// How long after the last change of a kind the folder is read.
    private enum Quiet {
        /// Of one file or two, closed by who wrote them.
        static let few = Duration.milliseconds(3)
        /// Of more, which come one after the other.
        static let many = Duration.milliseconds(30)
        /// Of a name that is gone: most editors put another file there at once.
        static let gone = Duration.milliseconds(40)
        /// Of a file that somebody has open.
        static let open = Duration.milliseconds(200)
    }

    /// The longest that anything waits.
    static let patience = Duration.milliseconds(800)
    /// More names than these are not worth keeping apart.
    private static let mostNames = 2_000

    private struct Name: Hashable {
        let folder: String
        let name: String
    }

    private var folders: [String: Set<String>] = [:]
    private var isEverywhere = false
    private var nameCount = 0
    private var first: Instant?
    private var last: Instant?
    /// The names that were last seen open or gone, and when.
    private var unsettled: [Name: (PortalChange, Instant)] = [:]

    /// Takes note of a change.
    ///
    /// - Parameters:
    ///   - folder: An absolute path, as the disk spells it.
    ///   - name: Of a file or folder in it; empty for the folder itself.
    mutating func add(_ change: PortalChange, in folder: String, _ name: String, at now: Instant) {
        touch(now)
        let key = Name(folder: folder, name: name)
        switch change {
        case .writing, .gone: unsettled[key] = (change, now)
        case .settled, .watchLost, .overflow: unsettled[key] = nil
        }
        guard !isEverywhere else { return }
        if name.isEmpty {
            _ = folders[folder, default: []]
        } else if folders[folder, default: []].insert(name).inserted {
            nameCount += 1
        }
        if nameCount > Self.mostNames { addEverything(at: now) }
    }

    /// Takes note that anything may have changed.
    mutating func addEverything(at now: Instant) {
        touch(now)
        isEverywhere = true
        folders = [:]
        nameCount = 0
    }

    /// When the folder is to be read; `nil` while nothing has happened.
    var due: Instant? {
        guard let first, let last else { return nil }
        let isFew = nameCount <= 2 && !isEverywhere
        var due = last + (isFew ? Quiet.few : Quiet.many)
        for (change, instant) in unsettled.values {
            due = max(due, instant + (change == .gone ? Quiet.gone : Quiet.open))
        }
        return min(due, first + Self.patience)
    }

    /// What there is to do at an instant.
    enum Outlook: Equatable {
        case nothing
        case later(Instant)
        /// To be read; `first` is when the first change happened.
        case due(first: Instant)
    }

    func outlook(at now: Instant) -> Outlook {
        guard let due, let first else { return .nothing }
        return due <= now ? .due(first: first) : .later(due)
    }

    /// Hands over what has happened, and forgets it.
    mutating func take() -> Suspicion {
        defer { self = PendingChanges() }
        return isEverywhere ? .everywhere : .folders(folders)
    }

    private mutating func touch(_ now: Instant) {
        first = first ?? now
        last = now
    }
}
