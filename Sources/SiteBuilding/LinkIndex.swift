internal import Diagnostics
internal import SiteModel

/// Every path of `Content/` that a link can name, and what stands there.
struct LinkIndex: Sendable {
    enum Entry: Sendable {
        /// A page; `language` when its file was named, `nil` for its folder.
        case page(PageID, language: Language?)
        case file(Route, PictureSize?)
        /// It exists, but not for readers.
        case unpublished
    }

    private var entries: [String: Entry] = [:]
    private var pagesByRoute: [Route: Page] = [:]

    init(_ layout: ContentLayout, of site: Site) {
        for file in layout.pageFiles {
            let isPublished = site.page(file.id, in: file.language) != nil
            entries[file.file.path] =
                isPublished ? .page(file.id, language: file.language) : .unpublished
            let folder = file.id == .home ? "Content" : ContentPath.content + file.id.path
            if site.translations(of: file.id).isEmpty {
                entries[folder] = entries[folder] ?? .unpublished
            } else {
                entries[folder] = .page(file.id, language: nil)
            }
        }
        for attachment in layout.attachments {
            let isPublished = !site.translations(of: attachment.owner).isEmpty
            entries[attachment.file.path] =
                isPublished ? .file(attachment.route, attachment.file.picture) : .unpublished
        }
        for page in site.pages + site.fallbacks { pagesByRoute[page.route] = page }
    }

    /// What stands at a path relative to the site folder, without a slash at the end.
    func entry(at path: String) -> Entry? { entries[path] }

    func page(at route: Route) -> Page? {
        pagesByRoute[route] ?? pagesByRoute[Route(route.path + "/")]
    }

    /// A question for a path that names nothing: the nearest path, relative to the file. For a page
    /// that only lacks the language it is the page's folder.
    func nearest(to path: String, from file: String) -> Phrase? {
        guard
            let near = folder(ofPageAt: path, from: file)
                ?? Phrase.nearest(to: path, among: entries.keys.sorted())
        else {
            return nil
        }
        let folder = file.split(separator: "/").dropLast()
        let names = near.split(separator: "/")
        let shared = zip(folder, names).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: folder.count - shared)
        let relative = (up + names.dropFirst(shared).map(String.init)).joined(separator: "/")
        return Phrase(
            fr: "vouliez-vous dire « \(relative) » ?",
            en: "did you mean “\(relative)”?"
        )
    }
}

extension LinkIndex {
    private func folder(ofPageAt path: String, from file: String) -> String? {
        guard path.hasSuffix(ContentPath.markdownExtension),
            let slash = path.lastIndex(of: "/"), case .page = entries[String(path[..<slash])],
            !file.hasPrefix(path[...slash])
        else { return nil }
        return String(path[..<slash])
    }
}
