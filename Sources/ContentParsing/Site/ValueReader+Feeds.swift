import Diagnostics
import SiteModel

extension ValueReader {
    /// How many pages a list shows, or how many entries a feed: 1 to 1000.
    mutating func pageSize(_ node: YAMLNode, of key: String) -> Int? {
        let limits = FieldLimits(minimum: "1", maximum: "1000")
        guard let digits = number(node, of: key, limits: limits) else { return nil }
        guard let size = Int(digits) else {
            report(.notWhole(digits, of: key, at: node.location))
            return nil
        }
        return (1...1000).contains(size) ? size : nil
    }

    /// What site.yml says of feeds.
    mutating func feeds(
        _ node: YAMLNode,
        of key: String,
        languages: [Language]
    ) -> FeedSettings? {
        let form = "{ section: news, authority: example.ma, date: 2021 }"
        guard let entries = mapping(node, of: key, form: form) else { return nil }
        var section: Located<PageID>?
        var subjects: [Located<String>] = []
        var size: Int?
        var hasArchives: Bool?
        var author: LocalizedText?
        var authority: String?
        var date: PartialDate?
        for entry in entries {
            let (key, node) = (entry.key, entry.value)
            switch key {
            case "section": section = text(node, of: key)?.map(PageID.init)
            case "about": subjects = texts(node, of: key)?.value ?? []
            case "page-size": size = pageSize(node, of: key)
            case "archives": hasArchives = flag(node, of: key)?.value
            case "author": author = localized(node, of: key, languages: languages)
            case "authority": authority = taggingAuthority(node, of: key)
            case "date": date = taggingDate(node, of: key)
            default: unknownKey(entry, valid: Self.feedKeys)
            }
        }
        require(
            ["section", "authority", "date"],
            among: entries,
            valid: Self.feedKeys,
            at: node.location
        )
        guard let section, let authority, let date else { return nil }
        return FeedSettings(
            section: section,
            subjects: subjects,
            pageSize: size ?? FeedSettings.defaultPageSize,
            hasArchives: hasArchives ?? true,
            author: author,
            tagging: TaggingEntity(authority: authority, date: date)
        )
    }

    private static let feedKeys = [
        "section", "about", "page-size", "archives", "author", "authority", "date",
    ]

    private mutating func taggingAuthority(_ node: YAMLNode, of key: String) -> String? {
        guard let text = text(node, of: key) else { return nil }
        if TaggingEntity.isAuthority(text.value) { return text.value }
        report(.notAnAuthority(text.value, at: text.location))
        return nil
    }

    /// Source: RFC 4151, section 2.1: `date = year ["-" month ["-" day]]`.
    private mutating func taggingDate(_ node: YAMLNode, of key: String) -> PartialDate? {
        guard let date = date(node, of: key) else { return nil }
        if date.value.precision <= .day { return date.value }
        report(.noTimeOfDay(key, at: date.location))
        return nil
    }
}

extension Diagnostic {
    fileprivate static func notWhole(
        _ digits: String,
        of key: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P296",
            Phrase(
                fr: "« \(key.shown) » attend un nombre entier, et non « \(digits.shown) »",
                en: "“\(key.shown)” takes a whole number, not “\(digits.shown)”"
            ),
            at: location
        )
    }

    fileprivate static func notAnAuthority(
        _ text: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P297",
            Phrase(
                fr:
                    "« authority » attend un nom de domaine ou une adresse électronique (exemple.ma), et non « \(text.shown) »",
                en:
                    "“authority” takes a domain name or an email address (example.ma), not “\(text.shown)”"
            ),
            at: location
        )
    }

    fileprivate static func noTimeOfDay(
        _ key: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P298",
            Phrase(
                fr: "« \(key.shown) » attend une année, un mois ou un jour, sans heure",
                en: "“\(key.shown)” takes a year, a month or a day, without a time"
            ),
            at: location
        )
    }
}
