/// One template or partial as it stands on disk.
package struct TemplateSource: Sendable, Equatable {
    /// What `{{> name}}` and `{{< name}}` call it. The caller chooses it.
    package let name: String
    /// The path that diagnostics show, relative to the site folder.
    package let file: String
    /// UTF-8. Bytes that are not are copied as they stand.
    package let text: [UInt8]

    package init(name: String, file: String, text: [UInt8]) {
        self.name = name
        self.file = file
        self.text = text
    }
}
