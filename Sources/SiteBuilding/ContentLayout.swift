package import Diagnostics
package import SiteModel

/// Which file of the source tree is what: the layout of `Content/` and `Templates/`.
///
/// A folder is a page, a file `LANGUAGE.md` in it is the page in that language, a subfolder is a
/// child. `site.yml`, `sources.yml` and `types/` stand at the top of `Content/`; every other file
/// belongs to the page of the nearest folder that is one.
package struct ContentLayout: Sendable {
    /// One language file of a page.
    package struct PageFile: Sendable {
        package let file: SourceFile
        package let id: PageID
        package let language: Language
    }

    /// A file that is published as it stands, beside a page.
    package struct Attachment: Sendable {
        package let file: SourceFile
        /// The page that it belongs to.
        package let owner: PageID
        /// `media/` and the path below `Content/`.
        package let route: Route
    }

    package let pageFiles: [PageFile]
    package let attachments: [Attachment]
    package let typeFiles: [SourceFile]
    /// Below `Templates/assets/`, published below `assets/`.
    package let assets: [SourceFile]
    package let diagnostics: [Diagnostic]

    package static let configurationPath = "Content/site.yml"
    package static let sourcesPath = "Content/sources.yml"
    package static let stringsPath = "Templates/strings.yml"
    private static let typesFolder = "Content/types/"
    private static let assetsFolder = "Templates/assets/"

    package init(of tree: SourceTree, languages: [Language]) {
        var pageFiles: [PageFile] = []
        var loose: [SourceFile] = []
        var diagnostics: [Diagnostic] = []
        var typeFiles: [SourceFile] = []
        var assets: [SourceFile] = []
        let byCode = Dictionary(
            languages.map { ($0.code, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        for file in tree.files {
            switch ContentPath(file.path) {
            case .type: typeFiles.append(file)
            case .asset: assets.append(file)
            case .markdown(let folder, let stem):
                if let language = byCode[stem] {
                    pageFiles.append(
                        PageFile(file: file, id: PageID(folder), language: language)
                    )
                } else {
                    diagnostics.append(.noLanguage(file, stem: stem, languages: languages))
                }
            case .attachment: loose.append(file)
            case .unread: diagnostics.append(.unread(file))
            case .configuration, .template: break
            }
        }
        let ids = Set(pageFiles.map(\.id))
        self.pageFiles = pageFiles
        attachments = loose.map { Attachment($0, among: ids) }
        self.typeFiles = typeFiles
        self.assets = assets
        self.diagnostics = diagnostics
    }
}

extension ContentLayout.Attachment {
    /// The file as the assembly of the site knows it.
    var attachedFile: AttachedFile {
        AttachedFile(path: file.path, owner: owner, route: route, picture: file.picture)
    }

    fileprivate init(_ file: SourceFile, among pages: Set<PageID>) {
        let path = String(file.path.dropFirst(ContentPath.content.count))
        self.file = file
        route = Route("media/" + path)
        var above = PageID(path).parent
        while let folder = above, !pages.contains(folder) { above = folder.parent }
        owner = above ?? .home
    }
}

extension Diagnostic {
    fileprivate static func noLanguage(
        _ file: SourceFile,
        stem: String,
        languages: [Language]
    ) -> Diagnostic {
        let names = languages.map { "\($0.code).md" }.joined(separator: ", ")
        return Diagnostic(
            .error,
            "P320",
            Phrase(
                fr: "un fichier Markdown porte le nom d’une langue du site (\(names))",
                en: "a Markdown file is named after a language of the site (\(names))"
            ),
            at: SourceLocation(file: file.path),
            suggestion: .didYouMean(stem, among: languages.map(\.code))
        )
    }

    fileprivate static func unread(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning,
            "P321",
            Phrase(
                fr: "ce fichier n’est lu nulle part",
                en: "this file is not read anywhere"
            ),
            at: SourceLocation(file: file.path),
            suggestion: .didYouMean(
                file.path,
                among: [
                    ContentLayout.configurationPath, ContentLayout.sourcesPath,
                    ContentLayout.stringsPath,
                ]
            )
        )
    }
}
