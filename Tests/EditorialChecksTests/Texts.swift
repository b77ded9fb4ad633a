import Diagnostics
import MarkdownRendering
import SiteModel

@testable import EditorialChecks

let french = Language("fr")
let english = Language("en")

/// Renders a text as a page of the site does: paths ending in `.md` are pages, other paths are files.
func rendered(_ text: MarkedText, in language: Language) -> RenderedText {
    let renderer = MarkdownRenderer(
        options: MarkdownOptions(
            language: language,
            labels: language == french ? .french : .english,
            citations: ["telquel-2021-06-25": Array("TelQuel".utf8), "aui": Array("AUI".utf8)],
            collectsDetails: true
        )
    )
    let source = MarkdownSource(bytes: Array(text.text.utf8), file: text.file)
    return renderer.render(source) { request in
        let destination = request.destination
        if destination.contains("://") { return .external }
        if destination.hasPrefix("#") { return .anchor(String(destination.dropFirst())) }
        guard let page = destination.firstRange(of: "/\(language.code).md") else {
            return destination.hasSuffix(".md") ? nil : .file(address: destination, picture: nil)
        }
        let id = PageID(String(destination[..<page.lowerBound]))
        return .page(id, language: language, address: "/", anchor: nil)
    }.text
}

func formats(_ language: Language) -> LanguageFormats {
    let isFrench = language == french
    let pattern = WordPattern("{day} {month} {year}")
    return LanguageFormats(
        dates: DateWords(
            months: isFrench
                ? [
                    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
                    "septembre", "octobre", "novembre", "décembre",
                ]
                : [
                    "January", "February", "March", "April", "May", "June", "July", "August",
                    "September", "October", "November", "December",
                ],
            year: pattern,
            month: pattern,
            day: pattern,
            firstDay: isFrench ? "1er" : "1",
            minute: pattern
        ),
        numbers: NumberFormat(group: isFrench ? " " : ",", decimal: isFrench ? "," : "."),
        durations: LanguageFormats.neutral.durations,
        languageNames: [:]
    )
}

/// What is to be said of the body of a page.
func checked(_ marked: String, in language: Language = french, isBody: Bool = true) -> [Report] {
    let text = MarkedText(marked, file: "Content/\(language.code).md")
    let checks = PageChecks(language, among: [french, english], formats(language))
    return checks.diagnostics(of: rendered(text, in: language), in: text.file, isBody: isBody)
        .sorted().map { Report($0, in: [text]) }
}

/// What differs between the two languages of a page.
func compared(fr markedFrench: String, en markedEnglish: String) -> [Report] {
    let texts = [
        MarkedText(markedFrench, file: "Content/fr.md"),
        MarkedText(markedEnglish, file: "Content/en.md"),
    ]
    let profiles = zip(texts, [french, english]).map { text, language in
        PageChecks(language, among: [french, english], formats(language))
            .profile(of: rendered(text, in: language), in: text.file, firstLine: 1)
    }
    return ParityCheck(profiles[1], in: english, with: profiles[0], in: french)
        .diagnostics().sorted().map { Report($0, in: texts) }
}
