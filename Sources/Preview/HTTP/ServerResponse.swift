/// What the server answers.
struct ServerResponse: Sendable {
    enum Body: Sendable {
        case none
        case bytes(ArraySlice<UInt8>)
        /// A part of a file, read while it is sent.
        case file(ServedFile, Range<Int>)
        /// Lines that are written as things happen; without an end.
        case events(EventStream)
    }

    var status: Int
    var fields: HeaderFields
    var body: Body

    init(_ status: Int, _ fields: HeaderFields = [:], _ body: Body = .none) {
        self.status = status
        self.fields = fields
        self.body = body
    }

    /// An answer with bytes, whatever they say; its length is told.
    init(_ status: Int, _ bytes: [UInt8], type: String, _ fields: HeaderFields = [:]) {
        self.init(status, fields, .bytes(bytes[...]))
        self.fields["Content-Type"] = type
        self.fields["Content-Length"] = String(bytes.count)
    }

    /// The same answer without its body: to HEAD.
    ///
    /// Source: RFC 9110, section 9.3.2.
    var withoutBody: ServerResponse { ServerResponse(status, fields) }
}
