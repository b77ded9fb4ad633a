internal import ContentParsing
internal import Diagnostics
internal import SiteModel

extension SiteReader {
    var configurationFile: SourceFile? {
        ContentLayout.file(at: ContentLayout.configurationPath, in: tree)
    }

    /// What the configuration is read from.
    private func configurationFiles(_ languages: [Language]) -> [SourceFile] {
        guard let file = configurationFile else { return [] }
        return [file] + words(beside: file.path, languages).map(\.file)
    }

    /// - Parameter old: The ground of a reading before.
    func configuration(
        _ diagnostics: inout [Diagnostic],
        after old: SiteGround?
    ) -> SiteConfiguration? {
        // The same site.yml has the same languages.
        guard let old, old.configurationFiles == configurationFiles(old.languages) else {
            return configuration(&diagnostics)
        }
        diagnostics += old.configurationFaults
        return old.configuration
    }

    /// - Parameter changes: The files that differ from a reading before, where it has the same paths.
    /// - Returns: Also the places of the language files of pages that differ, where it is known that the
    ///   others are as they were.
    func layout(
        _ languages: [Language],
        _ changes: [SourceFile]?,
        after old: SiteSource?
    ) -> (layout: ContentLayout, changedPages: [Int]?) {
        guard let old, let changes, old.ground.languages == languages else {
            return (ContentLayout(of: tree, languages: languages), nil)
        }
        let (layout, pages) = old.layout.replacing(changes)
        return (layout, pages)
    }

    /// - Parameters:
    ///   - faults: What is wrong with the configuration.
    ///   - old: The ground of a reading before.
    func ground(
        _ configuration: SiteConfiguration,
        _ faults: [Diagnostic],
        _ layout: ContentLayout,
        after old: SiteGround?
    ) -> SiteGround {
        let languages = configuration.languages.map(\.language)
        let configurationFiles = configurationFiles(languages)
        let named = [ContentLayout.sourcesPath, ContentLayout.stringsPath]
            .compactMap { ContentLayout.file(at: $0, in: tree) }
        let files =
            configurationFiles
            + (named + layout.typeFiles).flatMap { file in
                [file] + words(beside: file.path, languages).map(\.file)
            }
        if let old, old.files == files,
            old.meantSections == SectionFolders(of: old.declaredTypes, in: tree).meant
        {
            return old
        }
        var diagnostics = faults
        let sources = sources(languages, &diagnostics)
        let declared = types(layout.typeFiles, languages, &diagnostics)
        let meant = SectionFolders(of: declared, in: tree).meant
        let placed = declared.map { type in
            type.section.flatMap { meant[$0] }.map(type.replacing(section:)) ?? type
        }
        diagnostics += layout.typeFiles.compactMap { file in
            let type = declared.first { $0.name == TypeFileParser.typeName(of: file.path) }
            return type?.section.flatMap { meant[$0] }
                .flatMap { TypeFileParser.misspeltSection($0, in: file) }
        }
        let strings = strings(languages, &diagnostics)
        return SiteGround(
            configuration: configuration,
            types: types(placed, of: configuration),
            declaredTypes: declared,
            meantSections: meant,
            sources: sources,
            strings: strings,
            diagnostics: diagnostics,
            configurationFaults: faults,
            configurationFiles: configurationFiles,
            files: files
        )
    }
}

extension ContentLayout {
    /// Whether the files beside pages are those of another layout.
    func hasSameAttachments(as other: ContentLayout) -> Bool {
        attachments.elementsEqual(other.attachments) {
            $0.file == $1.file && $0.owner == $1.owner
        }
    }
}
