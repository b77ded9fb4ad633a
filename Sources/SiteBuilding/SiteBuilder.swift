package import Diagnostics
internal import EditorialChecks
package import SiteModel

/// Evaluates a site at all of its addresses.
package struct SiteBuilder: Sendable {
    private let prepared: PreparedSite
    private let workers: Int

    package init(_ prepared: PreparedSite, workers: Int) {
        self.prepared = prepared
        self.workers = workers
    }

    /// Makes every artifact and hands it over at once, so that memory does not grow with the site.
    ///
    /// - Parameters:
    ///   - receive: Called for each artifact, from several tasks at once, in no order. The first error
    ///     that it throws is thrown on; artifacts that are not begun by then are not made.
    /// - Returns: What is wrong with the texts and links of all pages.
    package func build<Failure: Error>(
        _ receive: @escaping @Sendable (Artifact) throws(Failure) -> Void
    ) async throws(Failure) -> [Diagnostic] {
        let plan = RebuildPlan(prepared.table, after: nil, now: nil)
        let translations = TranslationCheck(of: prepared.site)
        let findings = try await make(plan, translations, { _ throws(Failure) in false }, receive)
        return heard(faults(of: findings, translations))
    }

    /// Makes the artifacts that are other than in the build before.
    ///
    /// - Parameters:
    ///   - last: What the build before has returned; `nil` for none. Its site is the published one.
    ///   - seed: A digest of what a build depends on besides the site folder.
    ///   - carryOver: Takes over what is published at an address, and says whether it is there. Called like
    ///     `receive`.
    ///   - receive: As above.
    /// - Returns: What is wrong with the texts and links of all pages, whether they were made or taken
    ///   over, and what the next build is to know.
    package func rebuild<Failure: Error>(
        after last: TextDependencies?,
        seed: UInt64,
        carryOver: @escaping @Sendable (Route) throws(Failure) -> Bool,
        _ receive: @escaping @Sendable (Artifact) throws(Failure) -> Void
    ) async throws(Failure) -> (diagnostics: [Diagnostic], dependencies: TextDependencies?) {
        // Where there is nothing to compare them with, they can wait until all pages are made.
        async let digests = prepared.digests(seed, workers)
        let plan = RebuildPlan(prepared.table, after: last, now: last == nil ? nil : await digests)
        let translations = TranslationCheck(of: prepared.site)
        let findings = try await make(plan, translations, carryOver, receive)
        let faults = faults(of: findings, translations)
        let dependencies = plan.dependencies(
            await digests,
            after: findings,
            faults: faults,
            pagesByFile: faults.isEmpty ? [:] : prepared.pagesByFile()
        )
        return (heard(faults), dependencies)
    }

    /// What is wrong with the texts and links of all pages: what ``build(_:)`` finds, without making what
    /// nothing can be wrong with.
    ///
    /// - Parameter advance: Called for each address, from several tasks at once.
    package func check(_ advance: @escaping @Sendable () -> Void) async -> [Diagnostic] {
        let translations = TranslationCheck(of: prepared.site)
        let parts = await parallelMap(prepared.routesByPage, workers: workers) { route in
            defer { advance() }
            var findings = prepared.findings(at: route)
            findings?.compare(in: translations)
            return findings
        }
        return heard(faults(of: parts.compactMap(\.self), translations))
    }
}

extension SiteBuilder {
    private func make<Failure: Error>(
        _ plan: RebuildPlan,
        _ translations: TranslationCheck,
        _ carryOver: @escaping @Sendable (Route) throws(Failure) -> Bool,
        _ receive: @escaping @Sendable (Artifact) throws(Failure) -> Void
    ) async throws(Failure) -> [ArtifactFindings] {
        let outcome = FirstFailure<Failure>()
        let parts = await parallelMap(prepared.routesByPage, workers: workers) { route in
            if outcome.hasFailed { return nil as ArtifactFindings? }
            let isKept = plan.keeps(route)
            do throws(Failure) {
                if isKept, try carryOver(route) { return nil }
                guard let artifact = prepared.artifact(at: route) else { return nil }
                try receive(artifact)
                // Of what is kept all is known, and the page in its other languages was not made.
                if isKept { return nil }
                var findings = artifact.findings
                findings.compare(in: translations)
                return findings
            } catch {
                outcome.fail(error)
                return nil
            }
        }
        if let failure = outcome.failure { throw failure }
        return parts.compactMap(\.self)
    }

    /// All that is wrong, also what pages silence.
    private func faults(
        of findings: [ArtifactFindings],
        _ translations: TranslationCheck
    ) -> [Diagnostic] {
        findings.flatMap(\.diagnostics)
            + AnchorCheck(findings, otherAnchors: prepared.anchors).diagnostics()
            + DeadLinkCheck(findings, prepared.links).diagnostics() + translations.diagnostics
    }

    private func heard(_ faults: [Diagnostic]) -> [Diagnostic] {
        let (all, uses) = prepared.silences.applied(to: faults)
        var known: Set<Diagnostic> = []
        // Both formats of a feed are told by one template, whose fault is one.
        let heard = all.filter { known.insert($0).inserted }
        return heard
            + prepared.silences.needless(besides: uses.union(prepared.silencesUsed)) {
                !prepared.site.translations(of: $0).isEmpty
            }
    }
}
