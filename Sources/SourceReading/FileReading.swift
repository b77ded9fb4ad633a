internal import CPlatform
internal import Diagnostics
internal import SiteModel

/// Reads one file of a folder: texts and files of the design whole, of an attachment the size and the
/// header.
struct FileReading {
    let folder: OpenFolder
    let name: EntryName
    let limits: ReadingLimits

    private var path: String { folder.path + "/" + name.text }

    /// The file, and what is to be said about it.
    func read() -> FileRecord {
        var record = FileRecord(name: name)
        do throws(OpenFile.Failure) {
            switch role {
            case .text: try readText(into: &record)
            case .attachment(let picture):
                try readFile(picture, keepsBytes: false, into: &record)
            case .data(let picture): try readFile(picture, keepsBytes: true, into: &record)
            case .unpublished: record.diagnostics.append(unpublished)
            }
        } catch {
            record.diagnostics.append(diagnostic(for: error))
        }
        return record
    }
}

extension FileReading {
    private var role: FileRole {
        // The one text of `Content` that has the extension of a document.
        if path == "Content/addresses.txt" { return .text }
        return FileRole(extension: name.fileExtension, in: folder.area)
    }

    private func readText(into record: inout FileRecord) throws(OpenFile.Failure) {
        let file = try OpenFile(name, in: folder)
        record.stamp = FileStamp(try file.status())
        switch try TextReading(path: path, limit: limits.textBytes).read(file) {
        case .text(let bytes): record.file = sourceFile(.text(bytes))
        case .fault(let fault): record.diagnostics.append(fault)
        }
    }

    private func readFile(
        _ format: PictureFormat?,
        keepsBytes: Bool,
        into record: inout FileRecord
    ) throws(OpenFile.Failure) {
        let file = try OpenFile(name, in: folder)
        let status = try file.status()
        record.stamp = FileStamp(status)
        let size = Int(status.size)
        guard size <= limits.attachmentBytes else {
            let fault = Diagnostic.tooLarge(size, limit: limits.attachmentBytes, at: path)
            return record.diagnostics.append(fault)
        }
        var picture: PictureSize?
        if let format {
            let header = try PictureReading(file: file, size: size, promised: format)
            picture = header.picture
            if let fault = header.fault(at: path) { record.diagnostics.append(fault) }
        }
        let content: SourceFile.Content =
            keepsBytes
            ? .data(try file.bytes(upTo: size), picture: picture)
            : .attachment(byteCount: size, picture: picture)
        record.file = sourceFile(content)
    }

    private func sourceFile(_ content: SourceFile.Content) -> SourceFile {
        SourceFile(path: path, origin: folder.origin + "/" + name.onDisk, content: content)
    }

    private var unpublished: Diagnostic {
        folder.area == .content
            ? .unpublishedKind(name.fileExtension, at: path) : .besideTemplates(at: path)
    }

    private func diagnostic(for failure: OpenFile.Failure) -> Diagnostic {
        switch failure {
        case .symbolicLink: .symbolicLink(at: path)
        case .specialFile: .specialFile(at: path)
        case .vanished: .vanished(at: path)
        case .refused(let errno): .unreadable(at: path, errno: errno)
        }
    }
}

extension Diagnostic {
    fileprivate static func tooLarge(
        _ size: Int,
        limit: Int,
        at path: String
    ) -> Diagnostic {
        let (size, limit) = (ByteCount(size), ByteCount(limit))
        return Diagnostic(
            .error,
            "P107",
            Phrase(
                fr:
                    "un fichier publié tient en \(limit.french)\u{A0}: celui-ci fait \(size.french)",
                en:
                    "a published file takes at most \(limit.english): this one takes \(size.english)"
            ),
            at: SourceLocation(file: path),
            suggestion: Phrase(
                fr: "allégez-le, ou publiez-le ailleurs et faites un lien",
                en: "make it smaller, or publish it elsewhere and link to it"
            )
        )
    }

    fileprivate static func unpublishedKind(
        _ fileExtension: String,
        at path: String
    ) -> Diagnostic {
        let message =
            fileExtension.isEmpty
            ? Phrase(
                fr: "un fichier sans extension n’est pas publié",
                en: "a file without an extension is not published"
            )
            : Phrase(
                fr: "un fichier «\u{A0}.\(fileExtension)\u{A0}» n’est pas publié",
                en: "a “.\(fileExtension)” file is not published"
            )
        return Diagnostic(
            .warning,
            "P111",
            message,
            at: SourceLocation(file: path),
            suggestion: .didYouMean(fileExtension, among: FileRole.published)
        )
    }

    fileprivate static func besideTemplates(at path: String) -> Diagnostic {
        Diagnostic(
            .warning,
            "P111",
            Phrase(
                fr: "Templates contient des gabarits et des textes\u{A0}: "
                    + "cet autre fichier n’est pas publié",
                en: "Templates holds templates and texts: this other file is not published"
            ),
            at: SourceLocation(file: path),
            suggestion: Phrase(
                fr: "placez-le dans Templates/assets s’il doit l’être",
                en: "move it to Templates/assets if it should be"
            )
        )
    }

    fileprivate static func vanished(at path: String) -> Diagnostic {
        Diagnostic(
            .error,
            "P114",
            Phrase(
                fr: "les fichiers restent en place pendant la lecture du site\u{A0}: "
                    + "celui-ci a disparu entre-temps",
                en: "files stay in place while the site is read: this one has vanished meanwhile"
            ),
            at: SourceLocation(file: path),
            suggestion: .tryAgainOnceSaved
        )
    }
}
