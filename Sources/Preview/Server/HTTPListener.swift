internal import Glibc
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOPosix

/// One address that the server listens on; the only place that knows the library which speaks HTTP.
struct HTTPListener: Sendable {
    /// A host name or address without brackets.
    let host: String
    let port: Int
    let access: AccessRule
    let answers: any Answers
    let limits: ServerLimits

    /// Something else listens there already.
    struct PortTaken: Error {}

    /// Listens until the task is cancelled.
    ///
    /// - Parameter ready: Called once clients can connect.
    /// - Throws: `PortTaken`, or what else keeps it from listening.
    func run(_ ready: @escaping @Sendable () async -> Void) async throws {
        let limits = limits
        var configuration = HTTP1Channel.Configuration(
            additionalChannelHandlers: [StalledClientHandler(limit: limits.stall)],
            idleTimeout: TimeAmount(limits.idle)
        )
        configuration.httpDecoder.maxHeaderFieldSize = limits.field
        configuration.httpDecoder.maxHeaderListSize = limits.head
        configuration.httpDecoder.maxHeaderFieldCount = limits.fields
        let silence = Logger(label: "portal") { _ in SwiftLogNoOpLogHandler() }
        let application = Application(
            responder: CallbackResponder<ConnectionContext> { request, context in
                await response(to: request, over: context.channel)
            },
            server: HTTPServerBuilder { [configuration] responder in
                EndingChannel(
                    http: HTTP1Channel(responder: responder, configuration: configuration)
                )
            },
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port),
                availableConnectionsDelegate: MaximumAvailableConnections(
                    limits.connections,
                    logger: silence
                )
            ),
            onServerRunning: { _ in await ready() },
            logger: silence
        )
        do {
            try await application.run()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw PortTaken()
        }
    }
}

extension HTTPListener {
    private func response(to request: Request, over channel: any Channel) async -> Response {
        guard let target = RequestTarget(request.head.path ?? "") else {
            return await sent(answers.refused(.malformed), to: request, over: channel)
        }
        var fields = HeaderFields(request.headers.map { ($0.name.rawName, $0.value) })
        // The first Host is the authority; a second one stays among the fields.
        let host = fields["Host"] == nil ? request.head.authority : nil
        fields["Host"] = nil
        let asked = ServerRequest(request.method.rawValue, target, fields)
        let response: ServerResponse
        switch access.decide(asked, host: host) {
        case .refuse(let refusal): response = await answers.refused(refusal)
        case .welcome(let page): response = page
        case .answer:
            do {
                response = try await answers.answer(asked)
            } catch {
                response = await answers.refused(.failure)
            }
        }
        return sent(
            asked.method == "HEAD" ? response.withoutBody : response,
            to: request,
            over: channel
        )
    }

    private func sent(
        _ response: ServerResponse,
        to request: Request,
        over channel: any Channel
    ) -> Response {
        var response = response
        let ends = response.fields["Connection"] == "close" || Self.endsConnection(request)
        if ends { response.fields["Connection"] = "close" }
        var fields = HTTPFields()
        for (name, value) in response.fields.all {
            guard let name = HTTPField.Name(name) else { continue }
            fields.append(HTTPField(name: name, value: value))
        }
        let body = response.body
        return Response(
            status: .init(code: response.status),
            headers: fields,
            body: body.isEmpty && !ends
                ? ResponseBody()
                : ResponseBody { writer in
                    try await body.write(to: &writer, of: request, over: channel)
                    try await writer.finish(nil)
                    if ends { throw ConnectionEnd() }
                }
        )
    }

    /// A connection ends with what a client says so of, and with content, which is not read: who sends it
    /// without end is not listened to.
    private static func endsConnection(_ request: Request) -> Bool {
        let options = (request.headers[.connection] ?? "").lowercased().listElements
        return options.contains("close") || request.headers[.transferEncoding] != nil
            || (request.headers[.contentLength] ?? "0") != "0"
    }
}

/// What an answer knows of the connection that it goes over.
private struct ConnectionContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }
}

/// Closes the connection when the answer is written.
private struct ConnectionEnd: Error {}

/// A file that grew shorter while it was sent: its length was told, so the connection is of no more use.
private struct ShortFile: Error {}

extension ServerResponse.Body {
    fileprivate var isEmpty: Bool {
        switch self {
        case .none: true
        case .bytes, .file, .events: false
        }
    }

    /// In bytes: what is read of a file at a time.
    private static let piece = 65_536

    fileprivate func write(
        to writer: inout any ResponseBodyWriter,
        of request: Request,
        over channel: any Channel
    ) async throws {
        switch self {
        case .none: break
        case .bytes(let bytes): try await writer.write(ByteBuffer(bytes: bytes))
        case .file(let file, let part):
            var offset = part.lowerBound
            while offset < part.upperBound {
                let count = min(Self.piece, part.upperBound - offset)
                let bytes = try await NIOThreadPool.singleton.runIfActive { [offset] in
                    file.bytes(at: offset, count: count)
                }
                guard bytes.count == count else { throw ShortFile() }
                try await writer.write(ByteBuffer(bytes: bytes))
                // Until the channel has the piece, it does not say that it can take no more.
                try await channel.eventLoop.submit {}.get()
                offset += count
            }
        case .events(let events):
            try await request.body.consumeWithCancellationOnInboundClose { _ in
                try await events.run { text in
                    try await writer.write(ByteBuffer(string: text))
                }
            }
        }
    }
}
