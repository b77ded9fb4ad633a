internal import Delivery
package import Diagnostics
package import SiteModel

/// Which file of the source tree is what: the layout of `Content/` and `Templates/`.
///
/// A folder is a page, a file `LANGUAGE.md` in it is the page in that language, a subfolder is a
/// child. `site.yml`, `sources.yml` and `types/` stand at the top of `Content/`, each file with the
/// words of one language more in `NAME.LANGUAGE.yml` beside it; every other file belongs to the page
/// of the nearest folder that is one.
package struct ContentLayout: Sendable {
    /// One language file of a page.
    package struct PageFile: Sendable, Equatable {
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

    /// A file whose address others decide: `favicon.ico`, the proof of an owner for a search engine.
    package struct RootFile: Sendable {
        package let file: SourceFile
        /// The path below `Templates/root/`.
        package let route: Route

        fileprivate init(_ file: SourceFile) {
            self.file = file
            route = Route(String(file.path.dropFirst("Templates/root/".count)))
        }
    }

    package private(set) var pageFiles: [PageFile]
    package private(set) var attachments: [Attachment]
    package private(set) var typeFiles: [SourceFile]
    /// Below `Templates/assets/`, published below `assets/` under names made of their bytes.
    package private(set) var assets: [SourceFile]
    /// Below `Templates/root/`, published at the root of the site under their own names.
    package private(set) var rootFiles: [RootFile]
    package let diagnostics: [Diagnostic]
    /// The places of page files by their paths, which layouts of the same paths share.
    private let pageIndices = Memo<[String: Int]>()

    package static let configurationPath = "Content/site.yml"
    package static let sourcesPath = "Content/sources.yml"
    package static let stringsPath = "Templates/strings.yml"
    static let addressesPath = AddressList.path

    /// A name that only means to be the right one is reported, and its file read as meant where no
    /// file has the right name: one fault does not bring forth others.
    package init(of tree: SourceTree, languages: [Language]) {
        var pageFiles = PageFiles(languages: languages)
        var loose: [SourceFile] = []
        var diagnostics: [Diagnostic] = []
        var typeFiles: [SourceFile] = []
        var assets: [SourceFile] = []
        var rootFiles: [RootFile] = []
        for file in tree.files {
            switch ContentPath(file.path) {
            case .type: typeFiles.append(file)
            case .misspelledType(let right):
                diagnostics.append(.misspelled(file, right: right))
                if tree[right] == nil { typeFiles.append(file) }
            case .asset: assets.append(file)
            case .rootFile: rootFiles.append(RootFile(file))
            case .markdown(let folder, let stem), .misspelledMarkdown(let folder, let stem):
                pageFiles.add(file, in: folder, stem: stem)
            case .markdownAmongTypes: diagnostics.append(.pageAmongTypes(file))
            case .plainText(let stem):
                if let language = LanguageFileName.language(meantBy: stem, among: languages) {
                    diagnostics.append(.plainText(file, language))
                } else {
                    loose.append(file)
                }
            case .attachment: loose.append(file)
            case .misspelledConfiguration(let right) where tree[right] == nil:
                diagnostics.append(.misspelled(file, right: right))
            case .words(let base, let code)
            where tree[base] != nil && languages.contains(Language(code)):
                break
            case .unread, .misspelledConfiguration, .words: diagnostics.append(.unread(file))
            case .configuration, .template: break
            }
        }
        pageFiles.finish()
        let ids = Set(pageFiles.files.map(\.id))
        self.pageFiles = pageFiles.files
        attachments = loose.map { Attachment($0, among: ids) }
        self.typeFiles = typeFiles
        self.assets = assets
        self.rootFiles = rootFiles
        self.diagnostics = diagnostics + pageFiles.diagnostics
    }

    /// The layout of a tree that has the same paths.
    ///
    /// - Parameter files: Those that differ.
    /// - Returns: Also the places in ``pageFiles`` at which others stand now.
    func replacing(_ files: [SourceFile]) -> (layout: ContentLayout, pages: [Int]) {
        let indices = pageIndices.value {
            Dictionary(
                pageFiles.enumerated().map { ($1.file.path, $0) },
                uniquingKeysWith: { first, _ in first }
            )
        }
        var copy = self
        var pages: [Int] = []
        var changed: [String: SourceFile] = [:]
        for file in files {
            guard let index = indices[file.path] else {
                changed[file.path] = file
                continue
            }
            let page = pageFiles[index]
            copy.pageFiles[index] = PageFile(file: file, id: page.id, language: page.language)
            pages.append(index)
        }
        if changed.isEmpty { return (copy, pages) }
        copy.attachments = attachments.map { attachment in
            changed[attachment.file.path].map {
                Attachment(file: $0, owner: attachment.owner, route: attachment.route)
            } ?? attachment
        }
        copy.typeFiles = typeFiles.map { changed[$0.path] ?? $0 }
        copy.assets = assets.map { changed[$0.path] ?? $0 }
        copy.rootFiles = rootFiles.map { root in changed[root.file.path].map(RootFile.init) ?? root
        }
        return (copy, pages)
    }

    /// A file of the configuration, also by a name that only means to be its own.
    static func file(at path: String, in tree: SourceTree) -> SourceFile? {
        tree[path]
            ?? tree.files.first { file in
                // A name that means another has as many bytes, or one more: `.yaml`.
                guard (0...1).contains(file.path.utf8.count - path.utf8.count) else {
                    return false
                }
                return if case .misspelledConfiguration(let right) = ContentPath(file.path) {
                    right == path
                } else {
                    false
                }
            }
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
    fileprivate static func misspelled(_ file: SourceFile, right: String) -> Diagnostic {
        Diagnostic(
            .error,
            "P325",
            Phrase(
                fr: "ce fichier s’appelle « \(right) »",
                en: "the name of this file is to be “\(right)”"
            ),
            at: SourceLocation(file: file.path),
            suggestion: Phrase(fr: "renommez-le", en: "rename it")
        )
    }

    fileprivate static func pageAmongTypes(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error,
            "P326",
            Phrase(
                fr: "« Content/types » contient les types, une page va dans un autre dossier",
                en: "“Content/types” holds the types, a page goes into another folder"
            ),
            at: SourceLocation(file: file.path)
        )
    }

    fileprivate static func plainText(_ file: SourceFile, _ language: Language) -> Diagnostic {
        Diagnostic(
            .error,
            "P324",
            Phrase(
                fr: "le texte d’une page est un fichier Markdown : celui-ci n’en est pas un",
                en: "the text of a page is a Markdown file: this one is not"
            ),
            at: SourceLocation(file: file.path),
            suggestion: .rename(to: language)
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
