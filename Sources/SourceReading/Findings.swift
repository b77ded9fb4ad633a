internal import Diagnostics
internal import SiteModel

/// What one worker has read, or all of them together: folders by their absolute paths, as the disk spells
/// them.
struct Findings: Sendable {
    var folders: [String: FolderRecord] = [:]
    /// What belongs to no folder.
    var diagnostics: [Diagnostic] = []

    /// The files of a folder may have been read in parts.
    mutating func append(_ others: Findings) {
        folders.merge(others.folders) { one, other in
            FolderRecord(
                files: one.files + other.files,
                folders: one.folders + other.folders,
                diagnostics: one.diagnostics + other.diagnostics
            )
        }
        diagnostics += others.diagnostics
    }

    var files: [SourceFile] { folders.values.flatMap { $0.files.compactMap(\.file) } }

    /// In the order of the files.
    var allDiagnostics: [Diagnostic] {
        var all = diagnostics
        for folder in folders.values {
            all += folder.diagnostics
            for file in folder.files { all += file.diagnostics }
        }
        if isContentEmpty(all) { all.append(.noContent) }
        return all.sorted()
    }

    /// Whether `Content` holds nothing, not even something to complain about.
    private func isContentEmpty(_ diagnostics: [Diagnostic]) -> Bool {
        let hasFile = folders.values.contains { folder in
            folder.files.contains { $0.file?.path.hasPrefix("Content/") ?? false }
        }
        return !hasFile
            && !diagnostics.contains { $0.location?.file.hasPrefix("Content") ?? false }
    }
}

extension Diagnostic {
    fileprivate static let noContent = Diagnostic(
        .error,
        "P115",
        Phrase(
            fr: "Content contient au moins la description du site et une page d’accueil",
            en: "Content holds at least the description of the site and a home page"
        ),
        at: SourceLocation(file: "Content"),
        suggestion: Phrase(
            fr: "commencez par Content/site.yml et Content/fr.md",
            en: "begin with Content/site.yml and Content/en.md"
        )
    )
}
