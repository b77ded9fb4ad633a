internal import ArgumentParser
internal import Diagnostics
internal import Publishing

/// `portal verify`: whether a folder is the site that was published.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract:
            "Says whether a folder, or a deployed copy of it, is the site that was published.",
        discussion: """
            Reads every file and compares it with the manifest that the build has left beside the \
            folder, .portal/Public.manifest. To verify a copy, take that file to the copy, or mount the \
            copy, and name the file with --manifest. .gitignore at the top and what desktops leave are \
            passed over. \
            Exit status: 0 as published, 1 something is missing, changed or foreign, 2 the machine \
            failed, 64 usage.
            """
    )

    /// What a report is written as.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: ArgumentHelp("The folder.", valueName: "dir"))
    var folder: String

    @Option(
        help: ArgumentHelp(
            "The manifest of the original folder (default: the one beside the folder).",
            valueName: "file"
        )
    )
    var manifest: String?

    @Option(
        help: ArgumentHelp(
            "A file or folder below the folder that others put there, such as .htaccess.",
            valueName: "path"
        )
    )
    var except: [String] = []

    @Option(help: "Text for people, JSON for programs.")
    var format = Format.text

    @OptionGroup var messages: MessageOptions

    func run() throws {
        let console = Console(messages.language)
        do {
            let found = try FolderVerification(of: folder, manifest: manifest, except: except)
            let report = VerificationReport(found)
            switch format {
            case .text: Machine.write(Array(report.text(in: messages.language).utf8))
            case .json: Machine.write(Array(try report.json.utf8))
            }
            if !found.isWhole { throw ExitCode(1) }
        } catch let failure as any CommandFailure {
            throw console.exit(after: failure)
        }
    }
}
