internal import Diagnostics
internal import Glibc
internal import SiteModel

/// Why a new page is not made.
enum NewPageError: Error {
    case typeNeeded(known: [String])
    case titlesNeeded([Language])
    /// `--title` without a language.
    case titleWithoutLanguage(String)
    case unknownLanguage(String, known: [Language])
    case noFolderName
    case notAFolderName(String, near: String)
    case folderOfAnotherType(PageID, wanted: String, found: String)
    /// Relative to the site folder.
    case exists(path: String)
    case failed(path: String, errno: Int32)

    /// The exit status of the command.
    var status: Int32 {
        switch self {
        case .exists: 1
        case .failed: 2
        default: 64
        }
    }

    var message: Phrase {
        switch self {
        case .typeNeeded(let known):
            let names = known.joined(separator: ", ")
            let example = known.first ?? ContentType.page.name
            return Phrase(
                fr: "quel type de page ? portal new \(example) … (\(names))",
                en: "which type of page? portal new \(example) … (\(names))"
            )
        case .titlesNeeded(let languages):
            let options = languages.map { "--title-\($0.code) \"…\"" }.joined(separator: " ")
            return Phrase(
                fr: "une page a un titre dans chaque langue : ajoutez \(options)",
                en: "a page has a title in each language: add \(options)"
            )
        case .titleWithoutLanguage(let text):
            return Phrase(
                fr: "--title attend une langue et un titre, fr=…, et non « \(text) »",
                en: "--title takes a language and a title, fr=…, not “\(text)”"
            )
        case .unknownLanguage(let code, let known):
            let names = known.map(\.code).joined(separator: ", ")
            return Phrase(
                fr: "« \(code) » n’est pas une langue du site (\(names))",
                en: "“\(code)” is not a language of the site (\(names))"
            )
        case .noFolderName:
            return Phrase(
                fr: "aucun titre n’a de lettre ni de chiffre : nommez le dossier avec --folder",
                en: "no title has a letter or a digit: name the folder with --folder"
            )
        case .notAFolderName(let name, let near):
            return Phrase(
                fr:
                    "un dossier se nomme en minuscules, chiffres et traits d’union, et non « \(name) »"
                    + (near.isEmpty ? "" : " : écrivez \(near)"),
                en: "a folder is named in lower-case letters, digits and hyphens, not “\(name)”"
                    + (near.isEmpty ? "" : ": write \(near)")
            )
        case .folderOfAnotherType(let id, let wanted, let found):
            return Phrase(
                fr: "une page dans « \(id.path) » est de type « \(found) », et non « \(wanted) »",
                en: "a page in “\(id.path)” is of type “\(found)”, not “\(wanted)”"
            )
        case .exists(let path):
            return Phrase(
                fr: "« \(path) » existe déjà : rien n’est écrit",
                en: "“\(path)” exists already: nothing was written"
            )
        case .failed(let path, let errno):
            let reason = String(cString: strerror(errno))
            return Phrase(
                fr: "« \(path) » ne peut être écrit (\(reason))",
                en: "“\(path)” cannot be written (\(reason))"
            )
        }
    }
}
