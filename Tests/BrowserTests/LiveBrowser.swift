import Foundation
import Glibc

/// Chromium without a window, with one page that stays open.
///
/// Source: Chrome DevTools Protocol, over two pipes: messages of JSON, a NUL behind each.
final class LiveBrowser {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let process = Process()
    private let folder: URL
    private let commands: Int32
    private let answers: Int32
    private var pending: [UInt8] = []
    private var count = 0
    private var session: String?

    init() throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "portal-browser-\(UUID().uuidString)")
        self.folder = folder
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let pipes = ["commands", "answers"].map { folder.appending(path: $0).path }
        for pipe in pipes { mkfifo(pipe, 0o600) }
        // Opened for both directions they wait for nobody.
        commands = Glibc.open(pipes[0], O_RDWR | O_CLOEXEC)
        answers = Glibc.open(pipes[1], O_RDWR | O_CLOEXEC)
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments =
            ["-c", "exec \"$@\" 3<\"$COMMANDS\" 4>\"$ANSWERS\"", "sh"]
            + [try Browser.executable().path] + Browser.switches(profile: folder.path)
            + ["--remote-debugging-pipe", "--window-size=1000,600", "about:blank"]
        process.environment = ProcessInfo.processInfo.environment
            .merging(["COMMANDS": pipes[0], "ANSWERS": pipes[1]]) { $1 }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let target = try call("Target.createTarget", ["url": "about:blank"])["targetId"]
        let attached = try call(
            "Target.attachToTarget",
            ["targetId": target as? String ?? "", "flatten": true]
        )
        session = attached["sessionId"] as? String
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        close(commands)
        close(answers)
        try? FileManager.default.removeItem(at: folder)
    }

    func open(_ address: String) throws {
        _ = try call("Page.navigate", ["url": address])
        try wait(until: "document.readyState === 'complete' && location.href === '\(address)'")
    }

    /// What an expression of JavaScript is in the page, as text.
    func value(of expression: String) throws -> String {
        let answer = try call(
            "Runtime.evaluate",
            [
                "expression": "String(\(expression))", "returnByValue": true, "awaitPromise": true,
            ]
        )
        let result = answer["result"] as? [String: Any]
        return result?["value"] as? String ?? "\(answer)"
    }

    /// Asks the page again and again whether something has come to be so.
    func wait(until condition: String) throws {
        // A minute is not slow but never.
        for _ in 0..<3_000 {
            // A page that is just being replaced answers with an error.
            if try value(of: condition) == "true" { return }
            _ = try value(of: "new Promise((resolve) => setTimeout(resolve, 20))")
        }
        let page = try value(of: "document.documentElement.outerHTML")
        throw Failure(description: "never: \(condition)\n\(page)")
    }

    private func call(_ method: String, _ parameters: [String: Any]) throws -> [String: Any] {
        count += 1
        var message: [String: Any] = ["id": count, "method": method, "params": parameters]
        if let session { message["sessionId"] = session }
        var rest = [UInt8](try JSONSerialization.data(withJSONObject: message)) + [0]
        while !rest.isEmpty {
            let written = write(commands, rest, rest.count)
            guard written > 0 else { throw Failure(description: "the browser takes nothing") }
            rest.removeFirst(written)
        }
        while true {
            let bytes = Data(try nextMessage())
            guard let answer = try JSONSerialization.jsonObject(with: bytes) as? [String: Any],
                answer["id"] as? Int == count
            else { continue }
            return answer["result"] as? [String: Any] ?? answer
        }
    }

    private func nextMessage() throws -> [UInt8] {
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            if let end = pending.firstIndex(of: 0) {
                let message = Array(pending[..<end])
                pending.removeFirst(end + 1)
                return message
            }
            var event = pollfd(fd: answers, events: Int16(POLLIN), revents: 0)
            guard poll(&event, 1, 60_000) > 0, process.isRunning else {
                throw Failure(description: "the browser says nothing")
            }
            let read = Glibc.read(answers, &part, part.count)
            guard read > 0 else { throw Failure(description: "the browser has gone") }
            pending += part[..<read]
        }
    }
}
