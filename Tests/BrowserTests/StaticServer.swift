import Foundation
import Glibc
import Synchronization

/// Answers a browser on this machine.
final class StaticServer: Sendable {
    /// `http://127.0.0.1:PORT`.
    let origin: String
    private let socket: Int32
    private let log = Log()

    private final class Log: Sendable {
        let sizes = Mutex<[String: Int]>([:])
    }

    /// - Parameters:
    ///   - headers: What every answer carries; the content security policy of the strictest host.
    ///   - file: The bytes at a path without the slash it begins with, such as `fr/index.html`; `nil`
    ///     where there is nothing.
    init(
        headers: [String] = ["Content-Security-Policy: \(policy)"],
        _ file: @escaping @Sendable (String) -> [UInt8]?
    ) throws {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, length) == 0 && listen(socket, 64) == 0
                    && getsockname(socket, $0, &length) == 0
            }
        }
        guard isListening else { throw ServerError(code: errno) }
        self.socket = socket
        origin = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
        let log = log
        Thread.detachNewThread {
            while true {
                let connection = accept(socket, nil, nil)
                if connection < 0 { return }
                Thread.detachNewThread { Self.answer(connection, headers, file, log) }
            }
        }
    }

    deinit {
        shutdown(socket, Int32(SHUT_RDWR))
        close(socket)
    }

    /// The bytes of every file that was sent, by path; headers not counted.
    var sent: [String: Int] { log.sizes.withLock { $0 } }

    struct ServerError: Error { let code: Int32 }

    private static let policy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; "
        + "form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'"

    private static func answer(
        _ connection: Int32,
        _ headers: [String],
        _ file: (String) -> [UInt8]?,
        _ log: Log
    ) {
        defer { close(connection) }
        var request: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !String(decoding: request, as: UTF8.self).contains("\r\n\r\n") {
            let count = recv(connection, &buffer, buffer.count, 0)
            if count <= 0 { return }
            request += buffer[..<count]
        }
        let line = String(decoding: request, as: UTF8.self).split(separator: " ", maxSplits: 2)
        guard line.count == 3, let target = line[1].split(separator: "?").first else { return }
        var path = String(target.dropFirst()).removingPercentEncoding ?? ""
        if path.isEmpty || path.hasSuffix("/") { path += "index.html" }
        let bytes = file(path)
        log.sizes.withLock { $0[path] = bytes?.count ?? 0 }
        let head =
            "HTTP/1.1 \(bytes == nil ? "404 Not Found" : "200 OK")\r\nConnection: close\r\n"
            + "Content-Type: \(type(of: path))\r\nContent-Length: \(bytes?.count ?? 0)\r\n"
            + headers.map { $0 + "\r\n" }.joined() + "\r\n"
        var rest = (Array(head.utf8) + (bytes ?? []))[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count <= 0 { return }
            rest = rest.dropFirst(count)
        }
    }

    private static func type(of path: String) -> String {
        switch path.split(separator: ".").last {
        case "html": "text/html; charset=utf-8"
        case "js": "text/javascript"
        case "css": "text/css"
        case "json": "application/json"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "webmanifest": "application/manifest+json"
        default: "application/octet-stream"
        }
    }
}
