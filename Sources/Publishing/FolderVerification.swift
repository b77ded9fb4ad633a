internal import CPlatform
internal import Digests
internal import Glibc

/// What a folder has, beside what its manifest says: the published one, or a copy of it anywhere.
package struct FolderVerification: Sendable, Equatable {
    /// Files of the manifest.
    package let files: Int
    /// Files of the manifest that the folder does not have; in order of path, as all that follow.
    package let missing: [String]
    /// Files of the manifest that have other bytes, or cannot be read.
    package let changed: [String]
    /// What stands in the folder and not in the manifest.
    package let foreign: [String]

    package var isWhole: Bool { missing.isEmpty && changed.isEmpty && foreign.isEmpty }

    /// Reads every file of a folder.
    ///
    /// - Parameters:
    ///   - folder: Its path, absolute or relative to the current folder.
    ///   - manifest: The path of the manifest; `nil` for the one that the last build into the folder wrote.
    ///   - exceptions: Files and folders, relative to the folder, that are not looked at.
    /// - Throws: `PublishingError.noManifest` where there is none, `.notAManifest` for another file, and
    ///   others.
    package init(
        of folder: String,
        manifest: String? = nil,
        except exceptions: [String] = []
    ) throws(PublishingError) {
        guard let path = Self.resolved(folder) else {
            throw .failed(.reading, folder, errno: errno)
        }
        guard let open = Descriptor.folder(path) else {
            throw errno == ENOTDIR
                ? .notAFolder(output: folder) : .failed(.reading, folder, errno: errno)
        }
        let manifest = try Self.manifest(at: manifest, of: path, folder: folder)
        let known = manifest.entriesByPath
        let walk = TreeWalk(root: path)
        let parts = try walk.gather(open.number, from: Found()) {
            (entry, found: inout Found) throws(PublishingError) in
            if entry.kind == .folder { return }
            let path = entry.pathText
            let isRegular = entry.kind == .regularFile
            if isRegular, let published = known[path] {
                found.seen.append(path)
                if !Self.has(published, entry) { found.changed.append(path) }
            } else if !(isRegular && LiveTree.isKept(entry.path)),
                !Self.isExcepted(path, exceptions)
            {
                found.foreign.append(path)
            }
        }
        let found = Set(parts.flatMap { $0.seen + $0.foreign })
        files = manifest.entries.count
        missing = known.keys.filter { !found.contains($0) }.sorted()
        changed = parts.flatMap(\.changed).sorted()
        foreign = parts.flatMap(\.foreign).sorted()
    }

    /// What a walk has found of a part of the folder.
    private struct Found {
        var seen: [String] = []
        var changed: [String] = []
        var foreign: [String] = []
    }

    private static func has(_ published: Manifest.Entry, _ entry: TreeEntry) -> Bool {
        guard let digest = published.digest,
            let file = Descriptor.file(entry.name, in: entry.folder)
        else { return false }
        do throws(PublishingError) {
            return try ContentDigest.of(file, path: published.path) == (published.size, digest)
        } catch {
            return false
        }
    }

    private static func isExcepted(_ path: String, _ exceptions: [String]) -> Bool {
        exceptions.contains { path == $0 || path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }
    }

    private static func manifest(
        at given: String?,
        of path: String,
        folder: String
    ) throws(PublishingError) -> Manifest {
        let end = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
        let name = path[path.index(after: end)...]
        let place = given ?? path[..<end] + "/.portal/" + name + ".manifest"
        guard let file = Descriptor(open(place, O_RDONLY | O_CLOEXEC)) else {
            if given == nil, errno == ENOENT { throw .noManifest(folder: folder, manifest: place) }
            throw .failed(.reading, place, errno: errno)
        }
        let bytes = try FileBytes.read(from: file, path: place)
        guard let manifest = Manifest(text: bytes) else { throw .notAManifest(path: place) }
        return manifest
    }

    private static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
