internal import Mustache
internal import SiteModel

/// The values of a type's fields, each seen as its kind says.
enum FieldView {
    /// The fields by name, each optional; beside each list `has-NAME`, for what stands around it.
    ///
    /// - Parameter all: The fields of all types.
    static func fields(of type: ContentType, among all: Set<String>) -> View<Document> {
        let names = Set(type.fields.map(\.name))
        return View(
            "page.fields",
            type.fields.enumerated().flatMap {
                (index, field) -> [(name: String, facet: Facet<Document>)] in
                if case .fact = field.kind {
                    return [(field.name, .optionalMade(FactView.view) { $0.fact(index) })]
                }
                let facet = facet(of: field.kind, in: field)
                let given: Facet<Document> = facet.ifGiven { $0.given(index) }
                let flag = "has-" + field.name
                guard case .list = field.kind, !names.contains(flag) else {
                    return [(field.name, given)]
                }
                return [
                    (field.name, given), (flag, .flag { $0.given(index)?.items.isEmpty == false }),
                ]
            },
            elsewhere: all.union(all.map { "has-" + $0 }),
            mayHave: { type.mayHave($0) || type.mayHave(String($0.dropFirst("has-".count))) }
        )
    }

    private static func facet(
        of kind: FieldKind,
        in field: FieldDefinition
    ) -> Facet<GivenValue> {
        switch kind {
        case .text: .text(\.text)
        case .markdown: .markup(\.markup)
        case .date, .dateTime: .value(DateView.view, \.date)
        case .number(let unit): .text { $0.number(unit: unit) }
        case .money: .value(MoneyView.view, \.money)
        case .flag: .flag(\.isSet)
        case .duration: .text(\.duration)
        case .language: .value(NamedLanguageView.view, \.namedLanguage)
        case .webAddress, .email, .telephone: .value(ContactView.view, \.contact)
        case .image: .value(ImageView.view, \.image)
        case .source: .value(PlacedSource.view, \.source)
        case .reference: .madeValue(CardView.view, \.card)
        case .choice(let choices): .value(LabelledView.choice) { $0.choice(among: choices) }
        case .group(let members): .record(group(members, of: field)) { $0 }
        case .list(let kind): .items(facet(of: kind, in: field))
        case .fact: .record(FactView.view) { $0.fact(of: field) }
        }
    }

    private static func group(
        _ members: [FieldDefinition],
        of field: FieldDefinition
    ) -> View<GivenValue> {
        View(
            field.name,
            members.map { member in
                let facet = facet(of: member.kind, in: member)
                return (member.name, facet.ifGiven { $0.member(member) })
            }
        )
    }
}

private extension Facet where Model == GivenValue {
    /// A record of what the value means; nothing where that is not to be found.
    static func value<Part>(
        _ view: View<Part>,
        _ part: @escaping @Sendable (GivenValue) -> Part?
    ) -> Facet {
        Facet(shape: { .record(view.shape) }) { given in
            part(given).map { view.made(of: $0).value } ?? .none
        }
    }

    static func madeValue<Part>(
        _ view: View<Part>,
        _ part: @escaping @Sendable (GivenValue) -> Made<Part>?
    ) -> Facet {
        Facet(shape: { .record(view.shape) }) { part($0)?.value ?? .none }
    }

    /// Items without a value are left out.
    static func items(_ item: Facet) -> Facet {
        Facet(shape: { .list(item.shape()) }) { given in
            .list(
                given.items.map(item.value).filter { value in
                    if case .none = value { false } else { true }
                }
            )
        }
    }
}
