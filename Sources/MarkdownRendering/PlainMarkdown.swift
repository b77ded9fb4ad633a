/// Plain cmark-gfm: extensions table, strikethrough, autolink, tagfilter and tasklist, and footnotes;
/// raw HTML let through. Byte for byte what the library prints.
package enum PlainMarkdown {
    /// The HTML of a text. Pure; callable from any number of threads at once.
    package static func html(_ markdown: [UInt8]) -> [UInt8] {
        GFMDocument(parsing: markdown, options: .plain).html(options: .plain)
    }
}
