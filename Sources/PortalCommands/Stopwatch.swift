/// Measures how long a command takes.
struct Stopwatch {
    private let start = ContinuousClock.now

    /// Whole milliseconds since it was made.
    var milliseconds: Int {
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
    }
}
