internal import Diagnostics
internal import SiteModel

/// What the beginning of a picture's file tells.
struct PictureReading {
    /// `nil` when the header is of no format that is known.
    let picture: PictureSize?
    /// The format that the file's extension promises.
    private let promised: PictureFormat
    /// The format that the bytes are in.
    private let found: PictureFormat?

    /// Enough for every format, unless a JPEG has its colour profile and preview before its size.
    private static let firstRead = 4096
    private static let secondRead = 1 << 20

    init(file: borrowing OpenFile, size: Int, promised: PictureFormat) throws(OpenFile.Failure) {
        self.promised = promised
        for limit in [Self.firstRead, Self.secondRead] {
            let header = HeaderBytes(try file.bytes(upTo: min(size, limit)))
            let formats = [promised] + PictureFormat.allCases.filter { $0 != promised }
            for format in formats {
                guard let picture = format.size(in: header) else { continue }
                (self.picture, found) = (picture, format)
                return
            }
            if size <= limit { break }
        }
        (picture, found) = (nil, nil)
    }

    /// What is to be said about it.
    func fault(at path: String) -> Diagnostic? {
        guard let found else { return .unreadableHeader(of: promised, at: path) }
        return found == promised ? nil : .otherFormat(found, promised: promised, at: path)
    }
}

extension Diagnostic {
    fileprivate static func unreadableHeader(
        of format: PictureFormat,
        at path: String
    ) -> Diagnostic {
        Diagnostic(
            .warning,
            "P112",
            Phrase(
                fr: "l’en-tête d’une image donne sa taille\u{A0}: "
                    + "celui-ci n’est pas un en-tête \(format.rawValue) complet",
                en: "the header of a picture gives its size: "
                    + "this is not a complete \(format.rawValue) header"
            ),
            at: SourceLocation(file: path),
            suggestion: Phrase(
                fr: "enregistrez de nouveau l’image dans un logiciel de dessin",
                en: "save the picture again with an image editor"
            )
        )
    }

    fileprivate static func otherFormat(
        _ found: PictureFormat,
        promised: PictureFormat,
        at path: String
    ) -> Diagnostic {
        Diagnostic(
            .warning,
            "P112",
            Phrase(
                fr: "l’extension d’une image annonce son format, \(promised.rawValue)\u{A0}: "
                    + "le contenu est en \(found.rawValue)",
                en: "the extension of a picture announces its format, \(promised.rawValue): "
                    + "the content is \(found.rawValue)"
            ),
            at: SourceLocation(file: path),
            suggestion: Phrase(
                fr: "changez l’extension du fichier",
                en: "change the extension of the file"
            )
        )
    }
}
