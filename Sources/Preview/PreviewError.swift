package import Diagnostics

/// Why there is no preview.
package enum PreviewError: Error, Sendable, Equatable {
    /// Something else listens on all of these ports.
    case noPort(first: Int, last: Int)
    /// The address cannot be listened on.
    case noAddress(String, errno: Int32)
    /// The server has stopped by itself.
    case stopped(String)
    /// There is no folder that was published.
    case notPublished(path: String)

    /// What happened and what to do about it.
    package var message: Phrase {
        switch self {
        case .noPort(let first, let last):
            Phrase(
                fr: "les ports \(first) à \(last) sont tous pris\u{202F}; "
                    + "choisissez-en un avec --port",
                en: "the ports \(first) to \(last) are all taken; choose another with --port"
            )
        case .noAddress(let host, let errno):
            Phrase(
                fr: "impossible d’écouter à l’adresse «\u{A0}\(host)\u{A0}»\u{A0}: "
                    + Phrase.systemError(errno).french,
                en: "cannot listen at the address “\(host)”: " + Phrase.systemError(errno).english
            )
        case .stopped(let reason):
            Phrase(
                fr: "le serveur s’est arrêté\u{A0}: \(reason)",
                en: "the server has stopped: \(reason)"
            )
        case .notPublished(let path):
            Phrase(
                fr: "le dossier «\u{A0}\(path)\u{A0}» n’existe pas\u{202F}; "
                    + "publiez d’abord le site, avec portal build",
                en: "the folder “\(path)” does not exist; publish the site first, with portal build"
            )
        }
    }
}
