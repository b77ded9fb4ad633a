package import Diagnostics

/// What a publication has put in place.
package struct PublicationSummary: Sendable, Hashable {
    /// How the new site took the place of the old one.
    package enum Method: Sendable, Hashable {
        /// Both folders were exchanged in one step, or there was no old site.
        case exchange
        /// File by file, because the exchange was refused with this `errno`.
        case fileByFile(errno: Int32)
    }

    /// Files of the new site.
    package let files: Int
    /// Bytes of these files.
    package let bytes: Int
    /// Files that the old site did not have.
    package let added: Int
    /// Files that the old site had with other bytes.
    package let changed: Int
    /// Files that the old site had with the same bytes.
    package let unchanged: Int
    /// Files of the old site that the new one does not have.
    package let removed: Int
    package let method: Method
    /// Why something could not be tidied up in `.portal`, although the new site is in place; the next
    /// publication tries again.
    package let leftover: PublishingError?

    /// What the user should know beyond the counts; `nil` when all went the usual way.
    package var remark: Phrase? {
        guard case .fileByFile(let errno) = method else { return leftover?.message }
        let reason = Phrase.systemError(errno)
        return Phrase(
            fr: "le dossier n’a pas pu être échangé d’un seul coup (\(reason.french))\u{A0}: "
                + "ses fichiers ont été remplacés un à un",
            en: "the folder could not be exchanged in one step (\(reason.english)): "
                + "its files were replaced one by one"
        )
    }
}

extension PublicationSummary {
    init(
        of new: Manifest,
        after old: Manifest,
        method: Method,
        leftover: PublishingError?
    ) {
        let before = old.entriesByPath
        var (kept, unchanged) = (0, 0)
        for entry in new.entries {
            guard let earlier = before[entry.path] else { continue }
            kept += 1
            if entry == earlier { unchanged += 1 }
        }
        files = new.entries.count
        bytes = new.entries.reduce(0) { $0 + $1.size }
        added = files - kept
        changed = kept - unchanged
        self.unchanged = unchanged
        removed = old.entries.count - kept
        self.method = method
        self.leftover = leftover
    }
}
