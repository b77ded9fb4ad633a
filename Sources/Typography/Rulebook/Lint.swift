/// A fault to look for: the bytes at which it is looked for, and how it is recognised.
final class Lint: Sendable {
    let kind: TypographyWarning.Kind
    let triggers: [UInt8]
    let finds: @Sendable (_ run: Run, _ place: Int) -> Bool

    init(
        _ kind: TypographyWarning.Kind,
        at triggers: some Sequence<UInt8>,
        _ finds: @escaping @Sendable (_ run: Run, _ place: Int) -> Bool
    ) {
        self.kind = kind
        self.triggers = Array(triggers)
        self.finds = finds
    }
}
