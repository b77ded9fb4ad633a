internal import CPlatform
internal import Glibc
package import SiteModel
internal import Synchronization

/// A new site on its way to the output folder: written where no reader looks, then put in place all at
/// once.
///
/// Whoever looks, and whenever the process is killed, the output folder is the old site or the new one,
/// whole. One process publishes to a folder at a time. A publication that is neither committed nor
/// abandoned is abandoned when it goes out of use.
package final class Publication: Sendable {
    private let work: WorkFolder
    private let staging: StagingTree
    /// What is live.
    private let old: Manifest
    private let system: PublishingSystem
    private let forms: CompressedForms?
    /// What the build has recorded that made the live site; `nil` where that is not known.
    package let record: BuildRecord?
    private let isOpen = Atomic(true)
    /// What the new site holds, once it is complete.
    private let manifest = Mutex<Manifest?>(nil)

    /// Takes the lock, looks at every file of the live tree, and prepares the staging tree in `.portal`
    /// beside the output folder, on its file system, whatever a killed publication has left there.
    ///
    /// - Parameters:
    ///   - output: Path of the output folder, absolute or relative to the current folder; folders that
    ///     are missing are made. A symbolic link is resolved: its target is what gets replaced.
    ///   - siteFolder: Path of the site, whose own folders are protected.
    ///   - extensions: Those of the files that get compressed forms beside them (`.gz`, `.br`), where these
    ///     are smaller; in lower case, without a full stop.
    /// - Throws: `PublishingError.locked` if another process publishes there,
    ///   `PublishingError.foreignFile` if the folder holds a file that no publication has written (a
    ///   `.gitignore` at its top is no obstacle, and is kept), and others.
    package static func open(
        output: String,
        siteFolder: String,
        compressing extensions: Set<String> = [],
        removesForeign: Bool = false
    ) throws(PublishingError) -> Publication {
        try open(
            output: output,
            siteFolder: siteFolder,
            compressing: extensions,
            removesForeign: removesForeign,
            system: PublishingSystem()
        )
    }

    static func open(
        output: String,
        siteFolder: String,
        compressing extensions: Set<String> = [],
        removesForeign: Bool = false,
        system: PublishingSystem
    ) throws(PublishingError) -> Publication {
        let folder = try OutputFolder(output, siteFolder: siteFolder)
        let work = try WorkFolder(beside: folder)
        let old = try work.recover()
        let live = try LiveTree(of: work, knowing: old)
        if !removesForeign, let first = live.foreign.first {
            throw .foreignFile(output: folder.path, file: first)
        }
        let staging = try StagingTree(in: work, beside: live)
        system.reached(.opened)
        let forms =
            extensions.isEmpty ? nil : CompressedForms(of: extensions, after: old)
        var record = try work.record()
        // A build that was killed has published, and recorded nothing.
        if record?.output != PublishedSite.fingerprint(of: old) { record = nil }
        return Publication(
            work: work,
            staging: staging,
            old: old,
            system: system,
            forms: forms,
            record: record
        )
    }

    private init(
        work: WorkFolder,
        staging: StagingTree,
        old: Manifest,
        system: PublishingSystem,
        forms: CompressedForms?,
        record: BuildRecord?
    ) {
        self.work = work
        self.staging = staging
        self.old = old
        self.system = system
        self.forms = forms
        self.record = record
    }

    deinit { abandon() }

    /// Writes a file of the new site. Several threads may call it at once.
    ///
    /// - Throws: `PublishingError.writtenTwice` if the path was written before, `.diskFull`, and others.
    package func write(_ bytes: [UInt8], to path: OutputPath) throws(PublishingError) {
        requireOpen()
        let entry = try staging.write(bytes, to: path)
        system.reached(.fileStaged)
        try forms?.stage(entry, in: staging, system) { bytes }
    }

    /// Takes over a file that is live, without looking at its bytes. Several threads may call it at once.
    ///
    /// - Returns: Whether the live tree has the file, and as it was published; otherwise it has to be
    ///   written.
    package func carryOver(_ path: OutputPath) throws(PublishingError) -> Bool {
        requireOpen()
        guard let entry = try staging.carryOver(path) else { return false }
        system.reached(.fileStaged)
        try forms?.stage(entry, in: staging, system) { () throws(PublishingError) in
            try staging.bytes(of: path)
        }
        return true
    }

    /// Copies a file, named by its absolute path, into the new site. Several threads may call it at
    /// once.
    ///
    /// - Throws: `PublishingError.originReplaced` if the origin has become a link or no file,
    ///   `.writtenTwice`, `.diskFull`, and others.
    package func copy(from origin: String, to path: OutputPath) throws(PublishingError) {
        requireOpen()
        let entry = try staging.copy(from: origin, to: path)
        system.reached(.fileStaged)
        try forms?.stage(entry, in: staging, system) { () throws(PublishingError) in
            try staging.bytes(of: path)
        }
    }

    /// Brings the new site to its end where no reader looks: what it keeps of the old one joins what was
    /// written. ``commit(recording:)`` does so where nobody has; no file can be written from then on.
    ///
    /// No other thread may still be writing. After an error the publication is abandoned.
    package func complete() throws(PublishingError) {
        requireOpen()
        do throws(PublishingError) {
            let new = try staging.complete(compressor: forms?.signature)
            manifest.withLock { $0 = new }
        } catch {
            abandon()
            throw error
        }
    }

    /// Puts the new site in place of the old one, and lets go of the lock.
    ///
    /// No other thread may still be writing. After an error the publication is abandoned, and the live
    /// site is as it was; only a folder that had to be updated file by file may hold files of both.
    ///
    /// - Parameter record: What the next build is to know of this one; with `nil` it begins anew.
    package func commit(
        recording record: BuildRecord? = nil
    ) throws(PublishingError) -> PublicationSummary {
        requireOpen()
        if manifest.withLock({ $0 == nil }) { try complete() }
        guard let new = manifest.withLock({ $0 }) else {
            preconditionFailure("what is complete has a manifest")
        }
        do throws(PublishingError) {
            let replacement = LiveReplacement(
                work: work,
                staging: staging,
                new: new,
                old: old,
                compressor: forms?.signature,
                record: record,
                system: system
            )
            let summary = try replacement.perform()
            close()
            return summary
        } catch {
            abandon()
            throw error
        }
    }

    /// Leaves the live site as it is, to the byte, removes what was staged and lets go of the lock.
    /// After `commit()`, or a second time, it does nothing.
    package func abandon() {
        guard isOpen.load(ordering: .sequentiallyConsistent) else { return }
        // What cannot be removed now is removed, or reported, by the next publication.
        _ = Result { () throws(PublishingError) in
            try work.removeNextManifest()
            try staging.removeWritten()
            if staging.live.number == nil { try work.removeStaging() }
        }
        close()
    }
}

extension Publication {
    private func requireOpen() {
        precondition(
            isOpen.load(ordering: .sequentiallyConsistent),
            "A publication takes nothing more once it is committed or abandoned"
        )
    }

    private func close() {
        isOpen.store(false, ordering: .sequentiallyConsistent)
        work.unlock()
    }
}
