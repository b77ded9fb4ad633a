internal import ArgumentParser
internal import SiteBuilding
internal import SiteModel

/// The options of every command that reads a site.
struct SiteOptions: ParsableArguments {
    @OptionGroup var place: SitePlace

    @Option(
        name: .customLong("base-url"),
        help: ArgumentHelp(
            "Where the site is deployed, such as https://host/portal/ (default: what site.yml says).",
            valueName: "url"
        ),
        transform: BaseURL.argument
    )
    var baseURL: BaseURL?

    @Option(
        help: ArgumentHelp(
            "The instant of the site: 2021-06-25 or 2021-06-25T09:00+01:00 (default: now).",
            valueName: "date"
        ),
        transform: PartialDate.argument
    )
    var asOf: PartialDate?

    @Flag(help: "Publish drafts too.")
    var drafts = false

    @Option(
        help: ArgumentHelp("How many tasks share the work (default: one a core).", valueName: "n")
    )
    var jobs: Int?

    var folder: String { place.folder }

    /// The folder that the site is published to, where no other is named.
    var outputFolder: String { (folder.hasSuffix("/") ? folder : folder + "/") + "Public" }

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs is at least 1.") }
    }

    var buildOptions: BuildOptions {
        BuildOptions(
            baseURL: baseURL,
            state: PublicationState(asOf: asOf ?? Machine.now, includesDrafts: drafts),
            workers: jobs ?? Machine.cores
        )
    }
}
