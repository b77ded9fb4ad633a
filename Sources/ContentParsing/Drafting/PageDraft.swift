package import Diagnostics
package import SiteModel

/// A new page of a type in all languages of a site: front matter to fill in, each required field with
/// its help as a comment.
///
/// A fact is to be announced, a text is “…”, a choice is the first of its values. What can have no such
/// value (a date, a number) has none, which is reported until the author writes it. What holds for all
/// languages stands in the file of the default language. The page is a draft.
package struct PageDraft: Sendable {
    /// A file of the page.
    package struct File: Sendable, Hashable {
        /// Relative to the site folder.
        package let path: String
        /// UTF-8.
        package let text: String

        package init(path: String, text: String) {
            self.path = path
            self.text = text
        }
    }

    /// The folder of the page.
    package let id: PageID
    private let type: ContentType
    private let titles: [Title]
    private let day: PartialDate
    private let messages: MessageLanguage

    /// The title of the page in one language.
    package struct Title: Sendable, Hashable {
        package let language: Language
        package let text: String

        package init(_ text: String, in language: Language) {
            self.text = text
            self.language = language
        }
    }

    /// - Parameters:
    ///   - titles: One for each language of the site, the default language first.
    ///   - folder: The path of the page's folder below that of its section; `nil` for one made of a
    ///     title: the default language's, or the first that has letters from a to z only.
    ///   - day: When facts were last looked for.
    ///   - messages: The language of the comments.
    /// - Returns: `nil` when no title has a letter or digit that a folder's name could be made of.
    package init?(
        of type: ContentType,
        titles: [Title],
        folder: String?,
        on day: PartialDate,
        messages: MessageLanguage
    ) {
        let names = titles.map { SiteModel.Slug.make(from: $0.text) }.filter { !$0.isEmpty }
        let ascii = names.first { $0.utf8.allSatisfy { $0 < 0x80 } }
        guard let name = folder ?? ascii ?? names.first else { return nil }
        let section = type.section?.path ?? ""
        id = PageID(section.isEmpty ? name : section + "/" + name)
        self.type = type
        self.titles = titles
        self.day = day
        self.messages = messages
    }

    /// One file for each language, in the order of the titles.
    package var files: [File] {
        titles.enumerated().map { index, title in
            File(
                path: "Content/\(id.path)/\(title.language.code).md",
                text: index == 0 ? first(title) : further(title)
            )
        }
    }
}

extension PageDraft {
    /// The file of the default language.
    private func first(_ title: Title) -> String {
        var lines = FieldLines(day: day, messages: messages)
        write(title, to: &lines)
        lines.add("draft: true")
        for field in type.fields where field.isRequired { lines.write(field) }
        let given = ["title", "slug", "draft"]
        let keys =
            ["summary", "date", "topics"] + type.fields.filter { !$0.isRequired }.map(\.name)
        lines.comment(optional.text(in: messages), keys.filter { !given.contains($0) })
        return lines.page
    }

    /// The file of another language: what it has for itself.
    private func further(_ title: Title) -> String {
        var lines = FieldLines(day: day, messages: messages)
        write(title, to: &lines)
        var facts: [String] = []
        for field in type.fields where field.isRequired && !field.isShared {
            if case .fact = field.kind { facts.append(field.name) } else { lines.write(field) }
        }
        lines.comment(known.text(in: messages), facts)
        let own = type.fields.filter { !$0.isRequired && !$0.isShared }.map(\.name)
        lines.comment(optional.text(in: messages), ["summary"] + own)
        return lines.page
    }

    private func write(_ title: Title, to lines: inout FieldLines) {
        lines.add("title: " + YAMLScalar.written(title.text))
        let slug = SiteModel.Slug.make(from: title.text)
        if !slug.isEmpty, slug != SiteModel.Slug.make(from: id.name) {
            lines.add("slug: " + YAMLScalar.written(slug))
        }
    }

    private var optional: Phrase {
        Phrase(fr: "À ajouter au besoin :", en: "To be added as needed:")
    }

    private var known: Phrase {
        Phrase(
            fr: "À écrire ici dès que le premier fichier le dit connu :",
            en: "To be written here once the first file says that it is known:"
        )
    }
}
