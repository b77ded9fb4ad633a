internal import Diagnostics
internal import SiteModel

/// Which template prints a page: the one that its front matter names, else the one named like its
/// type, else `page`.
struct TemplateChoice: Sendable {
    static let fallback = "page"
    static let languages = "languages"

    private let names: Set<String>

    /// - Parameter names: Of the templates that there are; partials are none.
    init(among names: some Sequence<String>) { self.names = Set(names) }

    func contains(_ template: String) -> Bool { names.contains(template) }

    func template(for page: Page) -> String {
        guard let named = page.template?.value, isForPages(named) else {
            return template(of: page.type)
        }
        return named
    }

    func use(for page: Page) -> TemplateUse {
        TemplateUse(template: template(for: page), type: page.type.name)
    }

    func template(of type: ContentType) -> String {
        isForPages(type.name) ? type.name : Self.fallback
    }

    /// What makes the press releases of pages of a type: `announcement-release`. A type without such a
    /// template has none.
    func release(of type: ContentType) -> TemplateUse {
        TemplateUse(template: type.name + "-release", type: type.name)
    }

    /// What tells pages of a type in feeds: `announcement-feed`. A type without such a template is told by
    /// its lead and its text.
    func feedEntry(of type: ContentType) -> TemplateUse {
        TemplateUse(template: type.name + "-feed", type: type.name)
    }

    /// Every template with every type that it prints, each pair once: first the types, then their releases
    /// and what feeds say of them, then what front matter asks for, in the order of the pages.
    func uses(of site: Site, types: [ContentType]) -> [TemplateUse] {
        var uses = types.map { TemplateUse(template: template(of: $0), type: $0.name) }
        var known = Set(uses)
        for use in types.flatMap({ [release(of: $0), feedEntry(of: $0)] })
        where known.insert(use).inserted {
            uses.append(use)
        }
        for page in site.pages where page.template != nil {
            let use = TemplateUse(template: template(for: page), type: page.type.name)
            if known.insert(use).inserted { uses.append(use) }
        }
        return uses.filter { names.contains($0.template) }
    }

    /// Templates that are missing: those that every site has, and those that front matter names.
    func check(_ site: Site) -> [Diagnostic] {
        let required = [Self.fallback, Self.languages].filter { !names.contains($0) }
        var diagnostics = required.map(Diagnostic.missing)
        var seen: Set<Located<String>> = []
        for page in site.pages {
            // What one language file names, the page has in all languages.
            guard let named = page.template, !isForPages(named.value), seen.insert(named).inserted
            else { continue }
            let known = names.filter(isForPages).sorted()
            diagnostics.append(.unknown(named, known: known))
        }
        return diagnostics
    }

    private func isForPages(_ template: String) -> Bool {
        template != Self.languages && names.contains(template)
    }
}

/// A template that prints pages of a type.
struct TemplateUse: Hashable, Sendable {
    let template: String
    /// The name of the type.
    let type: String

    /// Whether the template is that of the type, its releases or its entries in feeds, and of no other.
    var isOwn: Bool {
        template == type || template == type + "-release" || template == type + "-feed"
    }
}

extension Diagnostic {
    fileprivate static func missing(_ template: String) -> Diagnostic {
        Diagnostic(
            .error,
            "P530",
            Phrase(
                fr: "tout site a un gabarit « \(template) »",
                en: "every site has a template “\(template)”"
            ),
            at: SourceLocation(file: TemplateFolder.file(of: template))
        )
    }

    fileprivate static func unknown(_ named: Located<String>, known: [String]) -> Diagnostic {
        let file = TemplateFolder.file(of: named.value)
        return Diagnostic(
            .error,
            "P531",
            Phrase(
                fr: "le gabarit « \(named.value) » n’existe pas : il serait dans « \(file) »",
                en: "there is no template “\(named.value)”: it would be “\(file)”"
            ),
            at: named.location,
            suggestion: .didYouMean(named.value, among: known)
        )
    }
}
