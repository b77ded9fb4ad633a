internal import ArgumentParser
internal import Diagnostics

/// How a command speaks.
struct MessageOptions: ParsableArguments {
    @Option(
        name: .customLong("language"),
        help: ArgumentHelp(
            "The language of messages, fr or en (default: as LC_ALL or LANG say).",
            valueName: "code"
        ),
        transform: MessageLanguage.argument
    )
    var chosen: MessageLanguage?

    var language: MessageLanguage { chosen ?? MessageLanguage(environment: Machine.locale) }
}
