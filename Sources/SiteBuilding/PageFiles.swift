internal import Diagnostics
internal import SiteModel

/// The language files of all pages, found by their names.
struct PageFiles {
    private struct Place: Hashable {
        let id: PageID
        let language: Language
    }

    private struct Misnamed {
        let file: SourceFile
        let folder: String
        let stem: String
    }

    private let languages: [Language]
    private let languagesByCode: [String: Language]
    private(set) var files: [ContentLayout.PageFile] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var spellings = FolderSpellings()
    private var places: Set<Place> = []
    private var misnamed: [Misnamed] = []

    init(languages: [Language]) {
        self.languages = languages
        languagesByCode = Dictionary(
            languages.map { ($0.code, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// - Parameters:
    ///   - folder: Below `Content/`; empty at the top.
    ///   - stem: The file's name without its extension.
    mutating func add(_ file: SourceFile, in folder: String, stem: String) {
        if let language = languagesByCode[stem], file.path.hasSuffix(ContentPath.markdownExtension)
        {
            insert(file, in: folder, language)
        } else {
            misnamed.append(Misnamed(file: file, folder: folder, stem: stem))
        }
    }

    /// Takes the files that only mean to be named after a language, where no file is.
    mutating func finish() {
        for one in misnamed {
            var language = LanguageFileName.language(meantBy: one.stem, among: languages)
            if let meant = language, !insert(one.file, in: one.folder, meant) { language = nil }
            diagnostics.append(.misnamed(one.file, meant: language, stem: one.stem, languages))
        }
        if !misnamed.isEmpty { files.sort { $0.file.path < $1.file.path } }
        diagnostics += spellings.diagnostics
    }

    /// - Returns: Whether the page had no file in the language yet.
    @discardableResult
    private mutating func insert(
        _ file: SourceFile,
        in folder: String,
        _ language: Language
    ) -> Bool {
        let id = PageID(spellings.spelling(of: folder))
        guard places.insert(Place(id: id, language: language)).inserted else { return false }
        files.append(ContentLayout.PageFile(file: file, id: id, language: language))
        return true
    }
}

extension Phrase {
    /// The right name of a page's text.
    static func rename(to language: Language) -> Phrase {
        let name = language.code + ContentPath.markdownExtension
        return Phrase(fr: "renommez-le « \(name) »", en: "rename it “\(name)”")
    }
}

extension Diagnostic {
    fileprivate static func misnamed(
        _ file: SourceFile,
        meant language: Language?,
        stem: String,
        _ languages: [Language]
    ) -> Diagnostic {
        let names = languages.map { $0.code + ContentPath.markdownExtension }
            .joined(separator: ", ")
        return Diagnostic(
            .error,
            "P320",
            Phrase(
                fr: "un fichier Markdown porte le nom d’une langue du site (\(names))",
                en: "a Markdown file is named after a language of the site (\(names))"
            ),
            at: SourceLocation(file: file.path),
            suggestion: language.map(Phrase.rename)
                ?? .didYouMean(stem, among: languages.map(\.code))
        )
    }
}
