internal import Diagnostics
internal import Synchronization

/// A line on the terminal that says how far long work has come; nothing when there is no terminal.
final class Progress: Sendable {
    private struct State {
        var total = 0
        var done = 0
        var shown = ContinuousClock.now
        var isShown = false
    }

    private let console: Console
    private let state = Mutex(State())

    init(_ console: Console) { self.console = console }

    func begin(of total: Int) { state.withLock { $0.total = total } }

    /// Counts one file; shows the line five times a second, and not before a fifth of a second.
    func advance() {
        guard console.hasTerminal else { return }
        state.withLock { state in
            state.done += 1
            let now = ContinuousClock.now
            guard now - state.shown > .milliseconds(200) else { return }
            state.shown = now
            state.isShown = true
            console.showProgress(state.done, of: state.total)
        }
    }

    /// Clears the line.
    func end() { state.withLock { if $0.isShown { console.clearLine() } } }
}
