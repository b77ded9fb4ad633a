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
            throw .locked(output: output.path, process: Self.holder(of: file))
        }
        guard ftruncate(file.number, 0) == 0 else {
            throw .failed(.writing, path + "/" + name, errno: errno)
        }
        try FileBytes.write(Array("\(getpid())\n".utf8), to: file, path: path + "/" + name)
        self.file = file
    }

    /// Lets another publication begin, before this value goes out of use.
    func release() { flock(file.number, LOCK_UN) }

    /// Who wrote its number into the file; `nil` while it is being written.
    private static func holder(of file: borrowing Descriptor) -> Int32? {
        var text = [UInt8](repeating: 0, count: 16)
        let length = pread(file.number, &text, text.count, 0)
        guard length > 0 else { return nil }
        return Int32(String(decoding: text[..<length].prefix { $0 != 0x0A }, as: UTF8.self))
    }
}
