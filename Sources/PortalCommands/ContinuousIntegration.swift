internal import Diagnostics

/// The service that runs the program on a push, as the environment tells of it: where the repository
/// is checked out, and where its files can be read.
///
/// Sources: GitHub Docs, “Variables reference”, default variables; GitLab Docs, “Predefined CI/CD
/// variables reference”.
struct ContinuousIntegration {
    /// The folder of the repository, absolute.
    private let checkout: String
    /// The address of the repository's own folder `docs`.
    private let documentation: String?

    /// - Parameter variable: A variable of the environment by its name.
    /// - Returns: `nil` where no service is known.
    init?(_ variable: (String) -> String?) {
        if let folder = variable("GITHUB_WORKSPACE") {
            checkout = folder
            documentation = Self.joined(
                [variable("GITHUB_SERVER_URL"), variable("GITHUB_REPOSITORY")],
                "blob",
                variable("GITHUB_SHA")
            )
        } else if let folder = variable("CI_PROJECT_DIR") {
            checkout = folder
            documentation = Self.joined(
                [variable("CI_PROJECT_URL")],
                "-/blob",
                variable("CI_COMMIT_SHA")
            )
        } else {
            return nil
        }
    }

    /// - Parameter siteFolder: Absolute or relative to the current folder; a site outside the checkout is
    ///   its own repository.
    func repository(of siteFolder: String) -> Repository {
        let root = (Machine.resolved(checkout) ?? checkout) + "/"
        let site = (Machine.resolved(siteFolder) ?? siteFolder) + "/"
        let path = site.hasPrefix(root) ? String(site.dropFirst(root.count)) : ""
        return Repository(siteFolder: path, documentation: documentation)
    }

    private static func joined(_ project: [String?], _ view: String, _ commit: String?) -> String? {
        let project = project.compactMap(\.self).joined(separator: "/")
        guard !project.isEmpty, let commit else { return nil }
        return "\(project)/\(view)/\(commit)/docs"
    }
}
