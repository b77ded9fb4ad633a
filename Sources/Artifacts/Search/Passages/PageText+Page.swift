internal import SiteModel
internal import Typography

extension PageText {
    /// The text of a page: its summary, its body, its fields.
    init(of page: Page, _ contents: SiteContents) {
        let typographer = Typographer(language: page.language.code)
        if let summary = page.summary {
            add(Array(typographer.plain(summary).utf8), .summary)
        }
        PassageReader.read(contents.text(page), into: &self)
        // Fields stand elsewhere than the last heading of the text.
        begin(Section(anchor: "", title: []))
        FieldPassages(page, contents).add(to: &self)
    }
}
