package import Diagnostics
internal import Glibc
package import SiteModel

/// What a preview tells whoever started it.
package enum PreviewEvent: Sendable {
    /// Browsers can connect.
    ///
    /// - Parameters:
    ///   - address: What to open.
    ///   - port: Of the server.
    ///   - taken: The port that was asked for, where something else listens on it.
    case listening(address: String, port: Int, taken: Int?)
    /// The system does not tell of changes in all folders, so that they are looked at from time to time.
    ///
    /// - Parameter errno: Why; `ENOSPC` where it has no more watches (`fs.inotify.max_user_watches`).
    case unwatched(errno: Int32)
    /// The site has changed, or was read for the first time.
    case edition(EditionNews)
}

/// What has changed in a site, and what is wrong with it now.
package struct EditionNews: Sendable {
    /// From 1.
    package let number: Int
    /// The files that differ, relative to the site folder; all of them in the first edition.
    package let changed: [String]
    /// What is wrong, but for what was said already.
    package let news: [Diagnostic]
    /// How many errors there are, those that were said already among them.
    package let errors: Int
    /// What diagnostics quote from.
    package let tree: SourceTree
}

extension Phrase {
    /// Why changes are seen a moment later, and what to do about it.
    package static func unwatched(_ errno: Int32) -> Phrase {
        let reason = Phrase.systemError(errno)
        let isFull = errno == ENOSPC
        return Phrase(
            fr: "le système ne signale pas tous les changements (\(reason.french))\u{A0}: "
                + "le dossier est relu plusieurs fois par seconde"
                + (isFull ? "\u{202F}; augmentez fs.inotify.max_user_watches pour l’éviter" : ""),
            en: "the system does not tell of all changes (\(reason.english)): "
                + "the folder is looked at several times a second"
                + (isFull ? "; raise fs.inotify.max_user_watches to avoid it" : "")
        )
    }
}
