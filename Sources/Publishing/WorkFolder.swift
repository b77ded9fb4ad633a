internal import CPlatform
internal import Glibc

/// The folder `.portal` beside the output, held under lock: it keeps the staging tree, which is the tree
/// that was live before, and the manifest of what is live. Names in it begin with the output's name, so several outputs may share it.
final class WorkFolder: Sendable {
    let output: OutputFolder
    /// The folder that holds both the output and `.portal`.
    let parent: Descriptor
    private let own: Descriptor
    private let lock: PublicationLock

    var number: Int32 { own.number }
    var path: String { output.parent + "/.portal" }
    /// The new tree until the exchange, the old tree after it.
    var staging: String { output.name + ".staging" }
    private var manifest: String { output.name + ".manifest" }
    private var buildRecord: String { output.name + ".record" }
    private var nextManifest: String { output.name + ".next" }

    /// Makes the folder where it is missing and takes the lock, which the kernel releases when the
    /// process ends in whatever way.
    ///
    /// - Throws: `PublishingError.locked` if another process publishes to the same output.
    init(beside output: OutputFolder) throws(PublishingError) {
        let path = output.parent + "/.portal"
        guard let parent = Descriptor.folder(output.parent) else {
            throw .failed(.reading, output.parent, errno: errno)
        }
        let isNew = mkdirat(parent.number, ".portal", 0o755) == 0
        guard isNew || errno == EEXIST else { throw .failed(.writing, path, errno: errno) }
        guard let own = Descriptor.folder(".portal", in: parent.number) else {
            throw .failed(.writing, path, errno: errno)
        }
        let lock = try PublicationLock(of: output, in: own, path: path)
        // No part of a project's history, wherever it stands.
        if isNew { try Self.write(Array("*\n".utf8), to: ".gitignore", in: own, path: path) }
        self.output = output
        self.parent = parent
        self.own = own
        self.lock = lock
    }
}

extension WorkFolder {
    /// The live folder's status; `nil` when nothing is live.
    func liveStatus() throws(PublishingError) -> PortalFileStatus? {
        var status = PortalFileStatus()
        let answer = portal_status_at(parent.number, output.name, &status)
        if answer == -ENOENT { return nil }
        guard answer == 0 else { throw .failed(.reading, output.path, errno: -answer) }
        guard status.kind == .folder else { throw .notAFolder(output: output.path) }
        return status
    }

    /// Decides which of the two states that it may be in a killed publication has left, and gives the
    /// manifest of what is live. The staging tree is not looked at: whoever opens it next does.
    func recover() throws(PublishingError) -> Manifest {
        let live = try liveStatus()
        if let next = try manifest(named: nextManifest), let live, next.inode == live.inode {
            // Killed after the exchange: the new tree is live.
            try adoptNextManifest()
        }
        try removeNextManifest()
        guard live != nil else { return .empty }
        return try manifest(named: manifest) ?? .empty
    }

    /// Writes down what the staging tree holds, before it becomes live.
    func stageManifest(_ manifest: Manifest) throws(PublishingError) {
        try Self.write(manifest.text, to: nextManifest, in: own, path: path)
    }

    /// Makes the staged manifest the one of the live tree.
    func adoptNextManifest() throws(PublishingError) {
        guard renameat(number, nextManifest, number, manifest) == 0 else {
            throw .failed(.replacing, path + "/" + manifest, errno: errno)
        }
    }

    /// Puts another manifest in the place of the live tree's.
    func replaceManifest(_ new: Manifest) throws(PublishingError) {
        try replace(manifest, by: new.text)
    }

    /// What the last build has recorded; `nil` for no record, and for one that is not whole.
    func record() throws(PublishingError) -> BuildRecord? {
        try bytes(of: buildRecord).flatMap { BuildRecord(text: $0) }
    }

    /// Replaces what the last build has recorded; by nothing, for `nil`.
    func replaceRecord(_ record: BuildRecord?) throws(PublishingError) {
        if let record {
            try replace(buildRecord, by: record.text)
        } else {
            try TreeRemoval.remove(buildRecord, in: number, path: path + "/" + buildRecord)
        }
    }

    private func replace(_ name: String, by bytes: [UInt8]) throws(PublishingError) {
        let part = name + ".part"
        try Self.write(bytes, to: part, in: own, path: path)
        guard renameat(number, part, number, name) == 0 else {
            throw .failed(.replacing, path + "/" + name, errno: errno)
        }
    }

    /// Opens the folder of the staging tree, which is made where there is none.
    func openStaging() throws(PublishingError) -> Descriptor {
        if let folder = Descriptor.folder(staging, in: number) { return folder }
        let place = path + "/" + staging
        // A file or a link in its place is none of somebody's: this folder is the generator's own.
        if errno != ENOENT { try TreeRemoval.remove(staging, in: number, path: place) }
        guard mkdirat(number, staging, 0o755) == 0,
            let folder = Descriptor.folder(staging, in: number)
        else { throw .failed(.writing, place, errno: errno) }
        return folder
    }

    /// Removes the staging tree, whichever tree it is by now.
    func removeStaging() throws(PublishingError) {
        try TreeRemoval.remove(staging, in: number, path: path + "/" + staging)
    }

    /// Removes the manifest of a tree that did not become live.
    func removeNextManifest() throws(PublishingError) {
        try TreeRemoval.remove(nextManifest, in: number, path: path + "/" + nextManifest)
    }

    /// Lets the next publication begin.
    func unlock() { lock.release() }

    private func manifest(named name: String) throws(PublishingError) -> Manifest? {
        try bytes(of: name).flatMap { Manifest(text: $0) }
    }

    private func bytes(of name: String) throws(PublishingError) -> [UInt8]? {
        guard let file = Descriptor.file(name, in: number) else {
            if errno == ENOENT { return nil }
            throw .failed(.reading, path + "/" + name, errno: errno)
        }
        return try FileBytes.read(from: file, path: path + "/" + name)
    }

    private static func write(
        _ bytes: [UInt8],
        to name: String,
        in folder: borrowing Descriptor,
        path: String
    ) throws(PublishingError) {
        let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC
        guard let file = Descriptor(openat(folder.number, name, flags, 0o644)) else {
            throw .failed(.writing, path + "/" + name, errno: errno)
        }
        try FileBytes.write(bytes, to: file, path: path + "/" + name)
        let late = file.close()
        guard late == 0 else { throw .failed(.writing, path + "/" + name, errno: late) }
    }
}
