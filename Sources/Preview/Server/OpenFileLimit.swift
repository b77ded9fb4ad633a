internal import Glibc

/// How many files and connections this process may have open.
enum OpenFileLimit {
    /// What the server itself needs besides its connections.
    private static let reserve = 128

    /// Asks for as many as `wanted` connections need, and says how many there may be: a server that
    /// accepts more fails.
    ///
    /// - Parameter wanted: In all.
    static func connections(wanted: Int) -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
            return wanted
        }
        // An answer with a file holds the file, too.
        let needed = rlim_t(2 * wanted + reserve)
        if limit.rlim_cur < needed {
            let before = limit.rlim_cur
            limit.rlim_cur = min(needed, limit.rlim_max)
            if setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) != 0 {
                limit.rlim_cur = before
            }
        }
        let most = Int(clamping: limit.rlim_cur) - reserve
        return max(8, min(wanted, most / 2))
    }
}
