internal import CPlatform
internal import Diagnostics
internal import Glibc

/// The entries of one folder, told apart by kind and in order of name.
struct FolderListing {
    private(set) var files: [EntryName] = []
    private(set) var folders: [EntryName] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// Lists a folder. What cannot be part of a site is left out and reported.
    ///
    /// - Throws: the `errno` of the refusal.
    init(of folder: OpenFolder) throws(SystemCallFailure) {
        // The stream closes its descriptor, so it gets one of its own.
        let copy = fcntl(folder.descriptor, F_DUPFD_CLOEXEC, 0)
        guard copy >= 0 else { throw SystemCallFailure(errno: errno) }
        guard let stream = fdopendir(copy) else {
            let failure = SystemCallFailure(errno: errno)
            close(copy)
            throw failure
        }
        defer { closedir(stream) }
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            add(entry, of: folder)
        }
        if errno != 0 { throw SystemCallFailure(errno: errno) }
        files = sortedWithoutTwins(files, in: folder)
        folders = sortedWithoutTwins(folders, in: folder)
    }

    private mutating func add(_ entry: UnsafeMutablePointer<dirent>, of folder: OpenFolder) {
        guard let field = MemoryLayout<dirent>.offset(of: \.d_name) else { return }
        let start = UnsafeRawPointer(entry).advanced(by: field)
        let bytes = UnsafeBufferPointer(
            start: start.assumingMemoryBound(to: UInt8.self),
            count: strlen(start.assumingMemoryBound(to: CChar.self))
        )
        if EntryName.isIgnored(bytes) { return }
        guard let spelled = String(validating: bytes, as: UTF8.self),
            let name = EntryName(spelled)
        else {
            let shown = String(decoding: bytes, as: UTF8.self)
            return diagnostics.append(.unusableName(shown, in: folder.path))
        }
        let path = folder.path + "/" + name.text
        switch Self.kind(of: entry, name: name, in: folder) {
        case .success(.regularFile): files.append(name)
        case .success(.folder): folders.append(name)
        case .success(.symbolicLink): diagnostics.append(.symbolicLink(at: path))
        case .success: diagnostics.append(.specialFile(at: path))
        case .failure(let failure):
            diagnostics.append(.unreadable(at: path, errno: failure.errno))
        }
    }

    private static func kind(
        of entry: UnsafeMutablePointer<dirent>,
        name: EntryName,
        in folder: OpenFolder
    ) -> Result<PortalFileKind, SystemCallFailure> {
        switch Int(entry.pointee.d_type) {
        case Int(DT_REG): return .success(.regularFile)
        case Int(DT_DIR): return .success(.folder)
        case Int(DT_LNK): return .success(.symbolicLink)
        case Int(DT_UNKNOWN):
            // Some file systems do not say in the listing.
            var status = PortalFileStatus()
            let answer = portal_status_at(folder.descriptor, name.onDisk, &status)
            return answer == 0 ? .success(status.kind) : .failure(.init(errno: -answer))
        default: return .success(.specialFile)
        }
    }

    /// Of two names that are one in NFC the first on disk is kept, and the other reported.
    private mutating func sortedWithoutTwins(
        _ names: [EntryName],
        in folder: OpenFolder
    ) -> [EntryName] {
        let sorted = names.sorted {
            $0.text == $1.text
                ? $0.onDisk.utf8.lexicographicallyPrecedes($1.onDisk.utf8) : $0.text < $1.text
        }
        var kept: [EntryName] = []
        kept.reserveCapacity(sorted.count)
        for name in sorted {
            if name.text == kept.last?.text {
                diagnostics.append(.twinName(name.text, in: folder.path))
            } else {
                kept.append(name)
            }
        }
        return kept
    }
}

extension Diagnostic {
    fileprivate static func unusableName(_ name: String, in folder: String) -> Diagnostic {
        let shown = String(
            String.UnicodeScalarView(
                name.unicodeScalars.map {
                    $0.properties.generalCategory == .control ? "\u{FFFD}" : $0
                }
            )
        )
        return Diagnostic(
            .error,
            "P110",
            Phrase(
                fr: "un nom de fichier est en UTF-8, sans caractère de commande\u{A0}: "
                    + "«\u{A0}\(shown)\u{A0}» ne l’est pas",
                en: "a file name is UTF-8 without control characters: “\(shown)” is not"
            ),
            at: SourceLocation(file: folder),
            suggestion: Phrase(fr: "renommez le fichier", en: "rename the file")
        )
    }

    fileprivate static func twinName(_ name: String, in folder: String) -> Diagnostic {
        Diagnostic(
            .error,
            "P109",
            Phrase(
                fr: "deux noms diffèrent par plus que le codage de leurs accents\u{A0}: "
                    + "«\u{A0}\(name)\u{A0}» est deux fois dans le dossier",
                en: "two names differ by more than the encoding of their accents: "
                    + "“\(name)” is in the folder twice"
            ),
            at: SourceLocation(file: folder),
            suggestion: Phrase(fr: "renommez l’un des deux", en: "rename one of the two")
        )
    }
}
