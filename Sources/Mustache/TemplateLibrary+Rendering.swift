package import Diagnostics

extension TemplateLibrary {
    /// Prints a template over the values of a page.
    ///
    /// Names that are not there print nothing, as the specification asks; `check` finds them
    /// beforehand. Partials and parents may be 100 deep. A template that goes deeper never ends, or
    /// its data does not: nothing is printed then (P507). The same holds of a page with more than a
    /// million inclusions and repetitions, or more than 100 MB (P514).
    ///
    /// - Parameters:
    ///   - template: The name of a template that the library has.
    ///   - output: What is printed is appended to it, as UTF-8.
    /// - Returns: Why nothing is printed; `nil` when the template is.
    package func render(
        _ template: String,
        _ data: Record,
        into output: inout [UInt8]
    ) -> Diagnostic? {
        var subjects: Set<String> = []
        return render(template, .made(.record(data)), into: &output, noting: &subjects)
    }

    /// The same over values that are made when the template asks for them.
    ///
    /// - Parameter subjects: What the records speak of that the template has looked into comes to it.
    package func render(
        _ template: String,
        _ data: LateRecord,
        into output: inout [UInt8],
        noting subjects: inout Set<String>
    ) -> Diagnostic? {
        render(template, .late(data), into: &output, noting: &subjects)
    }

    /// The same over any value: the specification has texts and lists at the root.
    func render(_ template: String, _ value: Value, into output: inout [UInt8]) -> Diagnostic? {
        var subjects: Set<String> = []
        return render(template, .made(value), into: &output, noting: &subjects)
    }

    private func render(
        _ template: String,
        _ value: LateValue,
        into output: inout [UInt8],
        noting subjects: inout Set<String>
    ) -> Diagnostic? {
        var renderer = Renderer(program, shapes: shapes.current())
        let limit = renderer.run(index(of: template), value)
        shapes.learn(from: renderer.shapes)
        subjects.formUnion(renderer.subjects)
        switch limit {
        case nil:
            renderer.copy(to: &output)
            return nil
        case .tooDeep where hasCircle: return nil
        case .tooDeep(let inclusion):
            let (template, tag) = program.inclusions[inclusion].origin
            let text = templates[template].text
            return .tooDeep(text.string(tag), at: text.location(of: tag))
        case .tooLong(let inclusion?):
            let (template, tag) = program.inclusions[inclusion].origin
            return .tooLong(at: templates[template].text.location(of: tag))
        case .tooLong(nil):
            let file = templates[index(of: template)].text.file
            return .tooLong(at: SourceLocation(file: file))
        }
    }
}

extension Diagnostic {
    fileprivate static func tooDeep(_ tag: String, at location: SourceLocation) -> Diagnostic {
        let limit = Renderer.deepestInclusion
        return Diagnostic(
            .error,
            "P507",
            Phrase(
                fr: "au plus \(limit) gabarits s’incluent l’un l’autre : « \(tag) » n’a pas de fin",
                en: "at most \(limit) templates include one another: “\(tag)” has no end"
            ),
            at: location
        )
    }
    fileprivate static func tooLong(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P514",
            Phrase(
                fr: "une page tient en un million d’inclusions et de répétitions, "
                    + "et en 100 Mo : celle-ci n’en finit pas",
                en: "a page takes at most a million inclusions and repetitions, and 100 MB: "
                    + "this one goes on and on"
            ),
            at: location
        )
    }
}
