/// What stands at an address, ready to be sent whole, in part, or not at all.
///
/// Source: RFC 9110, sections 8, 13 and 14.
struct Representation: Sendable {
    enum Content: Sendable {
        case bytes([UInt8])
        case file(ServedFile)
    }

    let content: Content
    /// `Content-Type`.
    let type: String
    let tag: EntityTag
    /// Further fields, of every answer about it: `Cache-Control`, `Content-Encoding`, `Vary`.
    let fields: HeaderFields

    init(_ content: Content, type: String, tag: EntityTag, _ fields: HeaderFields) {
        self.content = content
        self.type = type
        self.tag = tag
        self.fields = fields
    }

    init(_ bytes: [UInt8], type: String, _ fields: HeaderFields) {
        self.init(.bytes(bytes), type: type, tag: EntityTag(of: bytes), fields)
    }

    private var length: Int {
        switch content {
        case .bytes(let bytes): bytes.count
        case .file(let file): file.size
        }
    }

    /// The answer to a request for it, in the order of RFC 9110, section 13.2.2.
    ///
    /// - Parameter status: Of an answer with the whole; another than 200 knows no conditions.
    func response(to request: ServerRequest, status: Int = 200) -> ServerResponse {
        var fields = fields
        if status == 200 {
            fields["ETag"] = tag.text
            if let value = request.fields["If-Match"],
                !EntityTagCondition(value).matches(tag, weakly: false)
            {
                return ServerResponse(412, fields)
            }
            if let value = request.fields["If-None-Match"],
                EntityTagCondition(value).matches(tag, weakly: true)
            {
                return ServerResponse(304, fields)
            }
            fields["Accept-Ranges"] = "bytes"
        }
        fields["Content-Type"] = type
        let whole = 0..<length
        switch status == 200 ? range(of: request) : .whole {
        case .whole: return response(status, fields, whole, to: request)
        case .part(let part):
            fields["Content-Range"] = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(length)"
            return response(206, fields, part, to: request)
        case .unsatisfiable:
            fields["Content-Type"] = nil
            fields["Content-Range"] = "bytes */\(length)"
            fields["Content-Length"] = "0"
            return ServerResponse(416, fields)
        }
    }

    private func range(of request: ServerRequest) -> ByteRangeRequest {
        guard request.method == "GET" else { return .whole }
        if let condition = request.fields["If-Range"] {
            // A date names no version of what has no date.
            guard let named = EntityTag(parsing: condition), !named.isWeak, named == tag else {
                return .whole
            }
        }
        return ByteRangeRequest(request.fields["Range"], length: length)
    }

    private func response(
        _ status: Int,
        _ fields: HeaderFields,
        _ part: Range<Int>,
        to request: ServerRequest
    ) -> ServerResponse {
        var fields = fields
        fields["Content-Length"] = String(part.count)
        if request.method == "HEAD" { return ServerResponse(status, fields) }
        switch content {
        case .bytes(let bytes): return ServerResponse(status, fields, .bytes(bytes[part]))
        case .file(let file): return ServerResponse(status, fields, .file(file, part))
        }
    }
}
