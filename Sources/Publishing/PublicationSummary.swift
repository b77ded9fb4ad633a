package import Diagnostics

/// What a publication has put in place.
package struct PublicationSummary: Sendable, Hashable {
    /// How the new site took the place of the old one.
    package enum Method: Sendable, Hashable {
        /// The old site was the new one already.
        case nothing
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
    /// Published files that somebody had changed or removed, in order of path. They are again what the
    /// site says.
    package let repaired: [String]
    package let method: Method
    /// Why something could not be tidied up in `.portal`, although the new site is in place; the next
    /// publication tries again.
    package let leftover: PublishingError?

    /// What the user should know beyond the counts; nothing when all went the usual way.
    package var remarks: [Phrase] {
        var remarks: [Phrase] = []
        if !repaired.isEmpty { remarks.append(.repaired(repaired)) }
        if case .fileByFile(let errno) = method { remarks.append(.fileByFile(errno)) }
        if let leftover { remarks.append(leftover.message) }
        return remarks
    }
}

extension Phrase {
    fileprivate static func fileByFile(_ errno: Int32) -> Phrase {
        let reason = Phrase.systemError(errno)
        return Phrase(
            fr: "le dossier n’a pas pu être échangé d’un seul coup (\(reason.french))\u{A0}: "
                + "ses fichiers ont été remplacés un à un",
            en: "the folder could not be exchanged in one step (\(reason.english)): "
                + "its files were replaced one by one"
        )
    }

    fileprivate static func repaired(_ files: [String]) -> Phrase {
        let shown = files.prefix(3).joined(separator: ", ")
        let (count, more) = (files.count, files.count > 3 ? ", …" : "")
        return count == 1
            ? Phrase(
                fr:
                    "un fichier publié avait été modifié ou supprimé à la main, il est rétabli\u{A0}: "
                    + shown,
                en:
                    "a published file had been changed or removed by hand, and is restored: \(shown)"
            )
            : Phrase(
                fr: "\(count) fichiers publiés avaient été modifiés ou supprimés à la main, "
                    + "ils sont rétablis\u{A0}: \(shown)\(more)",
                en:
                    "\(count) published files had been changed or removed by hand, and are restored: "
                    + "\(shown)\(more)"
            )
    }
}

extension PublicationSummary {
    init(
        of new: Manifest,
        after old: Manifest,
        repaired: [String],
        method: Method,
        leftover: PublishingError?
    ) {
        let before = old.entriesByPath
        var (kept, unchanged) = (0, 0)
        for entry in new.entries {
            guard let earlier = before[entry.path] else { continue }
            kept += 1
            if entry.hasBytes(of: earlier) { unchanged += 1 }
        }
        files = new.entries.count
        bytes = new.entries.reduce(0) { $0 + $1.size }
        added = files - kept
        changed = kept - unchanged
        self.unchanged = unchanged
        removed = old.entries.count - kept
        self.repaired = repaired
        self.method = method
        self.leftover = leftover
    }
}
