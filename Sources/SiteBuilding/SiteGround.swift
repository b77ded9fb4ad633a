internal import ContentParsing
internal import Diagnostics
internal import SiteModel

/// What all pages of a site are read against: what its YAML files say.
///
/// A class, so that readings which stand on the same ground know it.
final class SiteGround: Sendable {
    let configuration: SiteConfiguration
    /// The declared types, and that of the pages of topics where none is theirs.
    let types: [ContentType]
    /// As their files say.
    let declaredTypes: [ContentType]
    /// By a section that is misspelt, the folder that was meant.
    let meantSections: [PageID: PageID]
    let sources: [Source]
    let strings: InterfaceStrings
    let diagnostics: [Diagnostic]
    /// Those of the configuration, which are among them.
    let configurationFaults: [Diagnostic]
    /// What the configuration was read from.
    let configurationFiles: [SourceFile]
    /// What all of it was read from.
    let files: [SourceFile]

    init(
        configuration: SiteConfiguration,
        types: [ContentType],
        declaredTypes: [ContentType],
        meantSections: [PageID: PageID],
        sources: [Source],
        strings: InterfaceStrings,
        diagnostics: [Diagnostic],
        configurationFaults: [Diagnostic],
        configurationFiles: [SourceFile],
        files: [SourceFile]
    ) {
        self.configuration = configuration
        self.types = types
        self.declaredTypes = declaredTypes
        self.meantSections = meantSections
        self.sources = sources
        self.strings = strings
        self.diagnostics = diagnostics
        self.configurationFaults = configurationFaults
        self.configurationFiles = configurationFiles
        self.files = files
    }

    var languages: [Language] { configuration.languages.map(\.language) }
    var parser: PageParser {
        PageParser(
            types: types,
            topics: configuration.topics.map(\.name),
            sources: sources.map(\.id)
        )
    }
}
