internal import CPlatform
internal import Glibc

/// The last act of a publication: the staging tree takes the place of the live one.
struct LiveReplacement {
    let work: WorkFolder
    let staging: StagingTree
    /// What the staging tree holds, which is complete.
    let new: Manifest
    /// What is live.
    let old: Manifest
    /// What the compressed forms of the new tree are made with.
    let compressor: String?
    /// What the next build is to know of this one.
    let record: BuildRecord?
    let system: PublishingSystem

    /// Replaces the live tree.
    ///
    /// - Throws: `PublishingError` as long as the old site is live; trouble after that is part of the
    ///   summary.
    func perform() throws(PublishingError) -> PublicationSummary {
        if isLive(new) {
            try work.replaceRecord(complete(try updateManifest(to: new)))
            return summary(new, .nothing, leftover: nil)
        }
        try stage(new)
        let method = try putInPlace(new)
        return summary(new, method, leftover: tidyUp(new, after: method))
    }
}

extension LiveReplacement {
    private var live: LiveTree { staging.live }

    private func summary(
        _ new: Manifest,
        _ method: PublicationSummary.Method,
        leftover: PublishingError?
    ) -> PublicationSummary {
        PublicationSummary(
            of: new,
            after: old,
            repaired: live.altered,
            method: method,
            leftover: leftover
        )
    }

    /// Whether the live tree is the new one already, with nothing else in it.
    private func isLive(_ new: Manifest) -> Bool {
        live.number != nil && live.altered.isEmpty && live.foreign.isEmpty
            && new.entries.count == live.intact.count
            && new.entries.allSatisfy { live.intact[$0.path]?.hasBytes(of: $0) == true }
    }

    /// The record of a build that has published what a manifest says.
    private func complete(_ manifest: Manifest) -> BuildRecord? {
        var record = record
        record?.files = manifest.entries.count
        record?.output = PublishedSite.fingerprint(of: manifest)
        return record
    }

    /// The live tree stays; what is known of it may be more exact than before.
    private func updateManifest(to new: Manifest) throws(PublishingError) -> Manifest {
        guard let status = try work.liveStatus() else { return old }
        let entries = new.entries.map { live.intact[$0.path] ?? $0 }
        let exact = Manifest(inode: status.inode, entries: entries, compressor: compressor)
        if exact != old { try work.replaceManifest(exact) }
        return exact
    }

    /// Brings the complete staging tree to disk.
    private func stage(_ new: Manifest) throws(PublishingError) {
        try work.stageManifest(new)
        system.reached(.manifestStaged)
        try synchronise()
        system.reached(.synchronised)
    }

    private func synchronise() throws(PublishingError) {
        let answer = system.synchronise(staging.number)
        guard answer == 0 else { throw .failed(.writing, work.output.path, errno: -answer) }
    }

    private func putInPlace(
        _ new: Manifest
    ) throws(PublishingError) -> PublicationSummary.Method {
        let (own, parent) = (work.number, work.parent.number)
        let (staging, name) = (work.staging, work.output.name)
        let answer =
            try work.liveStatus() == nil
            ? (renameat(own, staging, parent, name) == 0 ? 0 : -errno)
            : system.exchange(own, staging, parent, name)
        switch -answer {
        case 0:
            system.reached(.exchanged)
            return .exchange
        case EXDEV, EBUSY, EINVAL, ENOSYS, ENOTSUP, EPERM:
            try updateFileByFile(to: new)
            return .fileByFile(errno: -answer)
        case let code: throw .failed(.replacing, work.output.path, errno: code)
        }
    }

    private func updateFileByFile(to new: Manifest) throws(PublishingError) {
        let update = try FileByFileUpdate(from: staging, to: work, system: system)
        // If it is interrupted, the live folder holds files of both.
        try work.replaceManifest(new.mixed(with: old))
        try synchronise()
        try update.perform(from: old, to: new)
        try synchronise()
    }

    /// The new site is live; what remains can wait for the next publication, if need be.
    private func tidyUp(
        _ new: Manifest,
        after method: PublicationSummary.Method
    ) -> PublishingError? {
        do throws(PublishingError) {
            // The new names reach the disk before the manifest says so.
            for folder in [work.parent.number, work.number] where fsync(folder) != 0 {
                throw .failed(.writing, work.output.path, errno: errno)
            }
            try work.adoptNextManifest()
            system.reached(.manifestAdopted)
            try work.replaceRecord(complete(new))
            system.reached(.recorded)
            // The old tree is the next staging tree, unless nothing in it can be used again.
            if !staging.sharesFiles || !live.foreign.isEmpty || method != .exchange {
                try work.removeStaging()
                system.reached(.cleared)
            }
            return nil
        } catch {
            return error
        }
    }
}
