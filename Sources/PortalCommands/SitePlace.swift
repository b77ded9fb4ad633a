internal import ArgumentParser

/// Which site a command is about.
struct SitePlace: ParsableArguments {
    @Option(
        name: .customLong("site"),
        help: ArgumentHelp("The folder with Content and Templates.", valueName: "dir")
    )
    var folder = "."
}
