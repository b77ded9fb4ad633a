package import Diagnostics
internal import EditorialChecks
package import SiteModel

extension PreparedSite {
    /// What a build would say of the texts of one page, in all its languages, and of the template that
    /// prints it: what shows in no other page.
    ///
    /// - Parameter route: The address of the page in one of its languages; anywhere else nothing is wrong.
    package func diagnostics(at route: Route) -> [Diagnostic] {
        guard let page = page(at: route), let own = artifact(at: route)?.findings else { return [] }
        let others = site.translations(of: page.id).map(\.route).filter { $0 != route }
        var findings = [own] + others.compactMap { artifact(at: $0)?.findings }
        let known = Set([route] + others)
        let targets = Set(findings.flatMap(\.anchoredLinks).map(\.target)).subtracting(known)
        // Of the pages that these link to, only their anchors are asked for.
        let anchors = targets.sorted().compactMap { target in
            artifact(at: target).map {
                ArtifactFindings(route: target, anchors: $0.findings.anchors)
            }
        }
        findings = findings.sorted { $0.route < $1.route }
        let found =
            findings.flatMap(\.diagnostics) + AnchorCheck(findings + anchors).diagnostics()
            + DeadLinkCheck(findings, links).diagnostics()
            + TranslationCheck.differences(between: findings.compactMap(\.text), on: site)
        return silences.applied(to: found).diagnostics.sorted()
    }
}
