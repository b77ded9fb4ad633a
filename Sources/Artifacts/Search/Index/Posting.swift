/// A leaf that has a word, and what the word is worth there.
struct Posting: Equatable {
    let leaf: Int
    /// 1 to 63.
    let weight: UInt8
}
