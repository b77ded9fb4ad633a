package import Diagnostics
internal import EditorialChecks
internal import SiteModel

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
        let outcome = FirstFailure<Failure>()
        let parts = await parallelMap(prepared.table.routes, workers: workers) { route in
            guard !outcome.hasFailed, let artifact = prepared.artifact(at: route) else {
                return nil as ArtifactFindings?
            }
            do throws(Failure) {
                try receive(artifact)
            } catch {
                outcome.fail(error)
            }
            return artifact.findings
        }
        if let failure = outcome.failure { throw failure }
        let findings = parts.compactMap(\.self)
        let differences = await TranslationCheck(findings, of: prepared.site)
            .diagnostics(workers: workers)
        let all =
            findings.flatMap(\.diagnostics) + AnchorCheck(findings).diagnostics()
            + DeadLinkCheck(findings, prepared.links).diagnostics() + differences
        let (heard, uses) = prepared.silences.applied(to: all)
        return heard
            + prepared.silences.needless(besides: uses.union(prepared.silencesUsed)) {
                !prepared.site.translations(of: $0).isEmpty
            }
    }
}
