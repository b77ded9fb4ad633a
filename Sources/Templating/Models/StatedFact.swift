internal import SiteModel

/// A fact of a page, or a field that is one without being declared so.
struct StatedFact {
    let name: String
    let label: String
    let scope: PageScope
    private let kind: FieldKind
    private let fact: Fact
    private let language: Language?

    /// - Parameters:
    ///   - label: The field's label, set.
    ///   - language: That of a text, where it is not the page's.
    init(
        _ value: FieldValue,
        of field: FieldDefinition,
        label: String,
        in scope: PageScope,
        quotedFrom language: Language? = nil
    ) {
        name = field.name
        self.label = label
        self.scope = scope
        self.language = language
        if case .fact(let kind) = field.kind { self.kind = kind } else { kind = field.kind }
        if case .fact(let fact) = value {
            self.fact = fact
        } else {
            fact = .known(value, sources: [])
        }
    }

    /// Whether the generic list of facts shows a field: every fact, and every value that is short and
    /// known as a fact is. Markdown, pictures and groups have their own places in templates.
    static func isOne(_ value: FieldValue, _ kind: FieldKind) -> Bool {
        switch (kind, value) {
        case (.fact, _): true
        case (.markdown, _), (.image, _), (.group, _), (_, .list([])): false
        case (.list(let kind), .list(let values)): isOne(values[0], kind)
        default: true
        }
    }

    var known: FieldValue? { if case .known(let value, _) = fact { value } else { nil } }

    var sources: [Located<String>] {
        if case .known(_, let sources) = fact { sources } else { [] }
    }

    /// The day when a fact to be announced was last looked for.
    var checked: PartialDate? {
        if case .toBeAnnounced(let day) = fact { day } else { nil }
    }

    var claims: [Fact.Claim] { if case .disputed(let claims, _) = fact { claims } else { [] } }

    var note: String? { if case .disputed(_, let note) = fact { note } else { nil } }

    func markup(of value: FieldValue) -> [UInt8] {
        var writer = ValueMarkup(scope, language: language)
        writer.write(value, kind)
        return writer.bytes
    }
}
