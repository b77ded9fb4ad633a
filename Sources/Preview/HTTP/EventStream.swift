/// Events for a browser, for as long as it listens.
///
/// Source: HTML Standard, section 9.2, Server-sent events.
struct EventStream: Sendable {
    /// Writes events with the function that it is given, until that throws or the task is cancelled.
    let run: @Sendable (_ write: (String) async throws -> Void) async throws -> Void
}
