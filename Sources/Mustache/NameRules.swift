internal import Diagnostics

/// What a name means to the data of a template, by shape.
struct NameRules {
    let text: TemplateText
    let stack: ShapeStack
    /// Whether the template prints records of one kind only.
    let isOwn: Bool

    /// Follows a name as the renderer does: its first part through the stack, the others from there.
    ///
    /// - Parameter reads: Gains the fields on the way.
    func resolve(
        _ name: TagName,
        noting reads: inout Set<FieldRead>
    ) -> (ShapeStack.Meaning, [Diagnostic]) {
        guard name.isWellFormed else { return (.any, []) }
        guard let first = name.parts.first else { return (stack.meaningOfIterator, []) }
        switch stack.meaning(of: first.text) {
        case .any: return (.any, [])
        case .nothing: return (.any, [unknown(first)])
        case .shape(let shape, let record):
            if let record { reads.insert(FieldRead(record: record.name, name: first.text)) }
            return follow(name.parts.dropFirst(), from: first, shape, noting: &reads)
        }
    }

    private func follow(
        _ parts: ArraySlice<TagName.Part>,
        from first: TagName.Part,
        _ shape: Shape,
        noting reads: inout Set<FieldRead>
    ) -> (ShapeStack.Meaning, [Diagnostic]) {
        var (shape, holder) = (shape, first)
        for part in parts {
            guard case .record(let record) = shape.present else {
                let location = text.location(of: part.range)
                return (.any, [.notRecord(holder.text, shape.present, at: location)])
            }
            guard let index = record.index(of: part.text) else {
                if !isOwn, record.elsewhere.contains(part.text) { return (.any, []) }
                if record.mayHave(part.text) { return (.any, []) }
                return (.any, [unknown(part, in: record)])
            }
            reads.insert(FieldRead(record: record.name, name: part.text))
            // What is in something optional can be absent with it.
            let isOptional = if case .optional = shape { true } else { false }
            let field = record.fields[index].shape()
            (shape, holder) = (isOptional ? .optional(field) : field, part)
        }
        return (.shape(shape, of: nil), [])
    }

    private func unknown(_ part: TagName.Part) -> Diagnostic {
        let records = stack.records
        let innermost = records.first?.name ?? ""
        let isAlone = records.count == 1
        return .unknown(
            Phrase(
                fr: "pas de valeur « \(part.text) » dans « \(innermost) »"
                    + (isAlone ? "" : " ni autour"),
                en: "no value “\(part.text)” in “\(innermost)”"
                    + (isAlone ? "" : " or around it")
            ),
            at: text.location(of: part.range),
            suggestion: .didYouMean(part.text, among: stack.names)
        )
    }

    private func unknown(_ part: TagName.Part, in record: RecordShape) -> Diagnostic {
        .unknown(
            Phrase(
                fr: "pas de valeur « \(part.text) » dans « \(record.name) »",
                en: "no value “\(part.text)” in “\(record.name)”"
            ),
            at: text.location(of: part.range),
            suggestion: .didYouMean(part.text, among: record.fields.map(\.name))
        )
    }
}

extension Diagnostic {
    fileprivate static func unknown(
        _ message: Phrase,
        at location: SourceLocation,
        suggestion: Phrase?
    ) -> Diagnostic {
        Diagnostic(.error, "P521", message, at: location, suggestion: suggestion)
    }

    fileprivate static func notRecord(
        _ holder: String,
        _ shape: Shape,
        at location: SourceLocation
    ) -> Diagnostic {
        var suggestion: Phrase?
        if case .list = shape {
            let section = "{{#\(holder)}}…{{/\(holder)}}"
            suggestion = Phrase(fr: "écrivez « \(section) »", en: "write “\(section)”")
        }
        return Diagnostic(
            .error,
            "P522",
            Phrase(
                fr: "un point mène dans un groupe de valeurs : "
                    + "« \(holder) » est \(shape.kind.french)",
                en: "a dot leads into a group of values: “\(holder)” is \(shape.kind.english)"
            ),
            at: location,
            suggestion: suggestion
        )
    }
}
