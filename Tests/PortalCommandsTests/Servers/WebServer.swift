import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// A web server on a free port of this machine, for as long as the value lives.
final class WebServer {
    private let process: Process
    private let folder: URL
    let port: UInt16
    /// Whether it tells browsers to insist on HTTPS.
    let insistsOnEncryption: Bool

    /// - Parameters:
    ///   - program: Absolute path of the server.
    ///   - package: The Debian package that has it.
    ///   - saysItsPort: Whether it chooses the port itself, and prints its address once it listens.
    ///   - arguments: What makes it stay in the foreground, from the path of its configuration and
    ///     the port.
    ///   - configuration: Its text, from a folder of its own and a port.
    init(
        _ program: String,
        package: String,
        insistsOnEncryption: Bool = true,
        saysItsPort: Bool = false,
        arguments: (String, UInt16) -> [String],
        configuration: (String, UInt16) -> String
    ) throws {
        try #require(
            FileManager.default.isExecutableFile(atPath: program),
            "\(program) is missing: Scripts/setup installs it (Debian package \(package))"
        )
        self.insistsOnEncryption = insistsOnEncryption
        folder = FileManager.default.temporaryDirectory
            .appending(path: "portal-server-\(UUID().uuidString)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var port = saysItsPort ? 0 : try LoopbackSocket.freePort()
        let file = folder.appending(path: "server.conf")
        try Data(configuration(folder.path, port).utf8).write(to: file)
        let log = folder.appending(path: "output.log")
        try Data().write(to: log)
        process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments(file.path, port)
        process.environment = ["PATH": "/usr/sbin:/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
        process.standardOutput = try FileHandle(forWritingTo: log)
        process.standardError = try FileHandle(forWritingTo: log)
        try process.run()
        while port == 0 || !LoopbackSocket.accepts(port) {
            let text = try String(contentsOf: log, encoding: .utf8)
            try #require(process.isRunning, "\(program) has not started: \(text)")
            if saysItsPort { port = Self.port(in: text) ?? 0 }
            // Most say nothing when they are ready, so they are asked every other millisecond.
            poll(nil, 0, 2)
        }
        self.port = port
    }

    deinit {
        // It is one process, and has the signal mask of the thread that started it, which may block all
        // others.
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: folder)
    }

    /// The port of an address that a server has printed.
    private static func port(in text: String) -> UInt16? {
        guard let start = text.range(of: "http://localhost:")?.upperBound,
            let end = text[start...].firstIndex(of: "/")
        else { return nil }
        return UInt16(text[start..<end])
    }

    /// Asks for an address.
    ///
    /// - Parameter target: As it stands in the request, not normalised in any way.
    func answer(
        to target: String,
        _ fields: [String: String] = [:],
        method: String = "GET"
    ) throws -> WebAnswer {
        var request =
            "\(method) \(target) HTTP/1.1\r\nHost: localhost:\(port)\r\nConnection: close\r\n"
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
            request += "\(name): \(value)\r\n"
        }
        return try WebAnswer(LoopbackSocket.exchange(Array((request + "\r\n").utf8), on: port))
    }
}

/// What a server has answered.
struct WebAnswer {
    let status: Int
    /// By name in lower case; the values of a field that stands twice are joined.
    let fields: [String: String]
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    subscript(name: String) -> String? { fields[name.lowercased()] }

    init(_ bytes: [UInt8]) throws {
        let end = try #require(bytes.firstRange(of: Array("\r\n\r\n".utf8)))
        let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
        var lines = head.components(separatedBy: "\r\n")
        let parts = lines.removeFirst().split(separator: " ")
        status = try #require(parts.count > 1 ? Int(parts[1]) : nil)
        var fields: [String: String] = [:]
        for line in lines {
            let colon = try #require(line.firstIndex(of: ":"))
            let name = line[..<colon].lowercased()
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            fields[name] = fields[name].map { $0 + ", " + value } ?? value
        }
        self.fields = fields
        body = Array(bytes[end.upperBound...])
    }
}
