package import Diagnostics

/// All templates of a site, compiled.
///
/// The engine is Mustache without lambdas: comments, delimiters, variables, sections, partials with
/// indentation, inheritance. Source: <https://github.com/mustache/spec>.
package struct TemplateLibrary: Sendable {
    let templates: [Template]
    let templateByName: [String: Int]
    let program: Program
    let shapes: ShapeCache
    /// Whether a template includes itself whatever the data are, which has been reported.
    let hasCircle: Bool

    /// The names of all templates, in the order in which they were given.
    package var names: [String] { templates.map(\.name) }

    /// Compiles templates.
    ///
    /// What is wrong with tags, names and inclusions is diagnosed, all in one run, in the order of
    /// the files; of one template at most 100 faults. A template with faults is kept as far as it
    /// could be read, so that it can still be checked; of two with one name the first is kept.
    package static func compile(
        _ sources: [TemplateSource]
    ) -> (library: TemplateLibrary, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        var templates: [Template] = []
        var templateByName: [String: Int] = [:]
        for source in sources {
            let text = TemplateText(file: source.file, bytes: source.text)
            let (nodes, faults) = TemplateParser.parse(text)
            diagnostics += faults
            if let first = templateByName[source.name] {
                diagnostics.append(
                    .duplicate(source.name, in: source.file, first: templates[first].text.file)
                )
            } else {
                templateByName[source.name] = templates.count
                templates.append(Template(name: source.name, text: text, nodes: nodes))
            }
        }
        let inclusionFaults = InclusionRules.check(templates, templateByName)
        diagnostics += inclusionFaults
        let program = TemplateCompiler.compile(templates, templateByName)
        let library = TemplateLibrary(
            templates: templates,
            templateByName: templateByName,
            program: program,
            shapes: ShapeCache(names: program.names),
            hasCircle: inclusionFaults.contains { $0.code == InclusionRules.circle }
        )
        return (library, diagnostics.sorted())
    }

    /// Whether there is a template of this name.
    package func contains(_ name: String) -> Bool { templateByName[name] != nil }

    /// The names of all templates that others include.
    package var included: Set<String> {
        var names: Set<String> = []
        for template in templates { template.nodes.collectInclusions(into: &names) }
        return names
    }

    func index(of template: String) -> Int {
        guard let index = templateByName[template] else {
            preconditionFailure("the library has no template “\(template)”")
        }
        return index
    }
}

extension Diagnostic {
    fileprivate static func duplicate(_ name: String, in file: String, first: String) -> Diagnostic
    {
        Diagnostic(
            .error,
            "P508",
            Phrase(
                fr: "un seul gabarit s’appelle « \(name) »",
                en: "only one template is called “\(name)”"
            ),
            at: SourceLocation(file: file),
            notes: [
                Note(
                    Phrase(fr: "l’autre est ici", en: "the other is here"),
                    at: SourceLocation(file: first)
                )
            ]
        )
    }
}

extension [Node] {
    fileprivate func collectInclusions(into names: inout Set<String>) {
        for node in self {
            switch node {
            case .text, .variable: break
            case .section(let section): section.body.collectInclusions(into: &names)
            case .block(let block): block.body.collectInclusions(into: &names)
            case .inclusion(let inclusion):
                names.insert(inclusion.name.text)
                for override in inclusion.overrides {
                    override.body.collectInclusions(into: &names)
                }
            }
        }
    }
}
