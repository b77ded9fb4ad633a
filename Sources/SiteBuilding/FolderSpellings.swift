internal import Diagnostics

/// The folders of pages, each by the spelling that came first. Two names that differ by case only are
/// one folder on many computers, where one of the two would be lost.
struct FolderSpellings {
    private var spellings: [String: String] = [:]
    private var firstByLowercase: [String: String] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    /// The path of a folder below `Content/` as it was first spelled; another spelling is reported
    /// once.
    mutating func spelling(of folder: String) -> String {
        if folder.isEmpty { return folder }
        if let known = spellings[folder] { return known }
        let slash = folder.lastIndex(of: "/")
        let above = slash.map { spelling(of: String(folder[..<$0])) + "/" } ?? ""
        let name = slash.map { folder[folder.index(after: $0)...] } ?? folder[...]
        let path = above + name
        let first = firstByLowercase[path.lowercased()] ?? path
        if first == path {
            firstByLowercase[path.lowercased()] = path
        } else {
            diagnostics.append(.onlyCaseDiffers(folder, first))
        }
        spellings[folder] = first
        return first
    }
}

extension Diagnostic {
    fileprivate static func onlyCaseDiffers(_ folder: String, _ first: String) -> Diagnostic {
        Diagnostic(
            .error,
            "P327",
            Phrase(
                fr: "deux noms de dossiers diffèrent par plus que leurs majuscules",
                en: "two folder names differ by more than their capitals"
            ),
            at: SourceLocation(file: ContentPath.content + folder),
            notes: [
                Note(
                    Phrase(fr: "l’autre dossier est ici", en: "the other folder is here"),
                    at: SourceLocation(file: ContentPath.content + first)
                )
            ],
            suggestion: Phrase(
                fr: "réunissez les deux dossiers, ou renommez-en un",
                en: "bring both folders together, or rename one of them"
            )
        )
    }
}
