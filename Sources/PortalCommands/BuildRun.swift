internal import Delivery
internal import Diagnostics
internal import Publishing
internal import SiteBuilding
internal import SiteModel

/// One build: a source tree to a published folder, or to the reasons why not.
struct BuildRun {
    struct Outcome {
        let diagnostics: [Diagnostic]
        /// What was published; `nil` when something keeps the site from it.
        let summary: BuildSummary?
    }

    let options: BuildOptions
    let gate: PublicationGate
    let siteFolder: String
    /// The folder to publish to.
    let output: String
    /// Whether texts get compressed forms beside them.
    let compresses: Bool
    /// Whether what no build has put into the folder is removed from it.
    let removesForeign: Bool
    /// What the build depends on, as it was before anything was read.
    let origin: BuildOrigin

    /// - Parameter faults: What reading the tree has shown already.
    func build(
        _ tree: SourceTree,
        _ faults: [Diagnostic],
        showing progress: Progress
    ) async throws(PublishingError) -> Outcome {
        let run = CheckRun(options: options)
        // Beside the preparation, of which one thread does the most.
        async let opening = openPublication()
        let (prepared, known) = await run.prepare(tree, faults)
        guard let prepared else { return Outcome(diagnostics: known, summary: nil) }
        if gate.isClosed(by: known) {
            // Nothing will be published, but the author sees the faults of all texts in one run.
            let unread = UnreadFiles(faults)
            let found = await run.evaluate(prepared, showing: progress)
                .filter { !unread.isConsequence($0) }
            return Outcome(diagnostics: known + found, summary: nil)
        }
        // Whoever cannot publish hears what is wrong with the site first.
        let publication = try await opening.get()
        return try await publish(prepared, known, publication, showing: progress)
    }

    private func openPublication() -> Result<Publication, PublishingError> {
        Result { () throws(PublishingError) in
            let texts = compresses ? MediaType.all.filter(\.isText).map(\.fileExtension) : []
            return try Publication.open(
                output: output,
                siteFolder: siteFolder,
                compressing: Set(texts),
                removesForeign: removesForeign
            )
        }
    }

    private func publish(
        _ prepared: PreparedSite,
        _ known: [Diagnostic],
        _ publication: Publication,
        showing progress: Progress
    ) async throws(PublishingError) -> Outcome {
        progress.begin(of: prepared.table.count)
        defer { progress.end() }
        let builder = SiteBuilder(prepared, workers: options.workers)
        let last = origin.options == nil ? nil : publication.record
        let found: [Diagnostic]
        let dependencies: TextDependencies?
        do {
            (found, dependencies) = try await builder.rebuild(
                after: last.flatMap { TextDependencies(text: $0.details) },
                seed: origin.options ?? 0
            ) { route throws(PublishingError) in
                progress.advance()
                return try publication.carryOver(route.outputPath)
            } _: { artifact throws(PublishingError) in
                progress.advance()
                try publication.receive(artifact)
            }
        } catch {
            publication.abandon()
            throw error
        }
        let diagnostics = known + found
        guard !gate.isClosed(by: diagnostics) else {
            publication.abandon()
            return Outcome(diagnostics: diagnostics, summary: nil)
        }
        // Beside each other: each looks at tens of thousands of files.
        async let look = SourceFingerprint.of(siteFolder: siteFolder)
        async let details = dependencies?.text ?? []
        try publication.complete()
        let later = await look
        let record = origin.record(
            prepared,
            details: await details,
            later: later,
            isSilent: diagnostics.isEmpty
        )
        let published = try publication.commit(recording: record)
        Machine.keep(prepared)
        return Outcome(
            diagnostics: diagnostics,
            summary: BuildSummary(
                prepared.site,
                prepared.addresses,
                published,
                wasEdited: later?.sum != origin.sources?.sum
            )
        )
    }
}

extension Route {
    fileprivate var outputPath: OutputPath {
        guard let path = OutputPath(file) else {
            preconditionFailure("a route of a site is a path inside its folder")
        }
        return path
    }
}

extension Publication {
    /// Stages one artifact.
    fileprivate func receive(_ artifact: Artifact) throws(PublishingError) {
        let path = artifact.route.outputPath
        switch artifact.content {
        case .bytes(let bytes): try write(bytes, to: path)
        case .file(let origin): try copy(from: origin, to: path)
        }
    }
}
