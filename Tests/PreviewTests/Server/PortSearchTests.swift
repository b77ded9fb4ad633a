import Glibc
import Synchronization
import Testing

@testable import Preview

struct PortSearchTests {
    @Test func `a port that is taken is passed over`() throws {
        let taken = try Listening()
        let found = try PortSearch.find(from: taken.port, for: ["127.0.0.1"])
        #expect(found.port > taken.port)
        #expect(found.hosts == ["127.0.0.1"])
    }

    @Test func `any port will do where none is asked for`() throws {
        let found = try PortSearch.find(from: 0, for: ["127.0.0.1"])
        #expect(found.port > 0)
    }

    @Test func `two previews that look for a port at once each have one`() async throws {
        let folders = try [SiteFolder(), SiteFolder(), SiteFolder(), SiteFolder()]
        let first = try PortSearch.find(from: 0, for: ["127.0.0.1", "::1"]).port
        let ports = try await withThrowingTaskGroup(of: Int.self) { group in
            for folder in folders {
                group.addTask { try await Self.preview(of: folder.path, from: first) }
            }
            return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
        }
        #expect(ports.count == folders.count)
        #expect(ports.allSatisfy { $0 >= first })
    }

    /// The port of a preview that stays for a moment, so that others find it taken.
    private static func preview(of folder: String, from port: Int) async throws -> Int {
        let found = Mutex(0)
        try await ListeningServer.of(folder, limits: ServerLimits(), from: port) { port in
            found.withLock { $0 = port }
            sleep(1)
        }
        return found.withLock(\.self)
    }

    @Test func `an address that this machine does not have is said`() {
        #expect(throws: PreviewError.noAddress("192.0.2.1", errno: EADDRNOTAVAIL)) {
            try PortSearch.find(from: 0, for: ["192.0.2.1"])
        }
        #expect(throws: PreviewError.noAddress("nowhere", errno: EADDRNOTAVAIL)) {
            try PortSearch.find(from: 0, for: ["nowhere"])
        }
    }

    @Test func `an address that this machine does not have is left out beside one that it has`()
        throws
    {
        let found = try PortSearch.find(from: 0, for: ["127.0.0.1", "192.0.2.1"])
        #expect(found.hosts == ["127.0.0.1"])
    }

    @Test(arguments: [
        ("127.0.0.1", true, false), ("127.8.9.1", true, false), ("::1", true, false),
        ("0.0.0.0", false, true), ("::", false, true), ("192.168.1.5", false, false),
        ("fe80::1", false, false),
    ])
    func `an address is known by its kind`(text: String, isLoopback: Bool, isWildcard: Bool) throws
    {
        let address = try #require(SocketAddress(text, port: 1))
        #expect(address.isLoopback == isLoopback)
        #expect(address.isWildcard == isWildcard)
    }

    /// Something that listens on a port of its own.
    private final class Listening {
        let port: Int
        private let number: Int32

        init() throws {
            number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            var size = socklen_t(MemoryLayout<sockaddr_in>.size)
            let number = number
            let answer = withUnsafeMutablePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(number, $0, size) == 0 && listen(number, 1) == 0
                        ? getsockname(number, $0, &size) : -1
                }
            }
            port = Int(in_port_t(bigEndian: address.sin_port))
            try #require(answer == 0)
        }

        deinit { close(number) }
    }
}
