internal import Diagnostics
internal import Mustache

/// The templates of a folder, compiled, whatever their pages have.
struct CompiledTemplates: Sendable {
    let library: TemplateLibrary
    let diagnostics: [Diagnostic]
    private let sources: [TemplateSource]

    /// - Parameter old: What was compiled before: taken where the texts are the same.
    init(_ folder: TemplateFolder, after old: CompiledTemplates?) {
        let sources = folder.templates + folder.partials
        if let old, old.sources == sources {
            self = old
            return
        }
        self.sources = sources
        let (library, faults) = TemplateLibrary.compile(sources)
        self.library = library
        // What a template with faults includes is not known.
        let included = faults.isEmpty && !folder.partials.isEmpty ? library.included : nil
        let unused = included.map { names in folder.partials.filter { !names.contains($0.name) } }
        diagnostics = (faults + (unused ?? []).map(Diagnostic.unused)).sorted()
    }
}

extension Diagnostic {
    fileprivate static func unused(_ partial: TemplateSource) -> Diagnostic {
        Diagnostic(
            .warning,
            "P515",
            Phrase(
                fr: "aucun gabarit n’inclut « \(partial.name) »",
                en: "no template includes “\(partial.name)”"
            ),
            at: SourceLocation(file: partial.file, line: 1, column: 1),
            suggestion: Phrase(
                fr: "écrivez « {{>\(partial.name)}} » où il doit paraître, ou supprimez le fichier",
                en: "write “{{>\(partial.name)}}” where it is to appear, or delete the file"
            )
        )
    }
}
