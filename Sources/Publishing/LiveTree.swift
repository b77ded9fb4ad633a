internal import CPlatform
internal import Glibc

/// The folder that the public sees, as it is found under lock: which of its files are those that were
/// published, and what in it is not the generator's.
final class LiveTree: Sendable {
    /// Tells a file from every other one that exists at the same time.
    struct Identity: Hashable {
        let device: UInt64
        let inode: UInt64
    }

    /// Kept through every publication: it keeps a generated folder out of a project's history.
    static let keptFile = ".gitignore"
    /// A file on its way into a live folder that could not be exchanged.
    static let partFile = ".portal-part"
    /// What desktop systems drop into folders that somebody looks at; kept where it is.
    static let litter: Set<String> = [".DS_Store", "Thumbs.db", "desktop.ini"]
    /// The permission bits of published files and folders.
    static let (fileMode, folderMode): (UInt32, UInt32) = (0o644, 0o755)

    /// The open folder; `nil` when nothing is live.
    let number: Int32?
    /// Files that have the bytes and rights with which they were published, by path, with the time of
    /// modification that they have now.
    let intact: [String: Manifest.Entry]
    /// Files that were published, and changed or removed by somebody since; in order of path.
    let altered: [String]
    /// Files, links and others that the manifest does not have; in order of path.
    let foreign: [String]
    /// Files that are nobody's site and no obstacle: they stay where they are.
    let kept: [String]
    /// Empty folders that no publication has made: they stay.
    let emptyFolders: [String]
    /// When the entries of each folder were last changed, in nanoseconds since 1970; the tree's own
    /// folder is "".
    let folders: [String: Int64]
    private let identities: [String: Identity]
    private let folder: Descriptor?

    /// Looks at every file of the live tree, and reads those whose time of modification is another one.
    init(of work: WorkFolder, knowing manifest: Manifest) throws(PublishingError) {
        var survey = LiveSurvey(of: manifest, root: work.output.path)
        var opened = Descriptor.folder(work.output.name, in: work.parent.number)
        let refusal = errno
        if let live = opened.take() {
            try survey.look(at: live.number)
            number = live.number
            folder = .some(live)
        } else if refusal == ENOENT {
            number = nil
            folder = nil
        } else {
            throw .failed(.reading, work.output.path, errno: refusal)
        }
        intact = survey.intact
        altered = number == nil ? [] : survey.allAltered
        foreign = survey.foreign.sorted()
        kept = survey.kept
        emptyFolders = survey.emptyFolders
        folders = survey.folders
        identities = survey.identities
    }

    /// Whether a path is that of a file which stays where it is and is nobody's site.
    static func isKept(_ path: [UInt8]) -> Bool {
        if path.elementsEqual(keptFile.utf8) { return true }
        let name = path[((path.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1)...]
        return litterNames.contains { name.elementsEqual($0) }
    }

    private static let litterNames = litter.map { Array($0.utf8) }

    /// Which file stands at the path of an intact file.
    func identity(of path: String) -> Identity? { identities[path] }
}
