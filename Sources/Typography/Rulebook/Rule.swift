/// One rule of typography: the bytes at which it looks, and what it asks for there.
///
/// A byte that begins a run of digits or an ASCII word stands for the whole of it: a rule is called
/// once for a number, at its first digit, and once for a word, at its first capital.
final class Rule: Sendable {
    let triggers: [UInt8]
    /// The words that the rule looks for behind a number and a space; `nil` for a rule that looks elsewhere.
    let wordsBehindNumber: WordList?
    let apply: @Sendable (_ run: Run, _ place: Int, _ edits: inout EditList) -> Void

    init(
        at triggers: some Sequence<UInt8>,
        behindNumber words: WordList? = nil,
        _ apply: @escaping @Sendable (_ run: Run, _ place: Int, _ edits: inout EditList) -> Void
    ) {
        self.triggers = Array(triggers)
        wordsBehindNumber = words
        self.apply = apply
    }
}
