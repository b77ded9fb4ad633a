internal import Diagnostics
internal import SiteModel

/// Every path of `Content/` that a link can name, and what stands there.
struct LinkIndex: Sendable {
    enum Entry: Sendable {
        /// The file of a page.
        case file(of: LinkedPage)
        /// The folder of a page.
        case folder(of: PageID)
        /// `byteCount` is how heavy the file is.
        case attachment(Route, PictureSize?, byteCount: Int)
        /// It exists, but not for readers.
        case unpublished
    }

    private var entries = PathTable<Entry>()
    private var placesByRoute: [Route: PagePlace] = [:]
    private var site: Site

    init(_ layout: ContentLayout, of site: Site) {
        self.site = site
        entries.reserveCapacity(site.pages.count * 2 + layout.attachments.count)
        placesByRoute.reserveCapacity(site.pages.count + site.fallbacks.count)
        for file in layout.pageFiles {
            let page = site.page(file.id, in: file.language)
            entries.set(
                file.file.path,
                to: page.map { .file(of: LinkedPage($0, on: site)) } ?? .unpublished
            )
            let folder = file.id == .home ? "Content" : ContentPath.content + file.id.path
            if !site.translations(of: file.id).isEmpty {
                entries.set(folder, to: .folder(of: file.id))
            } else if entries[folder] == nil {
                entries.set(folder, to: .unpublished)
            }
        }
        // Pages that the generator makes have a folder's name, though no folder.
        var last: PageID?
        for page in site.pages where page.id != last {
            last = page.id
            let folder = page.id == .home ? "Content" : ContentPath.content + page.id.path
            if entries[folder] == nil { entries.set(folder, to: .folder(of: page.id)) }
        }
        for attachment in layout.attachments {
            let isPublished = !site.translations(of: attachment.owner).isEmpty
            entries.set(
                attachment.file.path,
                to: isPublished
                    ? .attachment(
                        attachment.route,
                        attachment.file.picture,
                        byteCount: attachment.file.byteCount
                    ) : .unpublished
            )
        }
        for page in site.pages + site.fallbacks { placesByRoute[page.route] = PagePlace(page) }
    }

    /// The index of a site that has the same pages at the same addresses.
    func replacing(site: Site) -> LinkIndex {
        var copy = self
        copy.site = site
        return copy
    }

    /// What stands at a path relative to the site folder, without a slash at the end.
    func entry(at path: String) -> Entry? { entries[path] }

    /// The same for a path as bytes.
    func entry(at path: [UInt8]) -> Entry? { path.withUnsafeBytes { entries[$0] } }

    func page(at route: Route) -> Page? {
        (placesByRoute[route] ?? placesByRoute[Route(route.path + "/")]).map(site.page(at:))
    }

    /// A question for a path that names nothing: the nearest path of another file of its kind, relative
    /// to the file. It is looked for among all paths of the site.
    func nearest(to path: String, from file: String) -> Phrase? {
        let kind = Self.ending(of: path)
        let alike = entries.paths.filter { $0 != file && Self.ending(of: $0) == kind }
        return Phrase.nearest(to: path, among: alike)
            .map { .didYouMean(Self.path(from: file, to: $0)) }
    }

    /// What follows the full stop in the name of a file; nothing for a folder.
    private static func ending(of path: String) -> Substring {
        let name = path.split(separator: "/").last ?? ""
        return name.lastIndex(of: ".").map { name[$0...] } ?? ""
    }

    /// A question for the path of a page's file that does not exist: the folder of the page, which
    /// only lacks the language.
    func folder(insteadOf path: String, from file: String) -> Phrase? {
        guard path.hasSuffix(ContentPath.markdownExtension),
            let slash = path.lastIndex(of: "/"), case .folder = entries[String(path[..<slash])],
            !file.hasPrefix(path[...slash])
        else { return nil }
        return .didYouMean(Self.path(from: file, to: String(path[..<slash])))
    }

    /// A question for the path of an HTML document that does not exist: the file of the page of that
    /// name, beside the page that links or below it.
    func page(insteadOf path: String, from file: String) -> Phrase? {
        guard let ending = [".html", ".htm"].first(where: path.hasSuffix) else { return nil }
        let names = path.dropLast(ending.count).split(separator: "/")
        guard let name = names.last, let document = file.split(separator: "/").last else {
            return nil
        }
        for count in [names.count - 1, names.count - 2] where count > 0 {
            let folder = (names.prefix(count) + [name]).joined(separator: "/")
            guard case .folder = entries[folder] else { continue }
            let own = folder + "/" + document
            return .didYouMean(Self.path(from: file, to: entries[own] == nil ? folder : own))
        }
        return nil
    }

    /// A path from one file to another, both relative to the site folder.
    static func path(from file: String, to other: String) -> String {
        let folder = file.split(separator: "/").dropLast()
        let names = other.split(separator: "/")
        let shared = zip(folder, names).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: folder.count - shared)
        return (up + names.dropFirst(shared).map(String.init)).joined(separator: "/")
    }
}

extension Phrase {
    fileprivate static func didYouMean(_ path: String) -> Phrase {
        Phrase(
            fr: "vouliez-vous dire « \(path) » ?",
            en: "did you mean “\(path)”?"
        )
    }
}

extension SourceFile {
    /// The size of a picture; `nil` for anything else.
    var picture: PictureSize? {
        if case .attachment(_, let picture) = content { picture } else { nil }
    }

    /// How many bytes an attachment has; 0 for a text.
    var byteCount: Int {
        if case .attachment(let count, _) = content { count } else { 0 }
    }
}
