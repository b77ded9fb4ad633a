/// One rule of typography: the bytes at which it looks, and what it asks for there.
///
/// A byte that begins a run of digits or an ASCII word stands for the whole of it: a rule is called
/// once for a number, at its first digit, and once for a word, at its first capital.
final class Rule: Sendable {
    let triggers: [UInt8]
    let apply: @Sendable (_ run: Run, _ place: Int, _ edits: inout EditList) -> Void

    init(
        at triggers: some Sequence<UInt8>,
        _ apply: @escaping @Sendable (_ run: Run, _ place: Int, _ edits: inout EditList) -> Void
    ) {
        self.triggers = Array(triggers)
        self.apply = apply
    }
}
