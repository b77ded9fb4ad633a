import ContentParsing
import Diagnostics
import SiteModel

/// A small site that tests parse pages for.
enum Sample {
    static let french = Language("fr")
    static let english = Language("en")
    static let languages = [french, english]
    static let sources = ["telquel-2021-06-25", "map-2021-06-24", "le360-2021-06-25"]

    static let parser = PageParser(
        types: [programme, announcement, .page],
        topics: ["high-performance-computing", "artificial-intelligence"],
        sources: sources
    )

    static let announcement = type("announcement", [field("programmes", .list(reference))])

    static let programme = type(
        "programme",
        [
            field("baseline", .text, isRequired: true),
            field("providers", .list(reference), isRequired: true, isShared: true),
            field("lead", .markdown),
            field("start", .date),
            field("credits", .number(unit: nil)),
            field("selective", .flag),
            field("length", .duration),
            field("taught-in", .list(.language)),
            field("website", .webAddress),
            field("contact", .email),
            field("telephone", .telephone),
            field("origin", .source),
            field("level", .choice([choice("master"), choice("doctorate")])),
            field(
                "person",
                .group([field("name", .text, isRequired: true), field("role", .text)])
            ),
            field("academic-year", .fact(.text)),
            field("domains", .fact(.list(.text))),
            field("cores", .fact(.number(unit: nil))),
            field("deadline", .dateTime),
            field("fee", .fact(.money)),
            field("photo", .image),
            field("motto", .text, limits: FieldLimits(length: 5)),
            field("tags", .list(.text), limits: FieldLimits(length: 3, minimum: "1", maximum: "2")),
            field(
                "rank",
                .fact(.number(unit: nil)),
                limits: FieldLimits(minimum: "1", maximum: "500")
            ),
        ]
    )

    private static let reference = FieldKind.reference(type: "institution")

    private static func choice(_ name: String) -> FieldKind.Choice {
        FieldKind.Choice(name: name, label: LocalizedText([:]))
    }

    private static func type(_ name: String, _ fields: [FieldDefinition]) -> ContentType {
        ContentType(
            name: name,
            label: LocalizedText([:]),
            section: nil,
            schemaType: nil,
            fields: fields
        )
    }

    private static func field(
        _ name: String,
        _ kind: FieldKind,
        isRequired: Bool = false,
        isShared: Bool = false,
        limits: FieldLimits = .none
    ) -> FieldDefinition {
        FieldDefinition(
            name: name,
            kind: kind,
            isRequired: isRequired,
            isShared: isShared,
            label: LocalizedText([:]),
            help: nil,
            schemaTerm: nil,
            limits: limits
        )
    }
}

extension MarkedText {
    /// The file as a page of a type.
    func page(_ type: ContentType = .page) -> (page: PageSource?, reports: [Report]) {
        let (page, diagnostics) = Sample.parser.parse(
            file,
            id: PageID("faq"),
            language: Sample.french,
            type: type
        )
        return (page, reports(diagnostics))
    }

    /// What is wrong with the file as a page.
    func pageFaults(_ type: ContentType = .page) -> [Report] { page(type).reports }

    func typeFaults() -> [Report] {
        reports(
            TypeFileParser.parse(
                file,
                languages: Sample.languages,
                typeNames: ["institution", "programme"]
            ).1
        )
    }

    func sourcesFaults() -> [Report] {
        reports(SourcesParser.parse(file, languages: Sample.languages).1)
    }

    func siteFaults() -> [Report] { reports(SiteFileParser.parse(file).1) }

    func stringsFaults() -> [Report] {
        reports(StringsParser.parse(file, languages: Sample.languages).1)
    }
}
