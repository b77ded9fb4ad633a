internal import ArgumentParser
internal import ContentParsing
internal import Diagnostics
internal import SiteModel

/// `portal new`: the files of a new page, in every language of the site.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Makes a new page: one file for each language, with what its type requires.",
        usage: "portal new [<type>] [--title-<lang> <title>] ... [--folder <name>] [--site <dir>]",
        discussion: """
            --title-fr “…” --title-en “…” give the titles, one for each language of the site; \
            --title fr=… is the same. On a terminal the command asks for what was not given. \
            The page is a draft; nothing that exists is overwritten. \
            Exit status: 0 made, 1 the page exists or the site cannot be read, 2 the machine failed, \
            64 usage.
            """
    )

    @Argument(help: "The type of the page, such as announcement.")
    var type: String?

    @Option(
        name: .customLong("title"),
        help: ArgumentHelp("The title in one language.", valueName: "lang=title")
    )
    var titles: [String] = []

    @Option(
        name: .customLong("folder"),
        help: ArgumentHelp(
            "The page's folder, below that of its section (default: made of the title).",
            valueName: "name"
        )
    )
    var name: String?

    @OptionGroup var site: SitePlace

    @Option(
        help: ArgumentHelp(
            "The day when what is still to be announced was last looked for (default: today).",
            valueName: "date"
        ),
        transform: PartialDate.argument
    )
    var asOf: PartialDate?

    @OptionGroup var messages: MessageOptions

    func run() async throws {
        let found = try SiteVocabularyRun(folder: site.folder, language: messages.language).read()
        do {
            let draft = try draft(of: found)
            let files = NewPageFiles(siteFolder: site.folder)
            try files.write(draft.files)
            for file in draft.files { Machine.write(Array((file.path + "\n").utf8)) }
        } catch let failure as any CommandFailure {
            throw found.console.exit(after: failure)
        }
    }
}

extension NewCommand {
    private func draft(of found: SiteVocabularyRun.Outcome) throws -> PageDraft {
        let asking = Questions(console: found.console)
        let types = found.vocabulary.types
        guard let name = type ?? asking.type(among: types.map(\.name)) else {
            throw NewPageError.typeNeeded(known: types.map(\.name))
        }
        let type = try found.type(named: name)
        var titles = try TitleOptions.titles(titles, in: found.vocabulary.languages)
        for language in found.vocabulary.languages where titles[language] == nil {
            titles[language] = asking.title(in: language)
        }
        let missing = found.vocabulary.languages.filter { titles[$0] == nil }
        guard missing.isEmpty else { throw NewPageError.titlesNeeded(missing) }
        try Self.check(self.name)
        let draft = PageDraft(
            of: type,
            titles: found.vocabulary.languages.map {
                PageDraft.Title(titles[$0] ?? "", in: $0)
            },
            folder: self.name,
            on: asOf ?? Machine.today,
            messages: messages.language
        )
        guard let draft else { throw NewPageError.noFolderName }
        let actual = ContentType.of(draft.id, among: types)
        guard actual.name == type.name else {
            throw NewPageError.folderOfAnotherType(draft.id, wanted: type.name, found: actual.name)
        }
        return draft
    }

    /// Folders are named as addresses are written.
    private static func check(_ folder: String?) throws(NewPageError) {
        guard let folder else { return }
        let names = folder.split(separator: "/", omittingEmptySubsequences: false)
        for name in names where name.isEmpty || Slug.make(from: String(name)) != name {
            let slug = names.map { Slug.make(from: String($0)) }.filter { !$0.isEmpty }
            throw .notAFolderName(folder, near: slug.joined(separator: "/"))
        }
    }
}
