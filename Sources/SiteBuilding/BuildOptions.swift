package import SiteModel

/// What a build depends on besides the site folder.
package struct BuildOptions: Sendable {
    /// Where the site is deployed, instead of what site.yml says.
    package let baseURL: BaseURL?
    package let state: PublicationState
    /// How many tasks share the work. The output does not depend on it.
    package let workers: Int

    package init(baseURL: BaseURL?, state: PublicationState, workers: Int) {
        self.baseURL = baseURL
        self.state = state
        self.workers = workers
    }
}
