internal import Delivery

/// The fields that every answer of a preview has: those of the published site, but for what holds of
/// public pages on an encrypted connection only.
///
/// * What insists on encryption is left out, for the preview has none.
/// * No other site may read an answer: what is not published yet is nobody’s business.
/// * A page may stand in a frame of the desk, which compares languages and widths.
struct LiveFields: Sendable {
    let page: HeaderFields
    /// Of the desk’s own documents: they have frames, the site’s pages have none.
    let desk: HeaderFields

    /// - Parameter addresses: Of the site; `nil` where there is none yet.
    init(_ addresses: ServedAddresses?) {
        var fields = HeaderFields(addresses?.fieldsWithoutEncryption ?? [])
        let policy = fields["Content-Security-Policy"] ?? Self.policyWithoutSite
        fields["Access-Control-Allow-Origin"] = nil
        fields["Cross-Origin-Resource-Policy"] = "same-origin"
        fields["X-Content-Type-Options"] = "nosniff"
        fields["Content-Security-Policy"] = policy.replacing(
            "frame-ancestors 'none'",
            with: "frame-ancestors 'self'"
        )
        page = fields
        fields["Content-Security-Policy"] =
            (fields["Content-Security-Policy"] ?? "")
            + "; frame-src 'self'"
        desk = fields
    }

    private static let policyWithoutSite =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
}

extension HeaderFields {
    /// These fields, and of the others those that are not among them.
    func completed(with others: HeaderFields) -> HeaderFields {
        var fields = self
        for (name, value) in others.all where fields[name] == nil { fields[name] = value }
        return fields
    }
}
