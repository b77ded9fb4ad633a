/// What somebody asks the server for.
struct ServerRequest: Sendable {
    let method: String
    let target: RequestTarget
    let fields: HeaderFields

    init(_ method: String = "GET", _ target: RequestTarget, _ fields: HeaderFields = [:]) {
        self.method = method
        self.target = target
        self.fields = fields
    }
}
