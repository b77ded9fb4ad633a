/// What a path of the site folder stands for, by its form alone.
enum ContentPath {
    /// `site.yml`, `sources.yml`, `strings.yml`.
    case configuration
    /// `Content/types/NAME.yml`.
    case type
    /// `Content/FOLDER/STEM.md`; `folder` is empty at the top.
    case markdown(folder: String, stem: String)
    /// Another file of `Content/` that is published.
    case attachment
    /// `Templates/….mustache`.
    case template
    /// Below `Templates/assets/`.
    case asset
    /// A text that nothing reads.
    case unread

    static let content = "Content/"
    private static let templates = "Templates/"

    init(_ path: String) {
        if path.hasPrefix(Self.content) {
            self.init(below: path.dropFirst(Self.content.count))
        } else if path.hasPrefix(Self.templates + "assets/") {
            self = .asset
        } else if path == ContentLayout.stringsPath {
            self = .configuration
        } else {
            self = path.hasSuffix(".mustache") ? .template : .unread
        }
    }

    private init(below path: Substring) {
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { path[..<$0] } ?? ""
        let name = slash.map { path[path.index(after: $0)...] } ?? path
        if folder == "types" {
            self = name.hasSuffix(".yml") ? .type : .unread
        } else if name.hasSuffix(".md") {
            self = .markdown(folder: String(folder), stem: String(name.dropLast(3)))
        } else if name.hasSuffix(".yml") || name.hasSuffix(".yaml") || name.hasSuffix(".mustache") {
            let isKnown = folder.isEmpty && (name == "site.yml" || name == "sources.yml")
            self = isKnown ? .configuration : .unread
        } else {
            self = .attachment
        }
    }
}
