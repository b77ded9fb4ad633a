internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilding
internal import SiteModel
internal import SourceReading

/// `portal accept`: records that translations say what their source texts say now.
struct AcceptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Records that translations were reviewed against their source texts.",
        discussion: """
            A page is named by its folder below Content, or by the folder's name alone; / is the home \
            page. Only the line “translated-from” of each translation's front matter is written. \
            Exit status: 0 recorded, 1 something was refused, 2 the machine failed, 64 usage.
            """
    )

    @OptionGroup var site: SitePlace

    @Option(
        help: ArgumentHelp(
            "The translation that was reviewed (default: all of the page).",
            valueName: "code"
        )
    )
    var language: String?

    @Flag(help: "Record the review of every page.")
    var all = false

    @Argument(help: ArgumentHelp("The pages that were reviewed.", valueName: "page"))
    var pages: [String] = []

    func validate() throws {
        if pages.isEmpty && !all { throw ValidationError("Name a page, or say --all.") }
        if !pages.isEmpty && all { throw ValidationError("Name pages, or say --all, not both.") }
    }

    func run() async throws {
        let language = MessageLanguage(environment: Machine.locale)
        var console = Console(language)
        do {
            let reading = try SourceReader(siteFolder: site.folder).read()
            console.quote(reading.tree)
            let options = BuildOptions(
                baseURL: nil,
                state: PublicationState(asOf: Machine.now),
                workers: Machine.cores
            )
            let (source, faults) = await SiteReader(reading.tree, options: options).read()
            let diagnostics = reading.diagnostics + faults
            guard let source else {
                console.report(diagnostics)
                throw ExitCode(1)
            }
            let review = TranslationReview(source, tree: reading.tree, diagnostics: diagnostics)
            // Nothing is written when one of the names is wrong.
            let entries = try self.entries(of: review)
            let isDone = try AcceptRun(language).perform(entries)
            if !isDone { throw ExitCode(1) }
        } catch let failure as any CommandFailure {
            throw console.exit(after: failure)
        }
    }

    private func entries(
        of review: TranslationReview
    ) throws(ReviewRefusal) -> [TranslationReview.Entry] {
        var chosen: Language?
        if let code = language { chosen = try review.language(code) }
        if all { return review.entries(in: chosen) }
        var ids: [PageID] = []
        for name in pages {
            let id = try review.page(named: name)
            if !ids.contains(id) { ids.append(id) }
        }
        var entries: [TranslationReview.Entry] = []
        for id in ids { entries += try review.entries(of: id, in: chosen) }
        return entries
    }
}
