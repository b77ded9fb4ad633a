internal import ContentParsing
internal import Diagnostics
internal import SiteModel

/// Reads one file of content twice, and checks what is said of it.
struct ContentCheck {
    private static let languages = [Language("fr"), Language("en")]
    private let parser: PageParser
    private let types: [ContentType]

    init(_ corpus: Corpus) {
        let files = corpus.files.filter { $0.path.hasPrefix("Content/types/") }
        types = files.compactMap { TypeFileParser.parse($0, languages: Self.languages).0 } + [.page]
        let sources = corpus.files.first { $0.path == "Content/sources.yml" }
            .map { SourcesParser.parse($0, languages: Self.languages).0 }
        parser = PageParser(
            types: types,
            topics: ["high-performance-computing", "finance"],
            sources: (sources ?? []).map(\.id)
        )
    }

    func violations(in bytes: [UInt8], of stage: FuzzStage, _ dice: inout Dice) -> [String] {
        let type = dice.pick(types)
        let file = SourceFile(path: Self.path, origin: "/" + Self.path, content: .text(bytes))
        let first = read(file, of: stage, as: type)
        let second = read(file, of: stage, as: type)
        var places = PlaceCheck([Self.path: bytes])
        places.check(first.diagnostics)
        var violations =
            first.violations + places.violations
            + PrintCheck.violations(of: first.diagnostics, in: bytes)
        if first.value != second.value || first.diagnostics != second.diagnostics {
            violations.append("read twice, it differs")
        }
        if first.value == nil, first.diagnostics.isEmpty {
            violations.append("nothing is read and nothing is said")
        }
        return violations
    }

    private static let path = "Content/fr.md"

    private struct Reading {
        var value: AnyHashable?
        let diagnostics: [Diagnostic]
        var violations: [String] = []
    }

    private func read(_ file: SourceFile, of stage: FuzzStage, as type: ContentType) -> Reading {
        switch stage {
        case .types:
            let (value, diagnostics) = TypeFileParser.parse(
                file,
                languages: Self.languages,
                typeNames: types.map(\.name)
            )
            return Reading(value: value, diagnostics: diagnostics)
        case .configuration:
            let (site, diagnostics) = SiteFileParser.parse(file)
            let codes = site?.languages.map(\.language.code) ?? []
            return Reading(
                value: site.map { [AnyHashable($0.languages), $0.menus, $0.topics, $0.baseURL] },
                diagnostics: diagnostics,
                violations: Set(codes).count == codes.count ? [] : ["a language twice"]
            )
        case .sources:
            let (sources, diagnostics) = SourcesParser.parse(file, languages: Self.languages)
            return Reading(value: sources, diagnostics: diagnostics)
        case .strings:
            let (strings, diagnostics) = StringsParser.parse(file, languages: Self.languages)
            return Reading(value: strings.entries, diagnostics: diagnostics)
        default: return readPage(file, as: type)
        }
    }

    private func readPage(_ file: SourceFile, as type: ContentType) -> Reading {
        let (page, diagnostics) = parser.parse(
            file,
            id: PageID("faq"),
            language: Self.languages[0],
            type: type
        )
        var violations: [String] = []
        if let page, let bytes = file.text, !page.body.bytes.isEmpty {
            let head = bytes.dropLast(page.body.bytes.count)
            if !bytes.suffix(page.body.bytes.count).elementsEqual(page.body.bytes)
                || page.body.firstLine != head.count(where: { $0 == UInt8(ascii: "\n") }) + 1
            {
                violations.append("the text does not begin where it is said to")
            }
        }
        return Reading(
            value: page.map { [AnyHashable($0.fields), $0.body, $0.common.title, $0.common.slug] },
            diagnostics: diagnostics,
            violations: violations
        )
    }
}
