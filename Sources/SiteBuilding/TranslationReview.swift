internal import ContentParsing
package import Diagnostics
package import SiteModel

/// Records that translations say what their source texts say now: what `portal accept` writes, decided
/// before anything is written.
package struct TranslationReview: Sendable {
    /// One translation, and what is to be done with its file.
    package struct Entry: Sendable {
        package enum Outcome: Sendable {
            /// The file gets this text (UTF-8, without a byte order mark).
            case record([UInt8])
            /// The file says so already.
            case current
            case refused(Phrase)
        }

        /// As it was read.
        package let file: SourceFile
        package let outcome: Outcome
    }

    private let source: SiteSource
    private let tree: SourceTree
    private let sourceLanguage: Language
    private let files: [PageID: [PageSource]]
    /// In order, each once.
    private let ids: [PageID]
    /// Files whose front matter cannot be trusted to have been understood.
    private let faulty: Set<String>

    /// - Parameter diagnostics: What reading the tree and the site has shown.
    package init(_ source: SiteSource, tree: SourceTree, diagnostics: [Diagnostic]) {
        self.source = source
        self.tree = tree
        sourceLanguage = source.site.configuration.defaultLanguage
        files = Dictionary(grouping: source.files, by: \.id)
        ids = files.keys.sorted()
        let faults = diagnostics.filter {
            $0.severity == .error && ($0.code.hasPrefix("P1") || $0.code.hasPrefix("P2"))
        }
        faulty = Set(faults.compactMap { $0.location?.file })
    }

    /// The translations of all pages that have a source text, in order of page.
    ///
    /// - Parameter language: Those in this language alone.
    package func entries(in language: Language?) -> [Entry] {
        ids.flatMap { id in
            file(of: id, in: sourceLanguage) == nil ? [] : present(of: id, in: language)
        }
    }

    /// The translations of one page.
    ///
    /// - Parameter language: The one in this language alone.
    /// - Throws: Why there are none.
    package func entries(
        of id: PageID,
        in language: Language?
    ) throws(ReviewRefusal) -> [Entry] {
        guard file(of: id, in: sourceLanguage) != nil else {
            throw .noSource(id, sourceLanguage)
        }
        let entries = present(of: id, in: language)
        if entries.isEmpty { throw .noTranslation(id, language) }
        return entries
    }

    /// The language of a code.
    ///
    /// - Throws: Why it is no language that translations are in.
    package func language(_ code: String) throws(ReviewRefusal) -> Language {
        if code == sourceLanguage.code { throw .sourceLanguage(sourceLanguage) }
        let languages = source.site.configuration.languages.map(\.language)
        guard let language = languages.first(where: { $0.code == code }) else {
            throw .unknownLanguage(code, languages.filter { $0 != sourceLanguage })
        }
        return language
    }

    /// The page that a folder's path below `Content`, or its name alone, means; `/` is the home page.
    ///
    /// - Throws: Why it means none.
    package func page(named text: String) throws(ReviewRefusal) -> PageID {
        var names = text.split(separator: "/").filter { $0 != "." }
        if names.first == "Content" { names.removeFirst() }
        let path = names.joined(separator: "/")
        if files[PageID(path)] != nil { return PageID(path) }
        let namesakes = ids.filter { $0.name == path }
        if namesakes.count > 1 { throw .ambiguous(text, namesakes) }
        guard let id = namesakes.first else { throw .unknownPage(text, path, among: ids) }
        return id
    }
}

extension TranslationReview {
    private func file(of id: PageID, in language: Language) -> PageSource? {
        files[id]?.first { $0.language == language }
    }

    private func present(of id: PageID, in language: Language?) -> [Entry] {
        guard let original = file(of: id, in: sourceLanguage) else { return [] }
        let type = ContentType.of(id, among: source.site.types)
        let digest = original.digest(of: type)
        return source.site.configuration.languages.map(\.language)
            .filter { $0 != sourceLanguage && (language == nil || $0 == language) }
            .compactMap { file(of: id, in: $0) }
            .compactMap { translation in
                tree[translation.file].map { file in
                    Entry(
                        file: file,
                        outcome: outcome(digest, for: translation, file, from: original, type)
                    )
                }
            }
    }

    private func outcome(
        _ digest: String,
        for translation: PageSource,
        _ file: SourceFile,
        from original: PageSource,
        _ type: ContentType
    ) -> Entry.Outcome {
        for path in [translation.file, original.file] where faulty.contains(path) {
            return .refused(.hasFaults(path))
        }
        if translation.common.translatedFrom?.value == digest { return .current }
        let place = translation.common.translatedFrom?.location
        guard let before = file.text,
            let after = TranslationMark.set(digest, in: before, replacing: place),
            isSafe(after, setting: digest, in: translation, file, type)
        else { return .refused(.byHand(digest)) }
        return .record(after)
    }

    /// Whether the edited file reads as the file did, but for the one key: YAML has more forms than a
    /// line can be set into.
    private func isSafe(
        _ edited: [UInt8],
        setting digest: String,
        in translation: PageSource,
        _ file: SourceFile,
        _ type: ContentType
    ) -> Bool {
        let site = source.site
        let parser = PageParser(
            types: site.types,
            topics: site.configuration.topics.map(\.name),
            sources: site.sources.map(\.id)
        )
        let changed = SourceFile(path: file.path, origin: file.origin, content: .text(edited))
        func parsed(_ file: SourceFile) -> (PageSource?, [Diagnostic]) {
            parser.parse(file, id: translation.id, language: translation.language, type: type)
        }
        let (page, faults) = parsed(changed)
        return page?.common.translatedFrom?.value == digest
            && page?.body.bytes == translation.body.bytes
            && page?.common.title?.value == translation.common.title?.value
            && page?.common.summary?.value == translation.common.summary?.value
            && page?.fields.count == translation.fields.count
            && faults.count == parsed(file).1.count
    }
}

extension Phrase {
    fileprivate static func hasFaults(_ path: String) -> Phrase {
        Phrase(
            fr: "« \(path) » a des erreurs : « portal build » les montre",
            en: "“\(path)” has errors: “portal build” shows them"
        )
    }

    fileprivate static func byHand(_ digest: String) -> Phrase {
        Phrase(
            fr:
                "l’en-tête ne permet pas d’y écrire la ligne sans toucher au reste ; écrivez-y vous-même « translated-from: \(digest) »",
            en:
                "the front matter does not allow to write the line without touching the rest; write “translated-from: \(digest)” there yourself"
        )
    }
}
