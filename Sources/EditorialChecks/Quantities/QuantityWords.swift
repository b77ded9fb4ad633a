internal import SiteModel

/// The words that say numbers, months and units in a language.
///
/// A class, so that all who read the language share one.
final class QuantityWords: Sendable {
    enum Meaning: Sendable {
        /// A number in words; the thirtieth as well as thirty.
        case number(Int)
        case month(Int)
        /// How many zeros follow: « millions ».
        case multiplier(zeros: Int)
        case unit(Quantity.Unit)
        /// The first word of « pour cent », “per cent”.
        case per
        /// What stands between a number and its unit or month: « de », “of”.
        case of
        /// « h »
        case hour
        case morning, afternoon

        var beginsQuantity: Bool {
            switch self {
            case .number, .month: true
            default: false
            }
        }
    }

    private let table: WordTable<Meaning>
    /// The words that can begin a quantity: numbers and months.
    private let beginnings: WordSieve
    /// Whether the language writes its months with a capital.
    private let capitalisesMonths: Bool
    /// What stands before decimals; a point does in every language.
    let decimal: Unicode.Scalar
    /// What stands between thousands, besides spaces.
    let group: Unicode.Scalar?
    /// Whether the language says “a.m.” and “p.m.”.
    let hasHalvesOfDay: Bool

    init(_ language: Language, _ formats: LanguageFormats) {
        let months = formats.dates.months
        hasHalvesOfDay = language.code == "en"
        capitalisesMonths = months.first?.first?.isUppercase ?? false
        let isFrench = language.code == "fr"
        let own = isFrench ? Self.french : language.code == "en" ? Self.english : []
        let words = Self.monthWords(months) + own + Self.units
        table = WordTable(words)
        beginnings = WordSieve(words.filter(\.1.beginsQuantity).map(\.0))
        decimal = formats.numbers.decimal.unicodeScalars.first ?? "."
        let group = formats.numbers.group.unicodeScalars.first
        self.group = group == "," || group == "." || group == "’" || group == "'" ? group : nil
    }

    /// Whether a word may begin a quantity.
    func mayBegin(first: UInt8, last: UInt8, count: Int) -> Bool {
        beginnings.mayHold(first: first, last: last, count: count)
    }

    /// Whether a word may mean something, by its first byte and its length.
    func mayMean(first byte: UInt8, count: Int) -> Bool { table.mayHave(first: byte, count: count) }

    func meaning(of word: ArraySlice<UInt8>) -> Meaning? {
        guard let meaning = table.meaning(of: word) else { return nil }
        if case .month = meaning, capitalisesMonths, let first = word.first,
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
        {
            return nil
        }
        return meaning
    }

    /// The months, and their abbreviations of three letters and more that name one month only.
    private static func monthWords(_ months: [String]) -> [(String, Meaning)] {
        let names = months.map { $0.lowercased() }
        var words = names.enumerated().map { ($1, Meaning.month($0 + 1)) }
        for (index, name) in names.enumerated() where name.contains(where: \.isLetter) {
            for count in stride(from: 3, to: min(name.count, 6), by: 1) {
                let short = String(name.prefix(count))
                if names.count(where: { $0.hasPrefix(short) }) == 1 {
                    words.append((short, .month(index + 1)))
                }
            }
        }
        return words.filter { $0.0.contains(where: \.isLetter) }
    }

    private static let units: [(String, Meaning)] = [
        ("eur", .unit(.euro)), ("euro", .unit(.euro)), ("euros", .unit(.euro)),
        ("usd", .unit(.dollar)), ("dollar", .unit(.dollar)), ("dollars", .unit(.dollar)),
        ("gbp", .unit(.pound)), ("mad", .unit(.dirham)), ("dh", .unit(.dirham)),
        ("dhs", .unit(.dirham)), ("dirham", .unit(.dirham)), ("dirhams", .unit(.dirham)),
    ]

    private static let french: [(String, Meaning)] =
        numbers([
            "", "", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
            "douze", "treize", "quatorze", "quinze", "seize", "vingt", "trente", "quarante",
            "cinquante", "soixante", "cent", "mille",
        ])
        + numbers([
            "", "premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième",
            "huitième", "neuvième", "dixième", "onzième", "douzième", "treizième", "quatorzième",
            "quinzième", "seizième", "vingtième",
        ])
        + [
            ("première", .number(1)), ("une", .number(1)), ("un", .number(1)),
            ("second", .number(2)), ("seconde", .number(2)), ("cents", .number(100)),
            ("million", .multiplier(zeros: 6)), ("millions", .multiplier(zeros: 6)),
            ("milliard", .multiplier(zeros: 9)), ("milliards", .multiplier(zeros: 9)),
            ("billion", .multiplier(zeros: 12)), ("billions", .multiplier(zeros: 12)),
            ("livres", .unit(.pound)), ("pour", .per), ("de", .of), ("d", .of), ("h", .hour),
        ]

    private static let english: [(String, Meaning)] =
        numbers([
            "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "twenty", "thirty",
            "forty", "fifty", "sixty", "hundred", "thousand",
        ])
        + numbers([
            "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
            "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
            "sixteenth", "twentieth",
        ])
        + [
            ("once", .number(1)), ("twice", .number(2)), ("both", .number(2)),
            ("million", .multiplier(zeros: 6)), ("millions", .multiplier(zeros: 6)),
            ("billion", .multiplier(zeros: 9)), ("billions", .multiplier(zeros: 9)),
            ("trillion", .multiplier(zeros: 12)), ("bn", .multiplier(zeros: 9)),
            ("pounds", .unit(.pound)), ("percent", .unit(.percent)), ("per", .per), ("of", .of),
            ("am", .morning), ("pm", .afternoon),
        ]

    /// 0 to 16, then 20, 30, 40, 50, 60, 100, 1000.
    private static func numbers(_ words: [String]) -> [(String, Meaning)] {
        let values = Array(0...16) + [20, 30, 40, 50, 60, 100, 1000]
        return zip(words, values).compactMap { $0.isEmpty ? nil : ($0, .number($1)) }
    }
}
