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
    private let isOpen = Atomic(true)

    /// Takes the lock, clears what a killed publication has left, and prepares an empty staging tree in
    /// `.portal` beside the output folder, on its file system.
    ///
    /// - Parameters:
    ///   - output: Path of the output folder, absolute or relative to the current folder; folders that
    ///     are missing are made. A symbolic link is resolved: its target is what gets replaced.
    ///   - siteFolder: Path of the site, whose own folders are protected.
    /// - Throws: `PublishingError.locked` if another process publishes there,
    ///   `PublishingError.foreignFile` if the folder holds a file that no publication has written (a
    ///   `.gitignore` at its top is no obstacle, and is kept), and others.
    package static func open(
        output: String,
        siteFolder: String
    ) throws(PublishingError) -> Publication {
        try open(output: output, siteFolder: siteFolder, system: PublishingSystem())
    }

    static func open(
        output: String,
        siteFolder: String,
        system: PublishingSystem
    ) throws(PublishingError) -> Publication {
        let folder = try OutputFolder(output, siteFolder: siteFolder)
        let work = try WorkFolder(beside: folder)
        let old = try work.recover()
        try LiveTree.check(work, against: old)
        let staging = try StagingTree(in: work)
        system.reached(.opened)
        return Publication(work: work, staging: staging, old: old, system: system)
    }

    private init(
        work: consuming WorkFolder,
        staging: StagingTree,
        old: Manifest,
        system: PublishingSystem
    ) {
        self.work = work
        self.staging = staging
        self.old = old
        self.system = system
    }

    deinit { abandon() }

    /// Writes a file of the new site. Several threads may call it at once.
    ///
    /// - Throws: `PublishingError.writtenTwice` if the path was written before, `.diskFull`, and others.
    package func write(_ bytes: [UInt8], to path: OutputPath) throws(PublishingError) {
        requireOpen()
        try staging.write(bytes, to: path)
        system.reached(.fileStaged)
    }

    /// Copies a file, named by its absolute path, into the new site. Several threads may call it at
    /// once.
    ///
    /// - Throws: `PublishingError.originReplaced` if the origin has become a link or no file,
    ///   `.writtenTwice`, `.diskFull`, and others.
    package func copy(from origin: String, to path: OutputPath) throws(PublishingError) {
        requireOpen()
        try staging.copy(from: origin, to: path)
        system.reached(.fileStaged)
    }

    /// Puts the new site in place of the old one, and lets go of the lock.
    ///
    /// No other thread may still be writing. After an error the publication is abandoned, and the live
    /// site is as it was; only a folder that had to be updated file by file may hold files of both.
    package func commit() throws(PublishingError) -> PublicationSummary {
        requireOpen()
        do throws(PublishingError) {
            let new = try stage()
            let method = try putInPlace(new)
            let leftover = tidyUp()
            close()
            return PublicationSummary(of: new, after: old, method: method, leftover: leftover)
        } catch {
            abandon()
            throw error
        }
    }

    /// Leaves the live site as it is, to the byte, clears the staging tree and lets go of the lock.
    /// After `commit()`, or a second time, it does nothing.
    package func abandon() {
        guard isOpen.load(ordering: .sequentiallyConsistent) else { return }
        // What cannot be cleared now is cleared, or reported, by the next publication.
        _ = Result { () throws(PublishingError) in try work.clear() }
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

    /// Completes the staging tree and brings it to disk.
    private func stage() throws(PublishingError) -> Manifest {
        try keepFile()
        let new = try staging.manifest()
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
