internal import Diagnostics

/// What a tag may do with the value that it names, by the shape of the value.
struct ValueRules {
    let text: TemplateText
    let stack: ShapeStack
    /// Whether the template prints records of one kind only.
    let isOwn: Bool

    /// A variable prints text, escaped, or markup, as it stands.
    func check(
        _ variable: Node.Variable,
        noting reads: inout Set<FieldRead>
    ) -> [Diagnostic] {
        let (meaning, faults) = names.resolve(variable.name, noting: &reads)
        guard case .shape(let shape, _) = meaning else { return faults }
        let name = variable.name.text
        let location = text.location(of: variable.tag)
        switch (shape.present, variable.isEscaped) {
        case (.text, true), (.markup, false): return faults
        case (.text, false): return [.unescaped(name, at: location)]
        case (.markup, true): return [.escapedTwice(name, at: location)]
        case (let other, _): return [.notPrintable(name, other, at: location)]
        }
    }

    /// A section can be over anything; an inverted one over anything that can be empty or absent.
    ///
    /// - Returns: What the names within are looked up in first; `nil` when nothing new.
    func check(
        _ section: Node.Section,
        noting reads: inout Set<FieldRead>
    ) -> (ShapeStack.Context?, [Diagnostic]) {
        let (meaning, faults) = names.resolve(section.name, noting: &reads)
        if section.isInverted {
            if case .shape(.record, _) = meaning {
                let location = text.location(of: section.name.range)
                return (nil, [.neverPrinted(section.name.text, at: location)])
            }
            return (nil, faults)
        }
        guard case .shape(let shape, _) = meaning else { return (.unknown, faults) }
        return (context(of: shape.present), faults)
    }

    private var names: NameRules { NameRules(text: text, stack: stack, isOwn: isOwn) }

    private func context(of shape: Shape) -> ShapeStack.Context {
        switch shape {
        case .record(let record): .record(record)
        case .list(let item):
            if case .record(let record) = item.present { .record(record) } else { .other(item) }
        case .text, .markup, .flag, .optional: .other(shape)
        }
    }
}

extension Shape {
    /// What it is, as messages say it.
    var kind: Phrase {
        switch self {
        case .text: Phrase(fr: "un texte", en: "text")
        case .markup: Phrase(fr: "du balisage", en: "markup")
        case .flag: Phrase(fr: "un oui ou non", en: "a yes or no")
        case .list: Phrase(fr: "une liste", en: "a list")
        case .record: Phrase(fr: "un groupe de valeurs", en: "a group of values")
        case .optional(let inner): inner.kind
        }
    }
}

extension Diagnostic {
    fileprivate static func notPrintable(
        _ name: String,
        _ shape: Shape,
        at location: SourceLocation
    ) -> Diagnostic {
        let section = "{{#\(name)}}…{{/\(name)}}"
        let suggestion: Phrase? =
            if case .record = shape {
                nil
            } else {
                Phrase(fr: "écrivez « \(section) »", en: "write “\(section)”")
            }
        return Diagnostic(
            .error,
            "P523",
            Phrase(
                fr: "seuls un texte et du balisage s’impriment : "
                    + "« \(name) » est \(shape.kind.french)",
                en: "only text and markup are printed: “\(name)” is \(shape.kind.english)"
            ),
            at: location,
            suggestion: suggestion
        )
    }

    fileprivate static func unescaped(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P524",
            Phrase(
                fr: "un texte s’imprime échappé : « \(name) » est un texte",
                en: "text is printed escaped: “\(name)” is text"
            ),
            at: location,
            suggestion: Phrase(fr: "écrivez « {{\(name)}} »", en: "write “{{\(name)}}”")
        )
    }

    fileprivate static func escapedTwice(_ name: String, at location: SourceLocation) -> Diagnostic
    {
        Diagnostic(
            .error,
            "P525",
            Phrase(
                fr: "le balisage s’imprime tel quel : « \(name) » est du balisage",
                en: "markup is printed as it stands: “\(name)” is markup"
            ),
            at: location,
            suggestion: Phrase(fr: "écrivez « {{{\(name)}}} »", en: "write “{{{\(name)}}}”")
        )
    }

    fileprivate static func neverPrinted(_ name: String, at location: SourceLocation) -> Diagnostic
    {
        Diagnostic(
            .error,
            "P526",
            Phrase(
                fr: "une section inverse attend ce qui peut manquer : « \(name) » est toujours là",
                en: "an inverted section needs what can be missing: “\(name)” is always there"
            ),
            at: location
        )
    }
}
