internal import MarkdownRendering
internal import SiteModel

extension MarkdownLabels {
    /// The words of strings.yml; those of English where it has none (which has been reported).
    init(_ strings: InterfaceStrings, in language: Language) {
        let fallback = MarkdownLabels.english
        func word(_ key: String, or other: String) -> String { strings[key]?[language] ?? other }
        self.init(
            footnotesHeading: word("footnotes", or: fallback.footnotesHeading),
            footnoteCall: word("footnote-reference", or: fallback.footnoteCall),
            backToCall: word("back-to-reference", or: fallback.backToCall),
            table: word("table-region", or: fallback.table),
            taskDone: word("task-done", or: fallback.taskDone),
            taskOpen: word("task-open", or: fallback.taskOpen)
        )
    }
}
