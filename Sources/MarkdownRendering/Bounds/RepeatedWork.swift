/// What makes cmark-gfm 0.29.0.gfm.6 look at the same bytes again and again.
///
/// Each is quadratic in that version: the advisories of 0.29.0.gfm.7 to gfm.12 name most of them, and
/// counting the steps of the library over random texts has found the others.
enum RepeatedWork: Int, CaseIterable {
    /// `<?`, `<!A` and `<![CDATA[` without an end: each is looked for to the end of the paragraph.
    case openTags
    /// `![` that are open: each link behind them passes them all.
    case openPictures
    /// `*`, `_` and `~`: each link and note behind them goes back through them all.
    case emphasis
    /// Bare addresses without a space between them that break off, or end with many `)`.
    case addresses
    /// `@` in one line: behind each address the rest of the line is copied.
    case emails
    /// Rows of `|` and `-` that are tried with all lines before them, and cells, each of which is
    /// appended by walking through its row.
    case tableRows
    /// Text deep in quotations and lists: each part of it climbs to the top.
    case nesting

    /// Steps of a nanosecond for each byte or mark that is passed, measured.
    var weight: Int {
        switch self {
        case .openTags: 1
        case .emphasis, .emails, .tableRows: 2
        case .openPictures, .addresses: 3
        case .nesting: 5
        }
    }
}
