internal import CPlatform
internal import Glibc

/// The folder that a site is published to, found and known to be harmless; it need not exist yet.
struct OutputFolder {
    /// The folder above: absolute, without symbolic links. It exists.
    let parent: String
    /// The folder's own name.
    let name: String

    var path: String { parent == "/" ? "/" + name : parent + "/" + name }

    /// Resolves an output path, absolute or relative to the current folder. The folders above it are
    /// made where they are missing.
    ///
    /// - Throws: `PublishingError` where publishing there would do harm.
    init(_ output: String, siteFolder: String) throws(PublishingError) {
        guard let site = Self.resolved(siteFolder) else {
            throw .failed(.reading, siteFolder, errno: errno)
        }
        var (existing, missing) = try Self.split(output)
        let path = ([existing == "/" ? "" : existing] + missing).joined(separator: "/")
        if Self.isInside(site, path) { throw .containsSite(output: output, site: site) }
        for folder in ["Content", "Templates"] where Self.isInside(path, site + "/" + folder) {
            throw .insideReserved(output: output, folder: folder)
        }
        if path.split(separator: "/").contains(".portal") {
            throw .insideReserved(output: output, folder: ".portal")
        }
        if missing.isEmpty {
            var status = PortalFileStatus()
            let answer = portal_status_at(AT_FDCWD, existing, &status)
            guard answer == 0 else { throw .failed(.reading, output, errno: -answer) }
            guard status.kind == .folder else { throw .notAFolder(output: output) }
            let parts = existing.split(separator: "/")
            name = parts.last.map(String.init) ?? ""
            parent = "/" + parts.dropLast().joined(separator: "/")
        } else {
            name = missing.removeLast()
            for folder in missing {
                existing += (existing == "/" ? "" : "/") + folder
                guard mkdir(existing, 0o755) == 0 || errno == EEXIST else {
                    throw .failed(.writing, existing, errno: errno)
                }
            }
            parent = existing
        }
    }

    /// The longest part of a path that exists, resolved, and the names that are to be made below it.
    private static func split(
        _ output: String
    ) throws(PublishingError) -> (existing: String, missing: [String]) {
        var names = output.split(separator: "/").map(String.init).filter { $0 != "." }
        let root = output.hasPrefix("/") ? "/" : "./"
        var missing: [String] = []
        while true {
            let path = root + names.joined(separator: "/")
            if let existing = resolved(path) { return (existing, missing.reversed()) }
            guard errno == ENOENT, let last = names.popLast() else {
                throw errno == ENOTDIR
                    ? .notAFolder(output: output) : .failed(.reading, output, errno: errno)
            }
            var status = PortalFileStatus()
            if portal_status_at(AT_FDCWD, path, &status) == 0 {
                throw .danglingLink(output: output)
            }
            // The folder above a folder that does not exist is nowhere.
            guard last != ".." else { throw .failed(.reading, output, errno: ENOENT) }
            missing.append(last)
        }
    }

    private static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func isInside(_ path: String, _ folder: String) -> Bool {
        path == folder || folder == "/" || path.hasPrefix(folder + "/")
    }
}
