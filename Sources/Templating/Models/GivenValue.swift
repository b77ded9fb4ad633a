internal import SiteModel

/// A value that a page gives to a field, with what it is read against.
///
/// Front matter is read as the type says, so a value is of its field's kind; asked for another kind
/// it has nothing.
struct GivenValue {
    let value: FieldValue
    let scope: PageScope
    /// The language of a text where it is not the page's.
    var language: Language?

    var text: String {
        guard case .text(let text) = value else { return "" }
        return scope.wording.text(text, quotedFrom: language)
    }

    var markup: [UInt8] { if case .markdown(let text) = value { scope.markdown(text) } else { [] } }

    var isSet: Bool { value == .flag(true) }

    var date: WordedDate? {
        guard case .date(let date) = value else { return nil }
        return scope.parts.edition.worded(date)
    }

    var duration: String {
        guard case .duration(let duration) = value else { return "" }
        return scope.wording.words(for: duration)
    }

    var namedLanguage: NamedLanguage? {
        guard case .language(let language) = value else { return nil }
        return NamedLanguage(language: language, wording: scope.wording)
    }

    var money: WordedMoney? {
        guard case .money(let money) = value else { return nil }
        return WordedMoney(money: money, wording: scope.wording)
    }

    var image: Illustration? { Illustration(value, in: scope) }

    var contact: Contact? { Contact(value) }

    var source: PlacedSource? {
        guard case .source(let id) = value,
            let source = scope.parts.bibliography.made(id.value)
        else { return nil }
        return PlacedSource(source: source, number: scope.citations.number(of: id.value))
    }

    var card: Made<Card>? {
        guard case .reference(let id) = value else { return nil }
        return scope.card(of: id.value)
    }

    var items: [GivenValue] {
        guard case .list(let values) = value else { return [] }
        return values.map { GivenValue(value: $0, scope: scope, language: language) }
    }

    func number(unit: LocalizedText?) -> String {
        guard case .number(let digits) = value else { return "" }
        return scope.wording.words(for: digits, unit: unit)
    }

    func choice(among choices: [FieldKind.Choice]) -> Labelled? {
        guard case .choice(let name) = value,
            let choice = choices.first(where: { $0.name == name })
        else { return nil }
        return Labelled(name: name, label: scope.wording.text(choice.label))
    }

    func fact(of field: FieldDefinition) -> StatedFact {
        StatedFact(
            value,
            of: field,
            label: scope.wording.text(field.label),
            in: scope,
            quotedFrom: language
        )
    }

    /// A field of a group.
    func member(_ field: FieldDefinition) -> GivenValue? {
        guard case .group(let members) = value else { return nil }
        return members.first { $0.name == field.name }.map {
            GivenValue(value: $0.value, scope: scope, language: field.language(among: members))
        }
    }
}
