internal import CPlatform
package import Diagnostics
internal import Glibc
package import SiteModel

/// Reads a site folder: `Content` and `Templates`, and nothing else that stands in it.
package struct SourceReader: Sendable {
    private let siteFolder: String
    private let limits: ReadingLimits
    private let workers: Int

    /// A reader of the folder at a path, absolute or relative to the current folder.
    package init(siteFolder: String, limits: ReadingLimits = .default) {
        let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
        self.init(siteFolder: siteFolder, limits: limits, workers: min(max(cores, 1), 8))
    }

    init(siteFolder: String, limits: ReadingLimits, workers: Int) {
        self.siteFolder = siteFolder
        self.limits = limits
        self.workers = workers
    }

    /// Reads everything readable, on several threads, and reports the rest (codes P1xx).
    ///
    /// Texts are read whole and are UTF-8 without a byte order mark; of the files that are published
    /// as they stand only the size and a picture's header are read. Symbolic links are never
    /// followed; hidden files and the backups of editors are passed over. The result does not depend
    /// on the number of threads.
    ///
    /// - Throws: `SourceReadingError` when the folder, or its `Content`, cannot be read at all.
    package func read() throws(SourceReadingError)
        -> (tree: SourceTree, diagnostics: [Diagnostic])
    {
        let site = try absolutePath()
        var found = Findings()
        var folders: [OpenFolder] = []
        switch TopFolder("Content", area: .content, of: site) {
        case .opened(let folder): folders.append(folder)
        case .symbolicLink: found.diagnostics.append(.symbolicLink(at: "Content"))
        case .missing: throw .noContent(path: site, errno: ENOENT)
        case .refused(ENOTDIR): throw .notAFolder(path: site + "/Content", errno: ENOTDIR)
        case .refused(let errno): throw .unreadable(path: site + "/Content", errno: errno)
        }
        switch TopFolder("Templates", area: .templates, of: site) {
        case .opened(let folder): folders.append(folder)
        case .symbolicLink: found.diagnostics.append(.symbolicLink(at: "Templates"))
        case .missing: found.diagnostics.append(.noTemplates)
        case .refused(let errno):
            found.diagnostics.append(.unreadable(at: "Templates", errno: errno))
        }
        found.append(FolderReading(limits: limits, workers: workers).read(folders))
        if Self.isEmpty("Content", in: found) { found.diagnostics.append(.noContent) }
        return (SourceTree(found.files), found.diagnostics.sorted())
    }

    /// The site folder itself may be reached through links: its user said so.
    private func absolutePath() throws(SourceReadingError) -> String {
        guard let resolved = realpath(siteFolder, nil) else {
            let errno = errno
            switch errno {
            case ENOENT: throw .noSite(path: siteFolder, errno: errno)
            case ENOTDIR: throw .notAFolder(path: siteFolder, errno: errno)
            default: throw .unreadable(path: siteFolder, errno: errno)
            }
        }
        defer { free(resolved) }
        var status = PortalFileStatus()
        let answer = portal_status_at(AT_FDCWD, resolved, &status)
        guard answer == 0 else { throw .unreadable(path: siteFolder, errno: -answer) }
        guard status.kind == .folder else {
            throw .notAFolder(path: siteFolder, errno: ENOTDIR)
        }
        let path = String(cString: resolved)
        return path == "/" ? "" : path
    }

    /// Whether a folder holds nothing, not even something to complain about.
    private static func isEmpty(_ folder: String, in found: Findings) -> Bool {
        !found.files.contains { $0.path.hasPrefix(folder + "/") }
            && !found.diagnostics.contains { $0.location?.file.hasPrefix(folder) ?? false }
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

    fileprivate static let noTemplates = Diagnostic(
        .error,
        "P116",
        Phrase(
            fr: "le dossier d’un site contient un dossier Templates à côté de Content",
            en: "a site folder holds a folder Templates beside Content"
        ),
        at: SourceLocation(file: "Templates"),
        suggestion: Phrase(
            fr: "commencez par Templates/page.mustache",
            en: "begin with Templates/page.mustache"
        )
    )
}
