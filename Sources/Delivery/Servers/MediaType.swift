/// What the files of a site are, by their extensions.
///
/// Source: the media types registry of IANA.
package struct MediaType: Sendable, Hashable {
    /// In lower case, without a full stop.
    package let fileExtension: String
    /// Without a charset.
    let name: String
    /// Whether it is UTF-8 text, which grows smaller when it is compressed.
    package let isText: Bool

    /// With the charset of a text: what `Content-Type` says.
    var header: String { isText ? name + "; charset=utf-8" : name }

    /// What `Content-Type` says of a file, by its name; bytes where nothing is known of it.
    package static func header(of path: String) -> String {
        guard let stop = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return unknown }
        let suffix = path[path.index(after: stop)...].lowercased()
        return all.first { $0.fileExtension == suffix }?.header ?? unknown
    }

    private static let unknown = "application/octet-stream"

    private init(_ fileExtension: String, _ name: String, isText: Bool) {
        self.fileExtension = fileExtension
        self.name = name
        self.isText = isText
    }

    /// All that a site can publish, in order of extension; the texts first.
    package static let all =
        texts.map { MediaType($0.0, $0.1, isText: true) }
        + others.map { MediaType($0.0, $0.1, isText: false) }

    private static let texts = [
        ("atom", "application/atom+xml"), ("css", "text/css"), ("csv", "text/csv"),
        ("htm", "text/html"), ("html", "text/html"), ("ics", "text/calendar"),
        ("js", "text/javascript"), ("json", "application/json"), ("map", "application/json"),
        ("md", "text/markdown"), ("mjs", "text/javascript"), ("svg", "image/svg+xml"),
        ("tsv", "text/tab-separated-values"), ("txt", "text/plain"), ("vcf", "text/vcard"),
        ("vtt", "text/vtt"), ("webmanifest", "application/manifest+json"),
        ("xml", "application/xml"), ("xsl", "application/xslt+xml"),
    ]

    private static let others = [
        ("avif", "image/avif"),
        ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("epub", "application/epub+zip"), ("gif", "image/gif"),
        ("ico", "image/vnd.microsoft.icon"), ("jpeg", "image/jpeg"), ("jpg", "image/jpeg"),
        ("m4a", "audio/mp4"), ("mp3", "audio/mpeg"), ("mp4", "video/mp4"),
        ("odp", "application/vnd.oasis.opendocument.presentation"),
        ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
        ("odt", "application/vnd.oasis.opendocument.text"), ("oga", "audio/ogg"),
        ("ogg", "audio/ogg"), ("ogv", "video/ogg"), ("otf", "font/otf"),
        ("pdf", "application/pdf"), ("png", "image/png"),
        ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
        ("rtf", "application/rtf"), ("ttf", "font/ttf"), ("wasm", "application/wasm"),
        ("webm", "video/webm"), ("webp", "image/webp"), ("woff", "font/woff"),
        ("woff2", "font/woff2"),
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("zip", "application/zip"),
    ]
}
