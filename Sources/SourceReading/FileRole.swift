/// What becomes of a file, by its extension and the part of the site that it stands in.
enum FileRole: Equatable {
    /// Read, checked to be UTF-8, and kept in memory.
    case text
    /// Published as it stands.
    case attachment(PictureFormat?)
    /// Published as it stands, read, and kept in memory: its bytes make its name.
    case data(PictureFormat?)
    /// Left out, with a warning.
    case unpublished

    init(extension fileExtension: String, in area: SiteArea) {
        let picture = PictureFormat(extension: fileExtension)
        switch area {
        case .design: self = Self.designTexts.contains(fileExtension) ? .text : .data(picture)
        case _ where Self.texts.contains(fileExtension): self = .text
        case .content where picture != nil || Self.attachments.contains(fileExtension):
            self = .attachment(picture)
        case .content, .templates: self = .unpublished
        }
    }

    /// Extensions of the files that the generator reads itself.
    private static let texts: Set<String> = [
        "markdown", "md", "mdown", "mkd", "mkdn", "mustache", "yaml", "yml",
    ]

    /// Extensions of the files of the design that are looked into, or may be one day.
    private static let designTexts: Set<String> = ["css", "js", "mjs"]

    /// Every extension that a file in `Content` may have and be published, in alphabetical order.
    static var published: [String] { (attachments + PictureFormat.extensions).sorted() }

    /// Extensions that may be published beside a page: documents, data, sound and film; nothing that
    /// a browser or a reader's computer would run.
    private static let attachments: Set<String> = [
        "csv", "docx", "epub", "ics", "json", "m4a", "mp3", "mp4", "odp", "ods", "odt", "oga",
        "ogg", "ogv", "pdf", "pptx", "rtf", "tsv", "txt", "vcf", "vtt", "webm", "xlsx", "zip",
    ]
}
