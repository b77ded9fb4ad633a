internal import Diagnostics

/// What a folder has turned out to hold.
struct FolderRecord: Sendable {
    var files: [FileRecord] = []
    var folders: [EntryName] = []
    /// What is to be said of the folder itself, and of names that are neither file nor folder.
    var diagnostics: [Diagnostic] = []
}
