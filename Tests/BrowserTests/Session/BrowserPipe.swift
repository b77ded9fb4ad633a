import Foundation
import Glibc

/// A process of Chromium that is told what to do through a pipe: messages of JSON, each ended by a zero
/// byte. It ends when the pipe is closed.
///
/// Source: Chromium, `--remote-debugging-pipe`; <https://chromedevtools.github.io/devtools-protocol/>.
struct BrowserPipe: ~Copyable {
    struct Failure: Error, CustomStringConvertible { let description: String }

    private let commands: Int32
    private let answers: Int32
    private let process: pid_t
    private let profile: URL
    private var buffer: [UInt8] = []

    /// Longer than any page takes, in seconds: a browser that says nothing for so long has died.
    private static let patience: Int32 = 120

    init(_ executable: URL) throws {
        let (childIn, commands) = try Self.pipe()
        let (answers, childOut) = try Self.pipe()
        // What a throwing initialiser has not yet set needs no end.
        let profile = FileManager.default.temporaryDirectory
            .appending(path: "portal-browser-\(UUID().uuidString)")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, childIn, 3)
        posix_spawn_file_actions_adddup2(&actions, childOut, 4)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        let arguments = [
            executable.path, "--headless", "--remote-debugging-pipe", "--no-sandbox",
            "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions",
            "--disable-background-networking", "--hide-scrollbars", "--force-color-profile=srgb",
            "--user-data-dir=\(profile.path)", "about:blank",
        ]
        var pointers = arguments.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var process = pid_t()
        let status = posix_spawn(&process, executable.path, &actions, nil, &pointers, environ)
        close(childIn)
        close(childOut)
        guard status == 0 else {
            close(commands)
            close(answers)
            throw Failure(description: "\(executable.path) does not start: \(status)")
        }
        self.commands = commands
        self.answers = answers
        self.process = process
        self.profile = profile
    }

    deinit {
        close(commands)
        close(answers)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        try? FileManager.default.removeItem(at: profile)
    }

    func send(_ message: [UInt8]) throws {
        var rest = (message + [0])[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(commands, $0.baseAddress, $0.count) }
            guard count > 0 else { throw Failure(description: "the browser reads no more") }
            rest = rest.dropFirst(count)
        }
    }

    /// Waits for the next message.
    mutating func receive() throws -> Data {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        var searched = 0
        while true {
            if let end = buffer[searched...].firstIndex(of: 0) {
                let message = Data(buffer[..<end])
                buffer.removeSubrange(...end)
                return message
            }
            searched = buffer.count
            var poll = pollfd(fd: answers, events: Int16(POLLIN), revents: 0)
            guard Glibc.poll(&poll, 1, Self.patience * 1_000) > 0 else {
                throw Failure(description: "the browser says nothing")
            }
            let count = read(answers, &chunk, chunk.count)
            guard count > 0 else { throw Failure(description: "the browser has ended") }
            buffer += chunk[..<count]
        }
    }

    /// Both ends above those that the child gets, so that none is overwritten; no other child has them.
    private static func pipe() throws -> (read: Int32, write: Int32) {
        var ends: [Int32] = [0, 0]
        guard Glibc.pipe(&ends) == 0 else { throw Failure(description: "no pipe: \(errno)") }
        let moved = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 10) }
        for end in ends { close(end) }
        return (moved[0], moved[1])
    }
}
