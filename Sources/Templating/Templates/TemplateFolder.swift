internal import Mustache
internal import SiteModel

/// The templates and partials of a site folder.
struct TemplateFolder {
    /// The path of the folder, with `/` at the end.
    static let path = "Templates/"

    /// `Templates/NAME.mustache`, called by name.
    let templates: [TemplateSource]
    /// `Templates/partials/PATH.mustache`, called by path.
    let partials: [TemplateSource]

    init(_ tree: SourceTree) {
        let sources = tree.files.compactMap(Self.source)
        templates = sources.filter { !$0.isPartial }.map(\.source)
        partials = sources.filter(\.isPartial).map(\.source)
    }

    /// The file of a template that could be there.
    static func file(of template: String) -> String { path + template + ending }

    private static let ending = ".mustache"

    private static func source(_ file: SourceFile) -> (source: TemplateSource, isPartial: Bool)? {
        guard file.path.hasPrefix(path), file.path.hasSuffix(ending), let text = file.text
        else { return nil }
        let below = file.path.dropFirst(path.count).dropLast(ending.count)
        let isPartial = below.hasPrefix("partials/")
        let name = isPartial ? below.dropFirst("partials/".count) : below
        guard isPartial || !name.contains("/") else { return nil }
        return (TemplateSource(name: String(name), file: file.path, text: text), isPartial)
    }
}
