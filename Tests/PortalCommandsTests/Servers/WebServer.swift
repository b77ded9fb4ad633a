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

    /// - Parameters:
    ///   - program: Absolute path of the server.
    ///   - package: The Debian package that has it.
    ///   - arguments: What makes it stay in the foreground, from the path of its configuration.
    ///   - configuration: Its text, from a folder of its own and a port.
    init(
        _ program: String,
        package: String,
        arguments: (String) -> [String],
        configuration: (String, UInt16) -> String
    ) throws {
        try #require(
            FileManager.default.isExecutableFile(atPath: program),
            "\(program) is missing: Scripts/setup installs it (Debian package \(package))"
        )
        folder = FileManager.default.temporaryDirectory
            .appending(path: "portal-server-\(UUID().uuidString)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        port = try LoopbackSocket.freePort()
        let file = folder.appending(path: "server.conf")
        try Data(configuration(folder.path, port).utf8).write(to: file)
        let log = folder.appending(path: "output.log")
        try Data().write(to: log)
        process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments(file.path)
        process.environment = ["PATH": "/usr/sbin:/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
        process.standardOutput = try FileHandle(forWritingTo: log)
        process.standardError = try FileHandle(forWritingTo: log)
        try process.run()
        while !LoopbackSocket.accepts(port) {
            let text = try String(contentsOf: log, encoding: .utf8)
            try #require(process.isRunning, "\(program) has not started: \(text)")
            // It says nothing when it is ready, so it is asked every other millisecond.
            poll(nil, 0, 2)
        }
    }

    deinit {
        // It is one process, and has the signal mask of the thread that started it, which may block all
        // others.
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: folder)
    }

    /// Asks for an address.
    ///
    /// - Parameter target: As it stands in the request, not normalised in any way.
    func answer(
        to target: String,
        _ fields: [String: String] = [:],
        method: String = "GET"
    ) throws -> WebAnswer {
        var request = "\(method) \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
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

/// TCP on 127.0.0.1.
private enum LoopbackSocket {
    struct Refused: Error {
        let errno: Int32
    }

    /// A port that nothing listened on a moment ago.
    static func freePort() throws -> UInt16 {
        let number = try open()
        defer { close(number) }
        var address = self.address(0)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let answer = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(number, pointer, size) == 0 ? getsockname(number, pointer, &size) : -1
            }
        }
        guard answer == 0 else { throw Refused(errno: errno) }
        return UInt16(bigEndian: address.sin_port)
    }

    static func accepts(_ port: UInt16) -> Bool {
        guard let number = try? connected(to: port) else { return false }
        close(number)
        return true
    }

    /// Sends a request and reads until the server closes.
    static func exchange(_ request: [UInt8], on port: UInt16) throws -> [UInt8] {
        let number = try connected(to: port)
        defer { close(number) }
        guard send(number, request, request.count, 0) == request.count else {
            throw Refused(errno: errno)
        }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = recv(number, &part, part.count, 0)
            if count == 0 { return bytes }
            guard count > 0 else { throw Refused(errno: errno) }
            bytes += part[..<count]
        }
    }

    private static func connected(to port: UInt16) throws -> Int32 {
        let number = try open()
        var address = self.address(port)
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let answer = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(number, $0, size) }
        }
        guard answer == 0 else {
            close(number)
            throw Refused(errno: errno)
        }
        return number
    }

    private static func open() throws -> Int32 {
        let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard number >= 0 else { throw Refused(errno: errno) }
        return number
    }

    private static func address(_ port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }
}
