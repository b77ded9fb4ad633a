package import Diagnostics

/// The words of a text and where they stand: what checks of its wording need. Made only when it is
/// asked for, and not kept longer than the checks.
package struct TextDetails: Sendable, Hashable {
    /// The running texts, in order of the text; those of its notes come last.
    package let blocks: [RunningText]
    /// Every call of a note that has a definition, in order of the text.
    package let noteCalls: [NoteCall]

    /// Whether the places are those of the words; otherwise they mean nothing.
    package let isLocated: Bool

    package init(blocks: [RunningText] = [], noteCalls: [NoteCall] = [], isLocated: Bool = true) {
        self.blocks = blocks
        self.noteCalls = noteCalls
        self.isLocated = isLocated
    }
}

/// A place in a text at which a note is called.
package struct NoteCall: Sendable, Hashable {
    /// The id of a source, or the label of a note that the author wrote.
    package let label: String
    /// Whether the note is that of a source.
    package let isSource: Bool
    /// How many headings stand before it.
    package let section: Int
    package let place: SourcePosition

    package init(label: String, isSource: Bool, section: Int, place: SourcePosition) {
        self.label = label
        self.isSource = isSource
        self.section = section
        self.place = place
    }
}
