/// Texts made of what typography stumbles over, the same for the same seed.
struct RandomText: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    static let alphabet: [String] =
        ["\"", "\"", "'", "'", " ", " ", " ", " ", "\u{A0}", "\u{202F}", "\u{2009}", "\n"]
        + [
            "«", "»", "“", "”", "‘", "’", "(", ")", "[", "]", ".", "...", "…", ",", ";", ":", "!",
            "?",
        ]
        + [
            "-", "--", " – ", "–", "—", "1", "12", "000", "2021", "a", "é", "e\u{301}", "s", "X",
            "ة", "漢",
        ]
        + [
            "M.", "Mme", "Dr", "n°", "%", "€", "km", "m²", "h", "e", "er", "II", "juin", "siècle",
            "Yahoo",
        ]
        + [
            "@", "/", "#", "+", "&", ";", "_", "=", "<", ">", "\\", "://", "www.", "v1", "til", "😀",
            "\0",
        ]

    mutating func text(ofAtMost count: Int) -> String {
        (0..<Int.random(in: 0...count, using: &self))
            .map { _ in Self.alphabet.randomElement(using: &self) ?? "" }
            .joined()
    }

    static let tags: [String] =
        [
            "<b>", "</b>", "<p>", "</p>", "<i lang=en>", "<i lang=ar>", "</i>", "<br>", "<code>",
            "</code>",
        ]
        + [
            "<sup>", "</sup>", "<!--", "-->", "<a title=\"?\">", "</a>", "<td>", "<img>",
            "<q lang='fr'>",
        ]
        + [
            "</q>", "&nbsp;", "&quot;", "&#39;", "&eacute;", "&x;", "<", "</", "<div lang=en>",
            "</div>",
        ]

    mutating func html(ofAtMost count: Int) -> String {
        (0..<Int.random(in: 0...count, using: &self))
            .map { _ in
                let parts = Bool.random(using: &self) ? Self.tags : Self.alphabet
                return parts.randomElement(using: &self) ?? ""
            }
            .joined()
    }
}
