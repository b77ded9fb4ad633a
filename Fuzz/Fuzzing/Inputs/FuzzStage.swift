/// A part of the generator that reads what others wrote.
package enum FuzzStage: String, CaseIterable, Sendable {
    /// Front matter and the YAML in it.
    case pages
    /// The lean reader of YAML, beside the library.
    case yaml
    /// `Content/types/NAME.yml`.
    case types
    /// `Content/site.yml`.
    case configuration
    /// `Content/sources.yml`.
    case sources
    /// `Templates/strings.yml`.
    case strings
    case markdown
    case typography
    /// Compiler, checker and renderer.
    case templates
    /// From a source tree in memory to every artifact.
    case sites

    /// Its part of all cases, in hundredths.
    package var share: Int {
        switch self {
        case .pages: 20
        case .yaml: 5
        case .types, .typography: 9
        case .configuration, .sources, .strings: 7
        case .markdown, .templates: 17
        case .sites: 2
        }
    }
}
