internal import Diagnostics

/// The words by which a language is told from the others that are known here. No word stands in two
/// lists.
final class CommonWords: Sendable {
    let code: String
    /// The name of the language: « anglais », “English”.
    let name: Phrase
    private let table: WordTable<Void>

    private init(_ code: String, _ name: Phrase, _ words: String) {
        self.code = code
        self.name = name
        table = WordTable(words.split(separator: " ").map { (String($0), ()) })
    }

    /// Whether a word is in the list.
    func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = word.first, table.mayHave(first: first, count: word.count) else {
            return false
        }
        return table.meaning(of: word) != nil
    }

    /// How many of some words are in the list.
    func count(in words: [ArraySlice<UInt8>]) -> Int {
        words.count { table.meaning(of: $0) != nil }
    }

    /// By code.
    static let known: [String: CommonWords] = [
        "fr": CommonWords(
            "fr",
            Phrase(fr: "français", en: "French"),
            "le la les un une des du de d l et est sont dans pour par avec sur qui que qu ce cette ces "
                + "nous vous ils elles il elle leur leurs notre nos votre au aux ne pas plus mais ou où "
                + "été être avoir fait comme sans sous entre son sa ses n s c j je"
        ),
        "en": CommonWords(
            "en",
            Phrase(fr: "anglais", en: "English"),
            "the of and to is are in that for with it its this these those be been was were has have "
                + "will would can could should their our your they we he she not by from which who "
                + "what when at an as than then there into between i you"
        ),
    ]
}
