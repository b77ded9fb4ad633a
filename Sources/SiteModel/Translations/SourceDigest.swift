/// The value of `translated-from`: the text that a translation was made from, in so few characters that
/// they fit a line, and so many that a changed block can be told from the others.
///
/// `v1.` and the digest of the whole text (11 base-62 digits), a full stop, then for each block the
/// letter of its kind and 4 base-62 digits. See `docs/decisions/0004-staleness-by-content.md`.
struct SourceDigest: Hashable {
    /// A block: its kind and 4 base-62 digits of its digest.
    struct Code: Hashable {
        let kind: TextKind
        let digits: Substring
    }

    /// The whole text: what decides whether it has changed.
    let whole: Substring
    /// The blocks, in order: what tells where.
    let codes: [Code]

    private static let version = "v1."
    private static let wholeWidth = 11
    private static let codeWidth = 4

    init(of blocks: [TextBlock]) {
        var hash = TextHash()
        for block in blocks { hash.add(number: block.digest) }
        whole = Base62.text(hash.digest, width: Self.wholeWidth)[...]
        codes = blocks.map {
            Code(kind: $0.kind, digits: Base62.text($0.digest, width: Self.codeWidth)[...])
        }
    }

    /// Reads what front matter holds; `nil` when it is no such value.
    init?(_ text: String) {
        guard text.hasPrefix(Self.version), text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        var rest = text.dropFirst(Self.version.count)
        whole = rest.prefix(Self.wholeWidth)
        rest = rest.dropFirst(Self.wholeWidth)
        guard whole.utf8.count == Self.wholeWidth, whole.utf8.allSatisfy(Base62.isDigit),
            rest.first == ".", (rest.utf8.count - 1) % (1 + Self.codeWidth) == 0
        else { return nil }
        rest = rest.dropFirst()
        var codes: [Code] = []
        while let letter = rest.first {
            let digits = rest.dropFirst().prefix(Self.codeWidth)
            guard let kind = TextKind(rawValue: letter), digits.utf8.allSatisfy(Base62.isDigit)
            else { return nil }
            codes.append(Code(kind: kind, digits: digits))
            rest = rest.dropFirst(1 + Self.codeWidth)
        }
        self.codes = codes
    }

    /// As front matter writes it.
    var text: String {
        codes.reduce(into: Self.version + whole + ".") { text, code in
            text.append(code.kind.rawValue)
            text += code.digits
        }
    }
}
