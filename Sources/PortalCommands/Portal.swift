internal import ArgumentParser
internal import CPlatform

/// The program.
package enum Portal {
    /// Makes the process ready for the command that the arguments name, before any other thread begins.
    package static func begin() {
        let isBuild = CommandLine.arguments.dropFirst().first == "build"
        if isBuild { portal_take_memory_in_large_steps() }
    }

    /// Runs the command that the arguments name, and ends the process with its exit status.
    package static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        await PortalCommand.main(TitleOptions.spelledOut(arguments))
    }
}
