internal import Diagnostics
internal import Glibc

// The kinds of entry that a site cannot hold. A listing meets them, and so does the reading of a file
// that was replaced since it was listed; hence both share these.

extension Diagnostic {
    static func symbolicLink(at path: String) -> Diagnostic {
        Diagnostic(
            .error,
            "P104",
            Phrase(
                fr:
                    "un site contient ses propres fichiers\u{A0}: un lien symbolique n’est pas suivi",
                en: "a site holds its own files: a symbolic link is not followed"
            ),
            at: SourceLocation(file: path),
            suggestion: Phrase(
                fr: "copiez ici le fichier à la place du lien",
                en: "copy the file here instead of the link"
            )
        )
    }

    static func unreadable(at path: String, errno: Int32) -> Diagnostic {
        let reason = Phrase.systemError(errno)
        let isForbidden = errno == EACCES || errno == EPERM
        return Diagnostic(
            .error,
            "P105",
            Phrase(
                fr: "tout ce que contient un site doit pouvoir être lu\u{A0}: \(reason.french)",
                en: "everything in a site can be read: \(reason.english)"
            ),
            at: SourceLocation(file: path),
            suggestion: isForbidden
                ? Phrase(
                    fr: "donnez-vous le droit de lecture (chmod u+rX)",
                    en: "give yourself the permission to read (chmod u+rX)"
                ) : nil
        )
    }

    static func specialFile(at path: String) -> Diagnostic {
        Diagnostic(
            .error,
            "P108",
            Phrase(
                fr: "un site contient des fichiers et des dossiers\u{A0}: "
                    + "ceci est un tube, une prise ou un périphérique",
                en: "a site holds files and folders: this is a pipe, a socket or a device"
            ),
            at: SourceLocation(file: path),
            suggestion: Phrase(fr: "retirez-le du dossier", en: "remove it from the folder")
        )
    }
}

extension Phrase {
    /// The cure where somebody saves or moves a file while the site is read.
    static let tryAgainOnceSaved = Phrase(
        fr: "recommencez une fois le fichier enregistré",
        en: "try again once the file is saved"
    )
}
