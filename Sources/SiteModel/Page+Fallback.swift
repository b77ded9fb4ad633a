extension Page {
    /// Whether the page lacks its language and shows the text of another.
    package var isFallback: Bool { textLanguage != language }

    /// What stands in for the page in a language that lacks it: the same words at another address.
    func fallback(in language: Language, at route: Route) -> Page {
        Page(
            id: id,
            language: language,
            textLanguage: self.language,
            type: type,
            file: file,
            route: route,
            title: title,
            shortTitle: shortTitle,
            summary: summary,
            date: date,
            updated: updated,
            topics: topics,
            sources: sources,
            template: template,
            order: order,
            schemaType: schemaType,
            fields: fields,
            body: body
        )
    }
}
