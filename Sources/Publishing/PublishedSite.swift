internal import CPlatform
internal import Glibc

/// The site that is live, as the last build has left it.
package enum PublishedSite {
    /// What the last build has recorded.
    ///
    /// - Parameters:
    ///   - output: As in ``Publication``.
    ///   - siteFolder: As in ``Publication``.
    ///   - isSought: Whether a record is worth a look at all published files.
    /// - Returns: `nil` where there is no such record, or where the published folder is not as that build has
    ///   left it: a file is other, missing or new.
    /// - Throws: `PublishingError.locked` if another process publishes there, and others.
    package static func record(
        output: String,
        siteFolder: String,
        where isSought: (BuildRecord) -> Bool = { _ in true }
    ) throws(PublishingError) -> BuildRecord? {
        let folder = try OutputFolder(output, siteFolder: siteFolder)
        let work = try WorkFolder(beside: folder)
        guard let record = try work.record(), isSought(record),
            let live = Descriptor.folder(folder.name, in: work.parent.number)
        else { return nil }
        return fingerprint(of: live.number) == record.output ? record : nil
    }

    /// The fingerprint of what stands in a folder; `nil` where it cannot be looked at.
    private static func fingerprint(of folder: Int32) -> UInt64? {
        let found = TreeFingerprint(of: folder, prefix: "", skipsHiddenFolders: false) {
            path,
            status in
            if LiveTree.isKept(path) { return nil }
            return facts(
                size: status.size,
                modified: status.modified,
                mode: status.mode,
                kind: status.kind
            )
        }
        return found?.sum
    }

    /// The fingerprint that a folder has when it holds what a manifest says.
    static func fingerprint(of manifest: Manifest) -> UInt64 {
        var fingerprint = TreeFingerprint()
        for entry in manifest.entries {
            let facts = facts(
                size: Int64(entry.size),
                modified: entry.modified ?? -1,
                mode: LiveTree.fileMode,
                kind: .regularFile
            )
            fingerprint.add([UInt8(ascii: "/")], entry.path.utf8, facts)
        }
        return fingerprint.sum
    }

    private static func facts(
        size: Int64,
        modified: Int64,
        mode: UInt32,
        kind: PortalFileKind
    ) -> TreeFingerprint.Facts {
        (size, modified, Int64(mode), Int64(kind.rawValue), 0)
    }
}
