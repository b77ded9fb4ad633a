/// What a server answers with: a site that is edited, or a folder that was published.
protocol Answers: Sendable {
    /// - Parameter request: By GET or HEAD, from somebody who may ask.
    func answer(_ request: ServerRequest) async throws -> ServerResponse

    /// The answer to whoever is not answered.
    func refused(_ refusal: Refusal) async -> ServerResponse
}

extension ServerResponse {
    /// Leads on for good, with the query.
    static func redirect(
        to address: String,
        of request: ServerRequest,
        _ fields: HeaderFields
    ) -> ServerResponse {
        let query = request.target.query.map { "?" + $0 } ?? ""
        var response = ServerResponse(301, fields)
        response.fields["Location"] = address + query
        response.fields["Content-Length"] = "0"
        return response
    }
}
