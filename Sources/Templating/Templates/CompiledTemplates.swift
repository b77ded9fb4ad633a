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
        (library, diagnostics) = TemplateLibrary.compile(sources)
    }
}
