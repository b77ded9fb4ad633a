/// The words that the markup of a text needs besides the author's, in the language of the page.
///
/// They are printed as they stand, so their typography is in place.
package struct MarkdownLabels: Sendable {
    /// The heading of the notes, for readers who hear the page: « Notes ».
    package let footnotesHeading: String
    /// The name of a call of a note; `{n}` is its number: « Note {n} ».
    package let footnoteCall: String
    /// The name of the link from a note back to its call; `{n}` is the number of the note, `1-2` for
    /// its second call: « Revenir à l’appel de note {n} ».
    package let backToCall: String
    /// The name of the region that a table scrolls in; `{n}` is the number of the table in its text:
    /// « Tableau {n} ».
    package let table: String
    /// The name of the box of a task that is done: « Fait ».
    package let taskDone: String
    /// The name of the box of a task that is not: « À faire ».
    package let taskOpen: String

    package init(
        footnotesHeading: String,
        footnoteCall: String,
        backToCall: String,
        table: String,
        taskDone: String,
        taskOpen: String
    ) {
        self.footnotesHeading = footnotesHeading
        self.footnoteCall = footnoteCall
        self.backToCall = backToCall
        self.table = table
        self.taskDone = taskDone
        self.taskOpen = taskOpen
    }

    /// French; for texts that no site stands behind.
    package static let french = MarkdownLabels(
        footnotesHeading: "Notes",
        footnoteCall: "Note {n}",
        backToCall: "Revenir à l’appel de note {n}",
        table: "Tableau {n}",
        taskDone: "Fait",
        taskOpen: "À faire"
    )

    /// English; for texts that no site stands behind.
    package static let english = MarkdownLabels(
        footnotesHeading: "Notes",
        footnoteCall: "Note {n}",
        backToCall: "Back to reference {n}",
        table: "Table {n}",
        taskDone: "Done",
        taskOpen: "To do"
    )
}
