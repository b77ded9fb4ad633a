internal import NIOCore
internal import NIOHTTP1

/// Closes a connection once its client has had every answer that it can get.
///
/// * A client that ends its side after a request still waits for the answer (RFC 9112, section 9.6). One
///   that ends within a request waits for nothing: it would keep its place until the time for a request is
///   over.
/// * A client of HTTP/1.0 has one request for each connection, unless it says otherwise (section 9.3).
///
/// It stands between the parser and what makes of HTTP/1 the types that know no version.
final class ConnectionEndHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    /// Answers that are to come: one for each request that has begun, one for what is no request.
    private var expected = 0
    /// Whether no more requests are listened to.
    private var isEnded = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .head(var head) = unwrapInboundIn(data), !isEnded else {
            return context.fireChannelRead(data)
        }
        expected += 1
        if head.version == .http1_0, !head.isKeepAlive {
            isEnded = true
            head.headers.replaceOrAdd(name: "Connection", value: "close")
        }
        context.fireChannelRead(wrapInboundOut(.head(head)))
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .end = unwrapOutboundIn(data) else {
            return context.write(data, promise: promise)
        }
        expected -= 1
        guard isEnded, expected <= 0 else { return context.write(data, promise: promise) }
        let written = promise ?? context.eventLoop.makePromise()
        let channel = context.channel
        // Not before: a channel that is closed forgets what it has not sent yet.
        written.futureResult.whenComplete { _ in channel.close(promise: nil) }
        context.writeAndFlush(data, promise: written)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        context.fireUserInboundEventTriggered(event)
        guard case ChannelEvent.inputClosed = event else { return }
        isEnded = true
        if expected <= 0 { context.close(promise: nil) }
    }

    /// After what is no request nothing is read; the server says so, and that is its last answer.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if error is HTTPParserError, !isEnded {
            isEnded = true
            expected += 1
        }
        context.fireErrorCaught(error)
    }
}
