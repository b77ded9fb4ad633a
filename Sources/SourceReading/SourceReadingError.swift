package import Diagnostics

/// Why nothing of a site folder could be read.
package enum SourceReadingError: Error, Sendable, Hashable {
    /// There is nothing at the path given for the site.
    case noSite(path: String, errno: Int32)
    /// The path given for the site is a file.
    case notAFolder(path: String, errno: Int32)
    /// The site folder has no folder `Content`; `path` is the site folder.
    case noContent(path: String, errno: Int32)
    /// A folder is there and cannot be opened.
    case unreadable(path: String, errno: Int32)

    /// What happened and what to do about it.
    package var message: Phrase {
        switch self {
        case .noSite(let path, _):
            Phrase(
                fr: "le dossier du site «\u{A0}\(path)\u{A0}» n’existe pas\u{202F}; "
                    + "indiquez-le avec --site",
                en: "the site folder “\(path)” does not exist; name it with --site"
            )
        case .notAFolder(let path, _):
            Phrase(
                fr: "le site «\u{A0}\(path)\u{A0}» est un fichier\u{202F}; "
                    + "indiquez avec --site le dossier qui contient Content et Templates",
                en: "the site “\(path)” is a file; name with --site the folder that holds "
                    + "Content and Templates"
            )
        case .noContent(let path, _):
            Phrase(
                fr: "le dossier «\u{A0}\(path)\u{A0}» ne contient pas de dossier Content\u{202F}; "
                    + "indiquez avec --site le dossier d’un site, ou créez Content",
                en: "the folder “\(path)” holds no folder Content; name a site’s folder with "
                    + "--site, or make Content"
            )
        case .unreadable(let path, let errno):
            Phrase(
                fr: "le dossier «\u{A0}\(path)\u{A0}» ne peut pas être lu\u{A0}: "
                    + "\(Phrase.systemError(errno).french)\u{202F}; vérifiez ses droits",
                en: "the folder “\(path)” cannot be read: "
                    + "\(Phrase.systemError(errno).english); check its permissions"
            )
        }
    }
}
