import Diagnostics
import SiteModel

extension ValueReader {
    /// Reports a text that has more characters than its limit. Characters are those that a reader
    /// counts; white space around the text is none.
    mutating func check(length text: Located<String>, of key: String, within limits: FieldLimits) {
        guard let limit = limits.length, text.value.utf8.count > limit else { return }
        let count = Self.trimmed(text.value).count
        if count > limit { report(.tooLong(key, count: count, limit: limit, at: text.location)) }
    }

    /// Reports a number outside its bounds.
    mutating func check(number: Located<String>, of key: String, within limits: FieldLimits) {
        guard let value = Double(number.value) else { return }
        if let least = limits.minimum, let bound = Double(least), value < bound {
            report(.tooSmall(number, of: key, least: least))
        }
        if let most = limits.maximum, let bound = Double(most), value > bound {
            report(.tooGreat(number, of: key, most: most))
        }
    }

    /// Reports a list that has too few or too many values.
    mutating func check(
        count: Int,
        of key: String,
        within limits: FieldLimits,
        at location: SourceLocation
    ) {
        if let least = limits.minimum.flatMap({ Int($0) }), count < least {
            report(.tooFew(key, count: count, least: least, at: location))
        }
        if let most = limits.maximum.flatMap({ Int($0) }), count > most {
            report(.tooMany(key, count: count, most: most, at: location))
        }
    }

    private static func trimmed(_ text: String) -> Substring {
        var rest = text[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return rest
    }
}

extension Diagnostic {
    fileprivate static func tooLong(
        _ key: String,
        count: Int,
        limit: Int,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .warning,
            "P283",
            Phrase(
                fr: "« \(key) » a \(limit) caractères au plus, celui-ci en a \(count)",
                en: "“\(key)” has at most \(limit) characters, this one has \(count)"
            ),
            at: location
        )
    }

    fileprivate static func tooSmall(
        _ number: Located<String>,
        of key: String,
        least: String
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P284",
            Phrase(
                fr: "« \(key) » vaut au moins \(least), et non \(number.value)",
                en: "“\(key)” is at least \(least), not \(number.value)"
            ),
            at: number.location
        )
    }

    fileprivate static func tooGreat(
        _ number: Located<String>,
        of key: String,
        most: String
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P284",
            Phrase(
                fr: "« \(key) » vaut au plus \(most), et non \(number.value)",
                en: "“\(key)” is at most \(most), not \(number.value)"
            ),
            at: number.location
        )
    }

    fileprivate static func tooFew(
        _ key: String,
        count: Int,
        least: Int,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P284",
            Phrase(
                fr: "« \(key) » attend au moins \(values(least).french), et non \(count)",
                en: "“\(key)” takes at least \(values(least).english), not \(count)"
            ),
            at: location
        )
    }

    fileprivate static func tooMany(
        _ key: String,
        count: Int,
        most: Int,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P284",
            Phrase(
                fr: "« \(key) » attend au plus \(values(most).french), et non \(count)",
                en: "“\(key)” takes at most \(values(most).english), not \(count)"
            ),
            at: location
        )
    }

    private static func values(_ count: Int) -> Phrase {
        count == 1
            ? Phrase(fr: "une valeur", en: "one value")
            : Phrase(fr: "\(count) valeurs", en: "\(count) values")
    }
}
