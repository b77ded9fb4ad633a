import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// `portal preview` on a port of its own, for as long as the value lives.
final class PreviewProcess {
    let site: TemporarySite
    let address: String
    let port: UInt16
    private let process = Process()
    private let output: FileHandle

    /// - Parameter arguments: More options.
    init(_ site: TemporarySite, _ arguments: String...) throws {
        self.site = site
        process.executableURL = PortalProcess.executable
        process.arguments =
            ["preview", "--site", site.folder.path, "--port", "0", "--as-of", "2026-01-01"]
            + arguments
        process.environment = ["LC_ALL": "en_GB.UTF-8", "PATH": "/usr/bin:/bin"]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardInput = FileHandle.nullDevice
        let errors = site.folder.appending(path: "errors.txt")
        try Data().write(to: errors)
        process.standardError = try FileHandle(forWritingTo: errors)
        output = pipe.fileHandleForReading
        try process.run()
        let line = try #require(Self.line(of: output), "nothing was printed")
        address = line
        port = try #require(UInt16(exactly: URL(string: line)?.port ?? 0))
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
    }

    /// What is said on standard error until now.
    var errors: String {
        get throws {
            try String(contentsOf: site.folder.appending(path: "errors.txt"), encoding: .utf8)
        }
    }

    /// Memory in use, in kilobytes.
    var residentKilobytes: Int {
        get throws {
            let path = "/proc/\(process.processIdentifier)/status"
            let status = try String(contentsOfFile: path, encoding: .utf8)
            let line = try #require(
                status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
            )
            return try #require(line.split { !$0.isNumber }.first.flatMap { Int($0) })
        }
    }

    /// Ends it as Ctrl-C does, and waits.
    ///
    /// - Returns: The exit status; 128 and more for a signal that was not heeded.
    func interrupt(_ signal: Int32 = SIGINT) -> Int32 {
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        let isKilled = process.terminationReason == .uncaughtSignal
        return process.terminationStatus + (isKilled ? 128 : 0)
    }

    /// One request on a connection of its own.
    func answer(_ target: String, _ lines: String...) throws -> WebAnswer {
        try WebAnswer(bytes(request(target, lines + ["Connection: close"])))
    }

    func request(_ target: String, _ lines: [String] = []) -> [UInt8] {
        let all = ["GET \(target) HTTP/1.1", "Host: localhost:\(port)"] + lines + ["", ""]
        return Array(all.joined(separator: "\r\n").utf8)
    }

    /// What is answered to these bytes until the server closes.
    func bytes(_ request: [UInt8]) throws -> [UInt8] {
        try LoopbackSocket.exchange(request, on: port)
    }

    private static func line(of handle: FileHandle) -> String? {
        var bytes: [UInt8] = []
        while let byte = try? handle.read(upToCount: 1)?.first {
            if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
            bytes.append(byte)
        }
        return nil
    }
}
