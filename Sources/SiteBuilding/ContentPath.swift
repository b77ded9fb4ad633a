/// What a path of the site folder stands for, by its form alone.
enum ContentPath {
    /// `site.yml`, `sources.yml`, `strings.yml`, `addresses.txt`.
    case configuration
    /// Another spelling of such a name: `site.yaml`, `Sources.yml`.
    case misspelledConfiguration(right: String)
    /// `Content/types/NAME.yml`.
    case type
    /// Another spelling of such a path: `Content/Types/NAME.yml`, `NAME.yaml`.
    case misspelledType(right: String)
    /// The words of one language for such a file: `Templates/strings.ar.yml` for `Templates/strings.yml`.
    case words(of: String, language: String)
    /// `Content/FOLDER/STEM.md`; `folder` is empty at the top.
    case markdown(folder: String, stem: String)
    /// The same with another extension that means Markdown: `.MD`, `.markdown`.
    case misspelledMarkdown(folder: String, stem: String)
    /// Markdown below `Content/types`, where no page can be.
    case markdownAmongTypes
    /// `Content/FOLDER/STEM.txt`: published, unless the stem shows that a page was meant.
    case plainText(stem: String)
    /// Another file of `Content/` that is published.
    case attachment
    /// `Templates/….mustache`.
    case template
    /// Below `Templates/assets/`.
    case asset
    /// Below `Templates/root/`.
    case rootFile
    /// A text that nothing reads.
    case unread

    static let content = "Content/"
    static let markdownExtension = ".md"
    private static let templates = "Templates/"
    private static let types = "types"
    private static let configurations = [
        ContentLayout.configurationPath, ContentLayout.sourcesPath, ContentLayout.stringsPath,
    ]
    private static let markdownExtensions = ["md", "markdown", "mdown", "mkd", "mkdn"]

    init(_ path: String) {
        if path == ContentLayout.addressesPath {
            self = .configuration
        } else if let words = Self.words(path) {
            self = words
        } else if path.hasPrefix(Self.content) {
            self.init(path, below: path.dropFirst(Self.content.count))
        } else if path.hasPrefix(Self.templates + "assets/") {
            self = .asset
        } else if path.hasPrefix(Self.templates + "root/") {
            self = .rootFile
        } else if path.hasSuffix(".mustache") {
            self = .template
        } else {
            self = Self.configuration(path) ?? .unread
        }
    }

    private init(_ path: String, below rest: Substring) {
        let slash = rest.lastIndex(of: "/")
        let folder = String(slash.map { rest[..<$0] } ?? "")
        let name = slash.map { rest[rest.index(after: $0)...] } ?? rest
        let stop = name.lastIndex(of: ".") ?? name.endIndex
        let stem = String(name[..<stop])
        let kind = name[stop...].dropFirst().lowercased()
        let isType =
            folder.utf8.count == Self.types.utf8.count && folder.lowercased() == Self.types
        switch kind {
        case _ where Self.markdownExtensions.contains(kind):
            if isType || folder.hasPrefix(Self.types + "/") {
                self = .markdownAmongTypes
            } else if name.hasSuffix(Self.markdownExtension) {
                self = .markdown(folder: folder, stem: stem)
            } else {
                self = .misspelledMarkdown(folder: folder, stem: stem)
            }
        case "yml", "yaml":
            let right = "\(Self.content)\(Self.types)/\(stem).yml"
            if isType {
                self = path == right ? .type : .misspelledType(right: right)
            } else {
                self = Self.configuration(path) ?? .unread
            }
        case "mustache": self = .unread
        case "txt" where folder != Self.types: self = .plainText(stem: stem)
        default: self = folder == Self.types ? .unread : .attachment
        }
    }

    /// `NAME.LANGUAGE.yml`, where `NAME.yml` is a file of the configuration or a type.
    private static func words(_ path: String) -> ContentPath? {
        guard path.hasSuffix(".yml") else { return nil }
        let stem = path.dropLast(4)
        guard let stop = stem.lastIndex(of: "."), stem[stop...].utf8.count > 2 else { return nil }
        let base = stem[..<stop] + ".yml"
        let types = content + types + "/"
        guard !base.dropFirst(types.utf8.count).contains("/") || !base.hasPrefix(types),
            base.hasPrefix(types) || configurations.contains(String(base))
        else { return nil }
        return .words(of: String(base), language: String(stem[stem.index(after: stop)...]))
    }

    private static func configuration(_ path: String) -> ContentPath? {
        if configurations.contains(path) { return .configuration }
        let lower = path.lowercased()
        let short = lower.hasSuffix(".yaml") ? lower.dropLast(4) + "yml" : lower[...]
        return configurations.first { $0.lowercased() == short }
            .map { .misspelledConfiguration(right: $0) }
    }
}
