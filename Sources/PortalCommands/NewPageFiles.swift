internal import ContentParsing
internal import Glibc

/// Writes the files of a new page to a site folder: all of them, or none that was not there before.
struct NewPageFiles {
    let siteFolder: String

    /// - Throws: `exists` before anything is written when one of the files is there already.
    func write(_ files: [PageDraft.File]) throws(NewPageError) {
        for file in files where exists(file.path) { throw .exists(path: file.path) }
        var written: [String] = []
        do throws(NewPageError) {
            for file in files {
                try makeFolders(of: file.path)
                try write(Array(file.text.utf8), to: file.path)
                written.append(file.path)
            }
        } catch {
            for path in written { unlink(absolute(path)) }
            throw error
        }
    }
}

private extension NewPageFiles {
    func absolute(_ path: String) -> String {
        siteFolder.hasSuffix("/") ? siteFolder + path : siteFolder + "/" + path
    }

    /// A link that leads nowhere is there as well.
    func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(absolute(path), &status) == 0
    }

    func makeFolders(of path: String) throws(NewPageError) {
        var folder = ""
        for name in path.split(separator: "/").dropLast() {
            folder += folder.isEmpty ? String(name) : "/" + name
            guard mkdir(absolute(folder), 0o777) == 0 || errno == EEXIST else {
                throw .failed(path: folder, errno: errno)
            }
        }
    }

    /// The file is made here or not at all: nothing is overwritten between the check and this.
    func write(_ bytes: [UInt8], to path: String) throws(NewPageError) {
        let descriptor = open(absolute(path), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            throw errno == EEXIST ? .exists(path: path) : .failed(path: path, errno: errno)
        }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else {
                let failure = errno
                close(descriptor)
                unlink(absolute(path))
                throw .failed(path: path, errno: failure)
            }
            rest = rest.dropFirst(count)
        }
        close(descriptor)
    }
}
