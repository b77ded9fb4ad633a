internal import Diagnostics
internal import SiteModel
internal import Typography

/// The values of fields as catalogues write them; ``CatalogueSchema`` says the same in the words of
/// JSON Schema.
struct CatalogueWriter {
    private let contents: SiteContents
    private let typographers: [Language: Typographer]

    /// What a field says in one language.
    struct Version {
        let page: Page
        let value: FieldValue
    }

    init(_ contents: SiteContents) {
        self.contents = contents
        typographers = Dictionary(
            contents.site.configuration.languages.map {
                ($0.language, Typographer(language: $0.language.code))
            },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// What the languages of a page say: once where the field speaks for all of them, else by language.
    /// `nil` where none says anything.
    func value(of field: FieldDefinition, in versions: [Version]) -> JSONValue? {
        guard let first = versions.first else { return nil }
        guard case .fact(let kind) = field.kind else {
            return value(versions, kind: field.kind, isShared: field.isShared)
        }
        guard case .fact(let fact) = first.value else { return nil }
        switch fact {
        case .toBeAnnounced(let day):
            return ["status": "to-be-announced", "lastChecked": .text(day.description)]
        case .known: return known(versions, kind: kind, isShared: field.isShared)
        case .disputed(let claims, _):
            return disputed(versions, claims.count, kind: kind, isShared: field.isShared)
        }
    }

    /// A text as readers see it.
    func words(_ text: String, in language: Language) -> String {
        typographers[language]?.plain(text) ?? text
    }

    func labelled(_ name: String, _ label: LocalizedText) -> JSONValue {
        ["id": .text(name), "label": Self.localized(label, on: contents.site)]
    }

    func source(_ source: Source) -> JSONValue {
        .object([
            ("id", .text(source.id)),
            ("publisher", .text(source.publisher)),
            ("title", .text(source.title)),
            ("description", Self.localized(source.description, on: contents.site)),
            ("date", .text(source.date?.description)),
            ("url", .text(source.address)),
            ("language", .text(source.language.code)),
        ])
    }

    /// A text in the languages that it has, set by their rules.
    static func localized(_ text: LocalizedText, on site: Site) -> JSONValue {
        .object(
            site.configuration.languages.map(\.language).compactMap { language in
                text[language].map {
                    (language.code, .text(Typographer(language: language.code).plain($0)))
                }
            }
        )
    }
}

private extension CatalogueWriter {
    func known(_ versions: [Version], kind: FieldKind, isShared: Bool) -> JSONValue? {
        var values: [Version] = []
        var sources: [String] = []
        for version in versions {
            guard case .fact(.known(let value, let ids)) = version.value else { continue }
            values.append(Version(page: version.page, value: value))
            sources += ids.map(\.value).filter { !sources.contains($0) }
        }
        return value(values, kind: kind, isShared: isShared).map {
            ["status": "known", "value": $0, "sources": .texts(sources)]
        }
    }

    /// - Parameter count: Of the claims, which are the same ones in every language that has as many.
    func disputed(
        _ versions: [Version],
        _ count: Int,
        kind: FieldKind,
        isShared: Bool
    ) -> JSONValue {
        var claims = [[Version]](repeating: [], count: count)
        var sources = [[String]](repeating: [], count: count)
        var notes: [(key: String, value: JSONValue)] = []
        for version in versions {
            guard case .fact(.disputed(let own, let note)) = version.value, own.count == count
            else { continue }
            for (index, claim) in own.enumerated() {
                claims[index].append(Version(page: version.page, value: claim.value))
                sources[index] += claim.sources.map(\.value).filter { !sources[index].contains($0) }
            }
            let language = version.page.language
            if let note { notes.append((language.code, .text(words(note, in: language)))) }
        }
        let written = zip(claims, sources).map { versions, sources -> JSONValue in
            [
                "value": value(versions, kind: kind, isShared: isShared) ?? .null,
                "sources": .texts(sources),
            ]
        }
        return ["status": "disputed", "claims": .array(written), "note": .object(notes)]
    }

    func value(_ versions: [Version], kind: FieldKind, isShared: Bool) -> JSONValue? {
        guard let first = versions.first else { return nil }
        if isShared { return json(first.value, kind, of: first.page) }
        let texts = versions.compactMap { version in
            json(version.value, kind, of: version.page)
                .map { (key: version.page.language.code, value: $0) }
        }
        return texts.isEmpty ? nil : .object(texts)
    }

    /// - Parameter page: The page that gives the value, in the language of its texts.
    func json(_ value: FieldValue, _ kind: FieldKind, of page: Page) -> JSONValue? {
        switch (kind, value) {
        case (_, .text(let text)): .text(words(text, in: page.language))
        case (_, .markdown(let text)):
            .text(markup(of: text, in: page))
        case (_, .date(let date)): .text(date.description)
        case (.number(let unit?), .number(let digits)):
            [
                "value": .number(written: digits),
                "unit": Self.localized(unit, on: contents.site),
            ]
        case (_, .number(let digits)): .number(written: digits)
        case (_, .money(let money)):
            ["amount": .number(written: money.amount), "currency": .text(money.currency)]
        case (_, .flag(let flag)): .flag(flag)
        case (_, .duration(let duration)): .text(duration.description)
        case (_, .language(let language)): .text(language.code)
        case (_, .webAddress(let text)), (_, .email(let text)), (_, .telephone(let text)):
            .text(text)
        case (_, .image(let image)): picture(image, in: page.language)
        case (_, .source(let id)): .text(id.value)
        case (_, .reference(let id)): reference(to: id.value)
        case (.choice(let choices), .choice(let name)):
            choices.first { $0.name == name }.map { labelled(name, $0.label) }
        case (.group(let fields), .group(let values)): group(values, of: fields, in: page)
        case (.list(let kind), .list(let values)):
            .array(values.compactMap { json($0, kind, of: page) })
        case (.fact(let kind), .fact(.known(let value, _))): json(value, kind, of: page)
        default: nil
        }
    }

    func group(
        _ values: [FieldValue.NamedValue],
        of fields: [FieldDefinition],
        in page: Page
    ) -> JSONValue {
        .object(
            values.compactMap { given in
                guard let field = fields.first(where: { $0.name == given.name }) else { return nil }
                if let language = field.language(among: values), case .text(let text) = given.value
                {
                    return (given.name, .text(words(text, in: language)))
                }
                return json(given.value, field.kind, of: page).map { (given.name, $0) }
            }
        )
    }

    func picture(_ image: FieldValue.Image, in language: Language) -> JSONValue? {
        image.picture.map { picture in
            [
                "url": .text(contents.site.url(of: picture.route)),
                "width": .number(picture.size.width), "height": .number(picture.size.height),
                "alt": .text(words(image.alternative.value, in: language)),
            ]
        }
    }

    func reference(to id: PageID) -> JSONValue? {
        let versions = contents.site.translations(of: id)
        guard let first = versions.first else { return nil }
        func perLanguage(_ text: (Page) -> String) -> JSONValue {
            .object(versions.map { ($0.language.code, .text(text($0))) })
        }
        return [
            "id": .text(id.path), "type": .text(first.type.name),
            "title": perLanguage { words($0.title, in: $0.language) },
            "url": perLanguage { contents.site.url(of: $0.route) },
        ]
    }

    /// HTML with absolute addresses.
    func markup(of text: Located<String>, in page: Page) -> String {
        let base = LinkBase(of: page, on: contents.site)
        let absolute = AbsoluteAddresses(origin: base.origin, page: base.page)
        return String(decoding: absolute.html(contents.markup(text, page)), as: UTF8.self)
    }
}
