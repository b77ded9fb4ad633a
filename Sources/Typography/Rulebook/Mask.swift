/// Text that no rule may touch: the bytes at which it is looked for, and how far it reaches.
final class Mask: Sendable {
    let triggers: [UInt8]
    /// The masked part that holds the place, within the token (the text between spaces and quotation
    /// marks) or, for what has spaces inside, from the token's start on. `nil` where there is none.
    let find: @Sendable (_ run: Run, _ place: Int, _ token: Range<Int>) -> Range<Int>?

    init(
        at triggers: some Sequence<UInt8>,
        _ find: @escaping @Sendable (_ run: Run, _ place: Int, _ token: Range<Int>) -> Range<Int>?
    ) {
        self.triggers = Array(triggers)
        self.find = find
    }
}
