/// Bytes that stand in a run for what is not text. UTF-8 never contains them.
enum Mark {
    /// Something that counts as a word: code, a picture, a run in another language.
    static let opaque: UInt8 = 0xFF
    /// A break between lines.
    static let lineBreak: UInt8 = 0xFE
    /// A straight quotation mark that is known to open a quotation.
    static let openingQuote: UInt8 = 0xFD
    /// A straight quotation mark that is known to close a quotation.
    static let closingQuote: UInt8 = 0xFC
}
