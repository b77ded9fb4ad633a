package import Diagnostics

extension TemplateLibrary {
    /// Prints a template over the values of a page.
    ///
    /// Names that are not there print nothing, as the specification asks; `check` finds them
    /// beforehand. Partials and parents may be 100 deep. A template that goes deeper never ends, or
    /// its data does not: nothing is printed then.
    ///
    /// - Parameters:
    ///   - template: The name of a template that the library has.
    ///   - output: What is printed is appended to it, as UTF-8.
    /// - Returns: What went too deep; `nil` when the template is printed.
    package func render(
        _ template: String,
        _ data: Record,
        into output: inout [UInt8]
    ) -> Diagnostic? {
        render(template, .record(data), into: &output)
    }

    /// The same over any value: the specification has texts and lists at the root.
    func render(_ template: String, _ value: Value, into output: inout [UInt8]) -> Diagnostic? {
        var renderer = Renderer(program, shapes: shapes.current())
        let tooDeep = renderer.run(index(of: template), value)
        shapes.learn(from: renderer.shapes)
        guard let tooDeep else {
            renderer.copy(to: &output)
            return nil
        }
        let (template, tag) = program.inclusions[tooDeep].origin
        let text = templates[template].text
        return .tooDeep(text.string(tag), at: text.location(of: tag))
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
}
