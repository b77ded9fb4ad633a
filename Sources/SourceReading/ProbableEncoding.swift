internal import Diagnostics

/// What a text that is not UTF-8 was probably saved as, to tell its author where to look.
enum ProbableEncoding: Equatable {
    /// The rest is UTF-8 with accents: the text was cut or damaged, not saved otherwise.
    case damagedUTF8
    case windows1252
    case macRoman
    case unknown

    /// Judges by the bytes that begin no ASCII character: the letters and marks of French and English
    /// text stand at different places in each encoding.
    init(of bytes: [UInt8], firstInvalid: Int) {
        if bytes[..<firstInvalid].contains(where: { $0 >= 0x80 }) {
            self = .damagedUTF8
            return
        }
        var (windows, mac) = (0, 0)
        for byte in bytes where byte >= 0x80 {
            if Self.windowsLetters[byte] != nil { windows += 1 }
            if Self.macLetters[byte] != nil { mac += 1 }
        }
        if windows == 0 && mac == 0 {
            self = .unknown
        } else {
            self = windows >= mac ? .windows1252 : .macRoman
        }
    }

    /// What the byte means in the probable encoding; `nil` when there is nothing helpful to say.
    func note(on byte: UInt8) -> Phrase? {
        switch self {
        case .damagedUTF8:
            Phrase(
                fr: "le début du fichier est en UTF-8\u{A0}: le texte est abîmé à cet endroit",
                en: "the file is UTF-8 up to here: the text is damaged at this place"
            )
        case .windows1252: Self.note("Windows-1252", Self.windowsLetters[byte])
        case .macRoman: Self.note("Mac Roman", Self.macLetters[byte])
        case .unknown: nil
        }
    }

    private static func note(_ encoding: String, _ letter: Character?) -> Phrase {
        guard let letter else {
            return Phrase(
                fr: "l’encodage est probablement \(encoding)",
                en: "the encoding is probably \(encoding)"
            )
        }
        return Phrase(
            fr:
                "l’encodage est probablement \(encoding), où cet octet vaut «\u{A0}\(letter)\u{A0}»",
            en: "the encoding is probably \(encoding), where this byte is “\(letter)”"
        )
    }

    /// Source: WHATWG Encoding Standard, index windows-1252.
    private static let windowsLetters: [UInt8: Character] = [
        0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x96: "–", 0x97: "—", 0x9C: "œ",
        0xA0: "\u{A0}", 0xAB: "«", 0xB0: "°", 0xBB: "»", 0xC0: "À", 0xC7: "Ç", 0xC8: "È",
        0xC9: "É", 0xCA: "Ê", 0xE0: "à", 0xE2: "â", 0xE7: "ç", 0xE8: "è", 0xE9: "é", 0xEA: "ê",
        0xEB: "ë", 0xEE: "î", 0xEF: "ï", 0xF4: "ô", 0xF9: "ù", 0xFB: "û",
    ]

    /// Source: WHATWG Encoding Standard, index macintosh.
    private static let macLetters: [UInt8: Character] = [
        0x82: "Ç", 0x83: "É", 0x88: "à", 0x89: "â", 0x8D: "ç", 0x8E: "é", 0x8F: "è", 0x90: "ê",
        0x91: "ë", 0x94: "î", 0x95: "ï", 0x99: "ô", 0x9D: "ù", 0x9E: "û", 0xA1: "°", 0xC7: "«",
        0xC8: "»", 0xC9: "…", 0xCA: "\u{A0}", 0xCB: "À", 0xCF: "œ", 0xD0: "–", 0xD1: "—",
        0xD2: "“", 0xD3: "”", 0xD4: "‘", 0xD5: "’", 0xE5: "Ê", 0xE6: "Á", 0xE9: "È",
    ]
}
