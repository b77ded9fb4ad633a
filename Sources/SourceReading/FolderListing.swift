internal import CPlatform
internal import Diagnostics

/// The entries of one folder, told apart by kind and in order of name.
struct FolderListing {
    private(set) var files: [EntryName] = []
    private(set) var folders: [EntryName] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// Lists a folder. What cannot be part of a site is left out and reported.
    ///
    /// - Throws: the `errno` of the refusal.
    init(of folder: OpenFolder) throws(SystemCallFailure) {
        var failure: Int32 = 0
        withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 8) { buffer in
            while true {
                let used = portal_entries(folder.descriptor, buffer.baseAddress, buffer.count)
                guard used > 0 else {
                    failure = Int32(-used)
                    return
                }
                var (offset, entry) = (0, PortalEntry())
                while offset < used {
                    offset = portal_entry(buffer.baseAddress, offset, &entry)
                    add(entry, of: folder)
                }
            }
        }
        guard failure == 0 else { throw SystemCallFailure(errno: failure) }
        files = sortedWithoutTwins(files, in: folder)
        folders = sortedWithoutTwins(folders, in: folder)
    }

    private mutating func add(_ entry: PortalEntry, of folder: OpenFolder) {
        let bytes = UnsafeRawBufferPointer(start: entry.name, count: entry.length)
        if EntryName.isIgnored(bytes) { return }
        guard let spelled = String(validating: bytes, as: UTF8.self),
            let name = EntryName(spelled)
        else {
            let shown = String(decoding: bytes, as: UTF8.self)
            return diagnostics.append(.unusableName(shown, in: folder.path))
        }
        var kind = entry.kind
        if kind == .unknown {
            var status = PortalFileStatus()
            let answer = portal_status_at(folder.descriptor, name.onDisk, &status)
            guard answer == 0 else {
                let path = folder.path + "/" + name.text
                return diagnostics.append(.unreadable(at: path, errno: -answer))
            }
            kind = status.kind
        }
        switch kind {
        case .regularFile: files.append(name)
        case .folder: folders.append(name)
        case .symbolicLink:
            diagnostics.append(.symbolicLink(at: folder.path + "/" + name.text))
        case .specialFile, .unknown:
            diagnostics.append(.specialFile(at: folder.path + "/" + name.text))
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
