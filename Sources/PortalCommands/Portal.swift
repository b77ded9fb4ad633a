internal import ArgumentParser

/// The program.
package enum Portal {
    /// Runs the command that the arguments name, and ends the process with its exit status.
    package static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        await PortalCommand.main(TitleOptions.spelledOut(arguments))
    }
}
