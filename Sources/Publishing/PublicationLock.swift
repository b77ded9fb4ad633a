internal import Glibc

/// The right to publish to an output, which one process has at a time. The kernel takes it back when
/// the process ends in whatever way, so no lock outlives its holder.
struct PublicationLock: ~Copyable, Sendable {
    private let file: Descriptor

    /// Takes the lock, a file in the work folder that names its holder.
    ///
    /// - Throws: `PublishingError.locked` if another process, or another publication of this one, has it.
    init(
        of output: OutputFolder,
        in folder: borrowing Descriptor,
        path: String
    ) throws(PublishingError) {
        let name = output.name + ".lock"
        let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
        guard let file = Descriptor(openat(folder.number, name, flags, 0o644)) else {
            throw .failed(.writing, path + "/" + name, errno: errno)
        }
        guard flock(file.number, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            guard code == EWOULDBLOCK else {
                throw .failed(.writing, path + "/" + name, errno: code)
            }
            throw .locked(output: output.path, by: Self.holder(of: file))
        }
        guard ftruncate(file.number, 0) == 0 else {
            throw .failed(.writing, path + "/" + name, errno: errno)
        }
        let holder = LockHolder(process: getpid(), since: time(nil))
        try FileBytes.write(Array(holder.text.utf8), to: file, path: path + "/" + name)
        self.file = file
    }

    /// Lets another publication begin, before this value goes out of use.
    func release() { flock(file.number, LOCK_UN) }

    /// Who has written into the file; `nil` while it is being written.
    private static func holder(of file: borrowing Descriptor) -> LockHolder? {
        var text = [UInt8](repeating: 0, count: 64)
        let length = pread(file.number, &text, text.count, 0)
        guard length > 0 else { return nil }
        return LockHolder(text: String(decoding: text[..<length], as: UTF8.self))
    }
}
