package import SiteModel

/// What stands at one address.
package struct Artifact: Sendable {
    package enum Content: Sendable {
        case bytes([UInt8])
        /// A file of the site folder, copied as it stands; an absolute path in the file system.
        case file(origin: String)
    }

    package let route: Route
    package let content: Content
    /// What the texts that it was made from have shown.
    package let findings: ArtifactFindings

    init(route: Route, content: Content, findings: ArtifactFindings? = nil) {
        self.route = route
        self.content = content
        self.findings = findings ?? ArtifactFindings(route: route)
    }
}
