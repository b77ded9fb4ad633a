internal import Glibc

/// Which process publishes to a folder.
package struct LockHolder: Sendable, Hashable {
    /// Its number.
    package let process: Int32
    /// When it began, in seconds since 1970.
    package let since: Int

    package init(process: Int32, since: Int) {
        self.process = process
        self.since = since
    }

    /// Reads what `text` gives; `nil` for anything else.
    init?(text: String) {
        guard text.hasSuffix("\n") else { return nil }
        let parts = text.dropLast().split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, let process = Int32(parts[0]), let since = Int(parts[1]) else {
            return nil
        }
        self.init(process: process, since: since)
    }

    /// The written form: one line.
    var text: String { "\(process) \(since)\n" }

    /// When it began, for people: `2026-11-29 14:05:09 UTC`.
    var beginning: String {
        var (seconds, parts) = (time_t(since), tm())
        gmtime_r(&seconds, &parts)
        func digits(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let day = "\(parts.tm_year + 1900)-\(digits(parts.tm_mon + 1))-\(digits(parts.tm_mday))"
        let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map(digits).joined(separator: ":")
        return "\(day) \(clock) UTC"
    }
}
