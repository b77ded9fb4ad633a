internal import Diagnostics
internal import Glibc
internal import SiteModel

/// Replaces a text of the site by another, all or nothing: the new bytes stand beside the file, on disk,
/// before they take its name.
enum FileReplacement {
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Gives a file another text; a byte order mark and the file's permissions stay.
    ///
    /// - Parameters:
    ///   - file: As it was read.
    ///   - text: UTF-8, without a byte order mark.
    /// - Throws: `ReplacementError`; the file is then as it was.
    static func replace(_ file: SourceFile, with text: [UInt8]) throws(ReplacementError) {
        guard let before = file.text else { throw .changedMeanwhile(path: file.path) }
        let opened = open(file.origin, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
        guard opened >= 0 else { throw .refused(path: file.path, errno: errno) }
        defer { close(opened) }
        let present = try bytes(of: opened, path: file.path)
        let hasMark = present.starts(with: byteOrderMark)
        guard present.dropFirst(hasMark ? byteOrderMark.count : 0).elementsEqual(before) else {
            throw .changedMeanwhile(path: file.path)
        }
        var status = stat()
        guard fstat(opened, &status) == 0 else { throw .refused(path: file.path, errno: errno) }
        let slash = file.origin.lastIndex(of: "/") ?? file.origin.startIndex
        let folder = String(file.origin[..<slash]) + "/"
        // Hidden, so that a build at this moment does not read it.
        let part = folder + ".portal-accept-\(getpid())"
        do throws(ReplacementError) {
            try write((hasMark ? byteOrderMark : []) + text, to: part, mode: status.st_mode)
            guard rename(part, file.origin) == 0 else {
                throw ReplacementError.refused(path: file.path, errno: errno)
            }
        } catch {
            unlink(part)
            throw error
        }
        try synchronise(folder: folder)
    }

    private static func bytes(of file: Int32, path: String) throws(ReplacementError) -> [UInt8] {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(file, &part, part.count)
            if count > 0 {
                bytes += part[..<count]
            } else if count == 0 {
                return bytes
            } else if errno != EINTR {
                throw .refused(path: path, errno: errno)
            }
        }
    }

    private static func write(
        _ bytes: [UInt8],
        to path: String,
        mode: mode_t
    ) throws(ReplacementError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .refused(path: path, errno: errno) }
        defer { close(file) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw .refused(path: path, errno: errno) }
            rest = rest.dropFirst(count)
        }
        // Otherwise a power failure could leave the file's name with no bytes.
        guard fchmod(file, mode & 0o7777) == 0, fsync(file) == 0 else {
            throw .refused(path: path, errno: errno)
        }
    }

    private static func synchronise(folder: String) throws(ReplacementError) {
        let opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard opened >= 0 else { throw .refused(path: folder, errno: errno) }
        defer { close(opened) }
        guard fsync(opened) == 0 else { throw .refused(path: folder, errno: errno) }
    }
}

/// Why a file of the site was not replaced.
enum ReplacementError: Error {
    /// Its bytes are no longer those that were read.
    case changedMeanwhile(path: String)
    case refused(path: String, errno: Int32)

    var message: Phrase {
        switch self {
        case .changedMeanwhile(let path):
            Phrase(
                fr: "« \(path) » a changé entre-temps : enregistrez-le, puis recommencez",
                en: "“\(path)” has changed meanwhile: save it, then try again"
            )
        case .refused(let path, let errno):
            Phrase(
                fr:
                    "« \(path) » ne peut être écrit (\(Phrase.systemError(errno).french))",
                en: "“\(path)” cannot be written (\(Phrase.systemError(errno).english))"
            )
        }
    }
}
