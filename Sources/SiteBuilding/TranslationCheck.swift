internal import Diagnostics
internal import EditorialChecks
internal import SiteModel
internal import Synchronization

/// Compares the texts of each page with the text in the first of its languages, as soon as all of them
/// are rendered. What they are compared by is let go then, so that memory does not grow with the site.
///
/// A class, so that all tasks that render pages hand over to one.
final class TranslationCheck: Sendable {
    private let site: Site
    /// The texts of pages that lack others.
    private let waiting = Mutex<[PageID: [TranslatedText]]>([:])
    private let found = Mutex<[Diagnostic]>([])

    init(of site: Site) { self.site = site }

    /// Takes a text, once. Several threads may call it at once.
    func add(_ text: TranslatedText) {
        let id = text.page.id
        let count = site.translations(of: id).count
        let texts = waiting.withLock { waiting -> [TranslatedText] in
            let known = waiting.removeValue(forKey: id) ?? []
            if known.count + 1 == count { return known + [text] }
            waiting[id] = known + [text]
            return []
        }
        let differences = Self.differences(between: texts, on: site)
        if !differences.isEmpty { found.withLock { $0 += differences } }
    }

    /// The differences found so far, in order of place.
    var diagnostics: [Diagnostic] { found.withLock { $0.sorted() } }

    /// The differences between the texts of one page.
    ///
    /// - Parameter texts: In any order.
    static func differences(between texts: [TranslatedText], on site: Site) -> [Diagnostic] {
        if texts.count < 2 { return [] }
        let ordered = site.configuration.languages.compactMap { language in
            texts.first { $0.page.language == language.language && $0.profile != nil }
        }
        guard let first = ordered.first, let original = first.profile else { return [] }
        return ordered.dropFirst().flatMap { text -> [Diagnostic] in
            guard let profile = text.profile else { return [] }
            let (own, other) = (text.page.language, first.page.language)
            let check = ParityCheck(profile, in: own, with: original, in: other)
            if check.isAlike { return [] }
            return ParityCheck(text.located(), in: own, with: first.located(), in: other)
                .diagnostics()
        }
    }
}
