/// A language of the site, by its BCP 47 code: `fr`, `en`, `ar`.
package struct Language: Sendable, Hashable, Comparable {
    /// The code as site.yml writes it; it is also the name of the Markdown files (`fr.md`), the first
    /// part of the addresses (`/fr/…`) and the value of `lang` and `hreflang`.
    package let code: String

    package init(_ code: String) { self.code = code }

    package static func < (one: Language, other: Language) -> Bool { one.code < other.code }
}
