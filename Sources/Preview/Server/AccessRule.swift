/// Who is answered at all: what the author’s own browser asks for, and nobody else.
struct AccessRule: Sendable {
    enum Decision: Sendable {
        case answer
        case refuse(Refusal)
        /// The address had the token: the browser keeps it as a cookie, and asks again without.
        case welcome(ServerResponse)
    }

    private let hosts: HostRule
    /// Of a server that other machines can reach.
    private let token: AccessToken?

    init(hosts: HostRule, token: AccessToken?) {
        self.hosts = hosts
        self.token = token
    }

    /// - Parameter host: The value of `Host`; `nil` where there is none, or more than one.
    func decide(_ request: ServerRequest, host: String?) -> Decision {
        guard let host else { return .refuse(.noHost) }
        guard hosts.allows(host) else { return .refuse(.unknownHost) }
        guard Self.isOwn(request, host: host) else { return .refuse(.foreignPage) }
        if let token {
            if let given = request.target.parameters[Self.parameter], token.equals(given) {
                return .welcome(Self.welcome(to: request.target, token))
            }
            let cookie = (request.fields["Cookie"] ?? "").split(separator: ";").lazy
                .map(\.trimmed)
                .first { $0.hasPrefix(Self.cookie + "=") }
            guard let cookie, token.equals(String(cookie.dropFirst(Self.cookie.count + 1))) else {
                return .refuse(.noToken)
            }
        }
        guard ["GET", "HEAD"].contains(request.method) else { return .refuse(.method) }
        let hasContent =
            request.fields["Transfer-Encoding"] != nil
            || (request.fields["Content-Length"] ?? "0") != "0"
        return hasContent ? .refuse(.content) : .answer
    }

    /// Of the address that is printed: `/?token=…`.
    static let parameter = "token"
    private static let cookie = "portal-preview"

    /// A page of a stranger can ask for ours, though not read it unless we allow that; and it must not even
    /// learn what is there. It may lead here by a link.
    ///
    /// Source: Fetch Metadata Request Headers; Fetch Standard, section 3.2.
    private static func isOwn(_ request: ServerRequest, host: String) -> Bool {
        if let origin = request.fields["Origin"], origin != "http://" + host { return false }
        switch request.fields["Sec-Fetch-Site"] {
        case nil, "same-origin", "none": return true
        default:
            return request.fields["Sec-Fetch-Mode"] == "navigate"
                && request.fields["Sec-Fetch-Dest"] == "document"
        }
    }

    /// A page that leads on by itself rather than a redirect: of a redirect that another program began a
    /// browser would not send this cookie.
    ///
    /// Source: RFC 6265bis, section 5.2.
    private static func welcome(to target: RequestTarget, _ token: AccessToken) -> ServerResponse {
        let html = """
            <!DOCTYPE html>
            <meta charset="utf-8">
            <meta http-equiv="refresh" content="0; url=\(target.encodedPath)">
            <title>portal preview</title>
            <a href="\(target.encodedPath)">portal preview</a>

            """
        return ServerResponse(
            200,
            Array(html.utf8),
            type: "text/html; charset=utf-8",
            [
                "Cache-Control": "no-store", "Referrer-Policy": "no-referrer",
                "Set-Cookie": "\(cookie)=\(token.text); Path=/; HttpOnly; SameSite=Strict",
            ]
        )
    }
}
