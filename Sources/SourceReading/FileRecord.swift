internal import Diagnostics
internal import SiteModel

/// What one name of a folder has turned out to be.
struct FileRecord: Sendable {
    let name: EntryName
    /// `nil` where only another look at the bytes can tell whether they have changed.
    var stamp: FileStamp?
    /// `nil` for a file that is not part of the site.
    var file: SourceFile?
    var diagnostics: [Diagnostic] = []
}
