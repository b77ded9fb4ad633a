internal import CPlatform
internal import Glibc

/// The folder that the public sees, and what in it is not the generator's.
enum LiveTree {
    /// Kept through every publication: it keeps a generated folder out of a project's history.
    static let keptFile = ".gitignore"
    /// A file on its way into a live folder that could not be exchanged.
    static let partFile = ".portal-part"
    /// What desktop systems drop into folders that somebody looks at.
    private static let litter: Set<String> = [".DS_Store", "Thumbs.db", "desktop.ini"]

    /// Makes sure that replacing a live folder destroys nothing but what a publication wrote.
    ///
    /// - Throws: `PublishingError.foreignFile` with the first file, in order of name, that the manifest
    ///   does not have.
    static func check(_ work: WorkFolder, against manifest: Manifest)
        throws(PublishingError)
    {
        guard let folder = Descriptor.folder(work.output.name, in: work.parent.number) else {
            if errno == ENOENT { return }
            throw .failed(.reading, work.output.path, errno: errno)
        }
        let known = Set(manifest.entries.map(\.path))
        let foreign = try foreignFiles(
            in: folder.number,
            named: "",
            known: known,
            of: work.output.path
        )
        guard let first = foreign.min() else { return }
        throw .foreignFile(output: work.output.path, file: first)
    }

    private static func foreignFiles(
        in folder: Int32,
        named prefix: String,
        known: Set<String>,
        of output: String
    ) throws(PublishingError) -> [String] {
        var foreign: [String] = []
        for entry in try FolderEntries(of: folder, path: output + "/" + prefix).entries {
            let path = prefix + entry.text
            switch entry.kind {
            case .folder:
                let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
                guard let inner = Descriptor(openat(folder, entry.name, flags)) else {
                    throw .failed(.reading, output + "/" + path, errno: errno)
                }
                foreign += try foreignFiles(
                    in: inner.number,
                    named: path + "/",
                    known: known,
                    of: output
                )
            case .regularFile:
                let isOurs = known.contains(path) || path == keptFile || entry.text == partFile
                if !isOurs && !litter.contains(entry.text) { foreign.append(path) }
            case .symbolicLink, .specialFile, .unknown: foreign.append(path)
            }
        }
        return foreign
    }
}
