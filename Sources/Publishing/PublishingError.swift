internal import Glibc

/// Why a site could not be published. The site that was live is as it was.
package enum PublishingError: Error, Sendable, Hashable {
    /// What was being done to a path.
    package enum Action: Sendable, Hashable {
        case reading, writing, copying, removing, replacing
    }

    /// Another process publishes to the folder: which one, where it could be read.
    case locked(output: String, by: LockHolder?)
    /// The output is a file.
    case notAFolder(output: String)
    /// The output is a symbolic link that leads nowhere.
    case danglingLink(output: String)
    /// The output is the site folder, or holds it.
    case containsSite(output: String, site: String)
    /// The output lies inside a folder that belongs to the site or to the generator.
    case insideReserved(output: String, folder: String)
    /// The output holds a file that no publication has put there; `file` is relative to it.
    case foreignFile(output: String, file: String)
    /// A path of the site was written a second time.
    case writtenTwice(path: String)
    /// A file to be copied has become a link, a folder or something else since it was read.
    case originReplaced(path: String)
    /// No build has published to a folder that is to be verified, as far as can be seen.
    case noManifest(folder: String, manifest: String)
    /// A file that is to be a manifest is none, or not a whole one.
    case notAManifest(path: String)
    /// The disk or its quota is full.
    case diskFull(path: String, errno: Int32)
    /// The system refused for another reason.
    case refused(Action, path: String, errno: Int32)

    /// The case that fits an `errno`.
    static func failed(_ action: Action, _ path: String, errno: Int32) -> PublishingError {
        switch errno {
        case ENOSPC, EDQUOT: .diskFull(path: path, errno: errno)
        default: .refused(action, path: path, errno: errno)
        }
    }
}
