internal import Glibc

extension Machine {
    /// Asks the desktop to open an address. Where there is none, nothing happens: the address is printed,
    /// too.
    static func openBrowser(at address: String) {
        // Nobody waits for it, so nothing of it is left when it ends.
        signal(SIGCHLD, SIG_IGN)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, ownSession)
        var streams = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&streams)
        defer { posix_spawn_file_actions_destroy(&streams) }
        for stream in 0...2 as ClosedRange<Int32> {
            posix_spawn_file_actions_addopen(&streams, stream, "/dev/null", O_RDWR, 0)
        }
        let words = [strdup("xdg-open"), strdup(address)]
        defer { words.forEach { free($0) } }
        var process = pid_t()
        posix_spawnp(&process, "xdg-open", &streams, &attributes, words + [nil], environ)
    }

    /// `POSIX_SPAWN_SETSID` of glibc: the browser is none of this terminal, Ctrl-C is not for it.
    private static let ownSession: Int16 = 0x80
}
