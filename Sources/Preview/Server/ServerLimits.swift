/// What a client may take of the server.
struct ServerLimits: Sendable {
    /// At once, to each of the addresses that the server listens on.
    var connections = 800
    /// Bytes of the request line and of all header fields together, and of one.
    var head = 16_384
    var field = 8_192
    var fields = 100
    /// How long a client may take for a request, and between two.
    var idle = Duration.seconds(60)
    /// How long a client may take nothing of what waits for it.
    var stall = Duration.seconds(30)
}
