internal import Diagnostics
internal import Glibc

/// Why a command's input cannot be read.
enum InputError: Error {
    case unreadable(path: String, errno: Int32)
    /// `--batch` reads JSON.
    case notAnArrayOfTexts

    var message: Phrase {
        switch self {
        case .unreadable(let path, let errno):
            let reason = String(cString: strerror(errno))
            return Phrase(
                fr: "« \(path) » ne peut être lu (\(reason))",
                en: "“\(path)” cannot be read (\(reason))"
            )
        case .notAnArrayOfTexts:
            return Phrase(
                fr: "--batch lit un tableau JSON de textes, comme [\"# Titre\"]",
                en: "--batch reads a JSON array of texts, such as [\"# Title\"]"
            )
        }
    }
}
