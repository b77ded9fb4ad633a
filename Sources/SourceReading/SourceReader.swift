internal import CPlatform
package import Diagnostics
internal import Glibc
package import SiteModel

/// Reads a site folder: `Content` and `Templates`, and nothing else that stands in it.
package struct SourceReader: Sendable {
    private let siteFolder: String
    private let limits: ReadingLimits
    private let workers: Int
    private let visit: @Sendable (String) -> Void

    /// Where more folders than this are suspicious, it costs less to look at all of them.
    private static let mostFolders = 200

    /// A reader of the folder at a path, absolute or relative to the current folder.
    ///
    /// - Parameter visit: Called for each folder that is read before it is read, from several threads: the
    ///   absolute path as the disk spells it. What happens to the folder from then on, its watcher sees;
    ///   what happened before, the reading.
    package init(
        siteFolder: String,
        limits: ReadingLimits = .default,
        visit: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
        self.siteFolder = siteFolder
        self.limits = limits
        workers = min(max(cores, 1), 8)
        self.visit = visit
    }

    init(siteFolder: String, limits: ReadingLimits, workers: Int) {
        self.siteFolder = siteFolder
        self.limits = limits
        self.workers = workers
        visit = { _ in }
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
        let found = try findings()
        return (SourceTree(found.files), found.allDiagnostics)
    }

    /// The same, kept so that the folder can be read again where it changes.
    ///
    /// - Throws: As ``read()``.
    package func snapshot() throws(SourceReadingError) -> SourceSnapshot {
        SourceSnapshot(try findings(), of: try absolutePath())
    }

    /// Reads a folder again.
    ///
    /// What it answers is what a reading of the whole folder would: where `suspicion` names folders, the
    /// rest is taken to be as it was.
    ///
    /// - Throws: As ``read()``.
    package func snapshot(
        after snapshot: SourceSnapshot,
        where suspicion: Suspicion
    ) throws(SourceReadingError) -> SourceSnapshot {
        let site = try absolutePath()
        if case .folders(let names) = suspicion, names.count <= Self.mostFolders,
            site == snapshot.site, names[site] == nil
        {
            let reading = FolderReading(
                limits: limits,
                workers: 1,
                known: snapshot.folders,
                visit: visit
            )
            let changes = SnapshotChanges(to: snapshot, reading, at: names)
            if !changes.meansEverywhere { return snapshot.applying(changes) }
        }
        let found = try findings(knowing: snapshot.folders)
        return SourceSnapshot(found, of: site, after: snapshot)
    }

    /// Whether a file or folder is passed over in silence: hidden ones, the backups and locks of editors.
    package static func ignores(_ name: UnsafeRawBufferPointer) -> Bool {
        EntryName.isIgnored(name)
    }

    private func findings(
        knowing known: [String: FolderRecord] = [:]
    ) throws(SourceReadingError) -> Findings {
        let site = try absolutePath()
        visit(site)
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
        let reading = FolderReading(limits: limits, workers: workers, known: known, visit: visit)
        found.append(reading.read(folders))
        return found
    }

    /// The path of the site folder: absolute and without symbolic links, by which it may be reached, for its
    /// user said so.
    ///
    /// - Throws: As ``read()``.
    package func absolutePath() throws(SourceReadingError) -> String {
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
}

extension Diagnostic {
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
