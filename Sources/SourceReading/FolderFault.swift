internal import Diagnostics

/// Why a folder is no part of the site.
struct FolderFault: Error {
    let diagnostic: Diagnostic
}
