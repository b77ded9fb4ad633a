/// The repository that a site stands in, as the program that shows diagnostics beside its files sees it.
package struct Repository: Sendable, Hashable {
    /// The path of the site folder from the root of the repository, with `/` at the end; empty when
    /// they are one, or when no repository is known.
    let siteFolder: String
    /// The address of the folder with the reference pages, without `/` at the end; `nil` where no
    /// address is known.
    let documentation: String?

    package init(siteFolder: String = "", documentation: String? = nil) {
        self.siteFolder = siteFolder
        self.documentation = documentation
    }

    /// The path of a file of the site from the root of the repository.
    func path(of file: String) -> String { siteFolder + file }

    /// The address of what is said about a code.
    func page(of code: String, in language: MessageLanguage) -> String? {
        documentation.map { "\($0)/diagnostics.\(language.rawValue).md#\(code.lowercased())" }
    }
}
