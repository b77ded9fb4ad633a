/// Sets the text of an HTML fragment, each part by the rules of the nearest `lang`.
///
/// Tags, attributes, comments and the text of code, formulas and pictures stay as they are, and so
/// does what is under `translate="no"` or the class `notypo`; every byte outside of what changes is
/// kept. Anything is accepted, malformed HTML too, in time linear in its length.
package struct HTMLTypesetter: Sendable {
    private let rules: TypographicRules

    /// - Parameter code: BCP 47 code of the language where no `lang` says another.
    package init(language code: String) { rules = TypographicRules(language: code) }

    /// The fragment with its text set.
    package func set(_ html: String) -> String {
        var reading = HTMLReading(Array(html.utf8), rules)
        let edits = reading.edits()
        guard !edits.isEmpty else { return html }
        return String(decoding: HTMLEdit.apply(edits, to: Array(html.utf8)), as: UTF8.self)
    }
}
