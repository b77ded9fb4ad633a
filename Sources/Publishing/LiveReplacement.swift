internal import CPlatform
internal import Glibc

/// The last act of a publication: the staging tree takes the place of the live one.
struct LiveReplacement {
    let work: WorkFolder
    let staging: StagingTree
    /// What is live.
    let old: Manifest
    /// What the compressed forms of the new tree are made with.
    let compressor: String?
    let system: PublishingSystem

    /// Replaces the live tree.
    ///
    /// - Throws: `PublishingError` as long as the old site is live; trouble after that is part of the
    ///   summary.
    func perform() throws(PublishingError) -> PublicationSummary {
        let new = try stage()
        let method = try putInPlace(new)
        return PublicationSummary(of: new, after: old, method: method, leftover: tidyUp())
    }
}

extension LiveReplacement {
    /// Completes the staging tree and brings it to disk.
    private func stage() throws(PublishingError) -> Manifest {
        try keepFile()
        let new = try staging.manifest(compressor: compressor)
        try work.stageManifest(new)
        system.reached(.manifestStaged)
        try synchronise()
        system.reached(.synchronised)
        return new
    }

    /// The file that is kept goes from the old tree to the new one, as it now is.
    private func keepFile() throws(PublishingError) {
        let name = LiveTree.keptFile
        guard let live = Descriptor.folder(work.output.name, in: work.parent.number),
            let source = Descriptor.file(name, in: live.number)
        else {
            if errno == ENOENT { return }
            throw .failed(.reading, work.output.path + "/" + name, errno: errno)
        }
        try staging.keep(name, from: source)
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
    private func tidyUp() -> PublishingError? {
        do throws(PublishingError) {
            // The new names reach the disk before the old tree leaves it.
            for folder in [work.parent.number, work.number] where fsync(folder) != 0 {
                throw .failed(.writing, work.output.path, errno: errno)
            }
            try work.adoptNextManifest()
            system.reached(.manifestAdopted)
            try work.removeStaging()
            system.reached(.cleared)
            return nil
        } catch {
            return error
        }
    }
}
