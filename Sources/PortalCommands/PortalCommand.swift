internal import ArgumentParser

/// `portal`: the root of all commands.
struct PortalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "portal",
        abstract: "Builds the portal of a programme in several languages from Markdown.",
        version: "0.1.0",
        subcommands: [
            BuildCommand.self,
            NewCommand.self,
            SchemaCommand.self,
            MarkdownCommand.self,
        ]
    )

}
