internal import ArgumentParser
internal import Diagnostics
internal import Preview
internal import Publishing
internal import SiteBuilding
internal import SourceReading

/// Why a command cannot do its work: the machine refuses, or what was asked for makes no sense.
protocol CommandFailure: Error {
    var message: Phrase { get }
    /// The exit status of the command: 1 or 2.
    var status: Int32 { get }
}

extension CommandFailure {
    var status: Int32 { 2 }
}

extension InputError: CommandFailure {}
extension NewPageError: CommandFailure {}
extension PreviewError: CommandFailure {}
extension PublishingError: CommandFailure {}
extension ReplacementError: CommandFailure {}
extension SourceReadingError: CommandFailure {}

extension ReviewRefusal: CommandFailure {
    var status: Int32 { 1 }
}

extension Console {
    /// Says why the command has failed.
    func exit(after failure: some CommandFailure) -> ExitCode {
        remark(failure.message)
        return ExitCode(failure.status)
    }
}
