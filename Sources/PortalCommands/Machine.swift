internal import Glibc
internal import SiteModel

/// What commands read of the machine: clock, cores, locale, terminal. Lower floors take these as
/// parameters.
enum Machine {
    /// The present minute, in UTC.
    static var now: PartialDate {
        var seconds = time(nil)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let day = "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
        guard let date = PartialDate("\(day)T\(two(parts.tm_hour)):\(two(parts.tm_min))Z") else {
            preconditionFailure("the clock shows a date of the Gregorian calendar")
        }
        return date
    }

    /// The present day, in UTC.
    static var today: PartialDate {
        guard let day = PartialDate(String(now.description.prefix(10))) else {
            preconditionFailure("an instant begins with its day")
        }
        return day
    }

    /// The processors that this process may use.
    static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// The variables of the environment that choose the language of messages.
    static var locale: [String: String] {
        ["LC_ALL", "LC_MESSAGES", "LANG"].reduce(into: [:]) { $0[$1] = variable($1) }
    }

    static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// The absolute path of a file or folder, without symbolic links; `nil` when there is none.
    static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Keeps an object until the process ends, for commands that end soon: to free hundreds of thousands
    /// of objects one by one would be work for nothing.
    static func keep(_ object: AnyObject) { _ = Unmanaged.passRetained(object) }

    /// Whether standard error is a terminal.
    static var hasTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Whether somebody can answer on standard input.
    static var hasInput: Bool { isatty(STDIN_FILENO) == 1 }
}
