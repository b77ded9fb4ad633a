internal import CCMarkGFM
internal import CMarkGFMShims
internal import Glibc
internal import Synchronization

/// A text that cmark-gfm has parsed, with its extensions table, strikethrough, autolink, tagfilter
/// and tasklist, and with footnotes. It owns the parser and the tree, which are in memory of its thread:
/// it is made, read and let go without waiting for anything.
struct GFMDocument: ~Copyable {
    private let parser: OpaquePointer?
    /// The document node, which lives as long as this value.
    let root: OpaquePointer?
    /// How many bytes the text has.
    let size: Int

    /// The options of cmark-gfm that a text is parsed and printed with.
    struct Options: OptionSet {
        let rawValue: Int32

        /// Footnotes on, raw HTML printed as written: what `cmark-gfm --unsafe -e footnotes` does.
        static let plain = Options(rawValue: CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES)
        /// Footnotes on, and lines counted through code and tags that span several of them.
        static let located = Options(rawValue: CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS)
        /// Bytes that are no UTF-8 become U+FFFD.
        static let validating = Options(rawValue: CMARK_OPT_VALIDATE_UTF8)
    }

    init(parsing markdown: [UInt8], options: Options) {
        Self.registration
        size = markdown.count
        let parser = portal_gfm_parser_new(options.rawValue)
        markdown.withUnsafeBytes { bytes in
            let text = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            if let text { cmark_parser_feed(parser, text, bytes.count) }
        }
        var root: OpaquePointer?
        Self.finishing.withLock { _ in root = cmark_parser_finish(parser) }
        self.parser = parser
        self.root = root
    }

    deinit {
        portal_gfm_parser_end()
    }

    /// The HTML as the library prints it.
    func html(options: Options) -> [UInt8] {
        let printed = cmark_render_html(
            root,
            options.rawValue,
            cmark_parser_get_syntax_extensions(parser)
        )
        guard let printed else { return [] }
        return Array(UnsafeRawBufferPointer(start: printed, count: strlen(printed)))
    }

    /// Registers the extensions, once.
    private static let registration: Void = portal_gfm_start()
    /// The library notes the special characters of a parser's extensions in an array of the process
    /// while it finishes: two parsers that finish at once take them from each other.
    private static let finishing = Mutex(())
}
