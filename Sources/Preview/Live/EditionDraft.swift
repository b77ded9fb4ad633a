internal import Diagnostics
internal import SiteBuilding
internal import SiteModel
internal import SourceReading

/// Makes one edition after another.
struct EditionDraft {
    private let options: BuildOptions
    private var newest: Edition?
    /// The last site that could be made, with what it was made from.
    private var source: SiteSource?
    /// The files that have changed since the newest edition.
    private var changed: Set<String> = []
    /// What reading the folder has shown.
    private var faults: [Diagnostic] = []

    /// Enough for the pages that somebody looks at, and few enough for an edition of any site.
    private static let keptTexts = 256

    init(options: BuildOptions) { self.options = options }

    /// Takes note of files that have changed, relative to the site folder.
    mutating func add(_ paths: Set<String>) { changed.formUnion(paths) }

    /// Whether a snapshot is worth an edition.
    func isChanged(by snapshot: SourceSnapshot) -> Bool {
        !changed.isEmpty || faults != snapshot.diagnostics
    }

    /// The edition of a snapshot.
    mutating func edition(of snapshot: SourceSnapshot) async -> Edition {
        let unread = UnreadFiles(snapshot.diagnostics)
        var diagnostics = snapshot.diagnostics
        var site: PreparedSite?
        if !unread.concernWholeSite {
            let tree = unread.completing(snapshot.tree)
            let (source, faults) = await SiteReader(tree, options: options).read(after: self.source)
            site = source.map {
                PreparedSite($0, tree: tree, after: newest?.site, keptTexts: Self.keptTexts)
            }
            self.source = source ?? self.source
            diagnostics += (faults + (site?.diagnostics ?? [])).filter { !unread.isConsequence($0) }
        }
        faults = snapshot.diagnostics
        return publish(site, snapshot.tree, diagnostics.sorted())
    }

    /// The edition of a folder that cannot be read at all; `nil` where that has been said.
    mutating func edition(withoutFolder error: SourceReadingError) -> Edition? {
        let fault = Diagnostic.unreadable(error)
        guard let newest, faults != [fault] else { return nil }
        faults = [fault]
        return publish(nil, newest.tree, [fault])
    }

    private mutating func publish(
        _ site: PreparedSite?,
        _ tree: SourceTree,
        _ diagnostics: [Diagnostic]
    ) -> Edition {
        let edition = Edition(
            number: (newest?.number ?? 0) + 1,
            site: site ?? newest?.site,
            tree: tree,
            diagnostics: diagnostics,
            changed: changed
        )
        newest = edition
        changed = []
        return edition
    }
}

extension Diagnostic {
    /// While the folder is watched this is no reason to end: it may come back.
    fileprivate static func unreadable(_ error: SourceReadingError) -> Diagnostic {
        Diagnostic(.error, "P105", error.message, at: SourceLocation(file: "Content"))
    }
}
