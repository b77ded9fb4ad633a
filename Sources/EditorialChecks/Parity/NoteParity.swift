internal import Diagnostics

extension ParityCheck {
    var hasSameNotes: Bool { isAlike(\.notes, by: ==) }

    /// The notes that one text calls and the other does not: sources by their ids; of the notes that
    /// the author wrote, whose labels may be translated, those left over on one side.
    func noteDifferences() -> [Diagnostic] {
        if hasSameNotes { return [] }
        return parts(\.notes).flatMap { part -> [Diagnostic] in
            let here = part.own.distinct(without: part.theirs)
            let there = part.theirs.distinct(without: part.own)
            let renamed = min(here.writtenCount, there.writtenCount)
            let added = here.dropping(written: renamed).map { note in
                Diagnostic.note(
                    note.value.label,
                    isMissing: false,
                    at: translation.location(note.place),
                    original: part.originalStart
                )
            }
            let missing = there.dropping(written: renamed).map { note in
                Diagnostic.note(
                    note.value.label,
                    isMissing: true,
                    at: part.start,
                    original: original.location(note.place)
                )
            }
            return added + missing
        }
    }
}

extension [TextProfile.Placed<TextProfile.CalledNote>] {
    /// The first call of each note that the others do not have.
    fileprivate func distinct(without others: Self) -> Self {
        var known = Set(others.map(\.value))
        return filter { known.insert($0.value).inserted }
    }

    fileprivate var writtenCount: Int { count { !$0.value.isSource } }

    /// Without the first calls of notes that the author wrote.
    fileprivate func dropping(written count: Int) -> Self {
        var left = count
        return filter { note in
            if note.value.isSource || left == 0 { return true }
            left -= 1
            return false
        }
    }
}

extension Diagnostic {
    fileprivate static func note(
        _ label: String,
        isMissing: Bool,
        at location: SourceLocation,
        original: SourceLocation
    ) -> Diagnostic {
        let message =
            isMissing
            ? Phrase(
                fr: "l’original appelle la note « [^\(label)] », ce passage ne l’appelle pas",
                en: "the original calls the footnote “[^\(label)]”, this part does not"
            )
            : Phrase(
                fr: "l’original n’appelle pas cette note dans ce passage : « [^\(label)] »",
                en: "the original does not refer to this footnote in this part: “[^\(label)]”"
            )
        return .difference("P446", message, at: location, original: original)
    }
}
