internal import CPlatform
internal import Glibc

/// `Content` or `Templates`, or why there is none.
enum TopFolder {
    case opened(OpenFolder)
    case symbolicLink
    case missing
    case refused(errno: Int32)

    /// Looks for a folder of the site, whose path is absolute.
    init(_ name: String, area: SiteArea, of site: String) {
        // To open a link answers like a file would, so its kind is asked first.
        var status = PortalFileStatus()
        let answer = portal_status_at(AT_FDCWD, site + "/" + name, &status)
        if answer == -ENOENT {
            self = .missing
        } else if answer < 0 {
            self = .refused(errno: -answer)
        } else if status.kind == .symbolicLink {
            self = .symbolicLink
        } else {
            do throws(SystemCallFailure) {
                self = .opened(try .top(name, area: area, of: site))
            } catch {
                self = .refused(errno: error.errno)
            }
        }
    }
}
