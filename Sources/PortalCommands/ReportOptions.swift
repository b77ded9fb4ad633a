internal import ArgumentParser
internal import Diagnostics

/// What a command makes of diagnostics.
struct ReportOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How diagnostics are printed: text (to standard error), or json, github, gitlab or sarif "
                + "(to standard output).",
            valueName: "name"
        ),
        transform: DiagnosticFormat.argument
    )
    var format = DiagnosticFormat.text

    @Flag(help: "Count warnings as errors.")
    var strict = false

    var gate: PublicationGate { strict ? .errorsAndWarnings : .errors }
}
