internal import ArgumentParser

/// `portal`: the root of all commands.
struct PortalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "portal",
        abstract: "Builds the portal of a programme in several languages from Markdown.",
        version: Version.current,
        subcommands: [
            BuildCommand.self,
            CheckCommand.self,
            VerifyCommand.self,
            PreviewCommand.self,
            StatusCommand.self,
            AcceptCommand.self,
            AddressesCommand.self,
            ExplainCommand.self,
            NewCommand.self,
            SchemaCommand.self,
            ServerConfigCommand.self,
            MarkdownCommand.self,
        ]
    )
}
