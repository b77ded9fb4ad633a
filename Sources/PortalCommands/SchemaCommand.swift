internal import ArgumentParser
internal import ContentParsing
internal import Diagnostics
internal import SiteBuilding
internal import SiteModel
internal import SourceReading

/// `portal schema`: the form of front matter, or of a file that configures the site, for editors.
struct SchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract:
            "Prints the JSON Schema of front matter, or of site.yml and the like, for editors.",
        discussion: """
            Without --type and --file the schema takes the front matter of every type. \
            Exit status: 0 printed, 1 the site has no site.yml that can be read, 2 the machine failed, \
            64 usage.
            """
    )

    @Option(help: ArgumentHelp("The type of pages whose front matter is meant.", valueName: "name"))
    var type: String?

    @Option(help: "The file that is meant: site.yml, sources.yml, strings.yml or a file of types/.")
    var file: ConfigurationFile?

    @OptionGroup var site: SitePlace
    @OptionGroup var messages: MessageOptions

    func validate() throws {
        if type != nil && file != nil {
            throw ValidationError("Either --type or --file says what is meant, not both.")
        }
    }

    func run() async throws {
        let found = try SiteVocabularyRun(folder: site.folder, language: messages.language).read()
        let schema = EditorSchema(found.vocabulary)
        if let file {
            Machine.write(schema.file(file))
        } else if let type {
            Machine.write(schema.frontMatter(of: try found.type(named: type)))
        } else {
            Machine.write(schema.frontMatter(of: nil))
        }
    }
}

extension ConfigurationFile: ExpressibleByArgument {}
