/// A quotation mark or an apostrophe of a run, and what became of it.
struct Quotation {
    enum Sign {
        /// U+0022.
        case straight
        /// U+0027.
        case apostrophe
        case openingGuillemet, closingGuillemet
        case openingDouble, closingDouble
        case openingSingle, closingSingle
    }

    enum Role {
        /// Not a quotation mark, or one without partner.
        case undecided
        case opening
        case closing
        /// U+2019, whatever it is.
        case apostrophe
    }

    static let triggers: [UInt8] = [
        UInt8(ascii: "\""), UInt8(ascii: "'"), Trigger.latin1Signs, Trigger.punctuation,
    ]

    /// Whether a byte is one of ``triggers``.
    static func mayBegin(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == Trigger.latin1Signs
            || byte == Trigger.punctuation
    }

    let sign: Sign
    let place: Int
    var role: Role = .undecided

    /// The mark that stands at a place of a run.
    init?(in run: Run, at place: Int) {
        self.place = place
        switch run.glyph(at: place).value {
        case 0x22: sign = .straight
        case 0x27: sign = .apostrophe
        case 0xAB: sign = .openingGuillemet
        case 0xBB: sign = .closingGuillemet
        case 0x201C: sign = .openingDouble
        case 0x201D: sign = .closingDouble
        case 0x2018: sign = .openingSingle
        case 0x2019: sign = .closingSingle
        default: return nil
        }
    }
}
