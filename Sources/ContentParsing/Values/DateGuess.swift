import SiteModel

/// What a date in another form most likely is: « 25/06/2021 », “June 25, 2021”. Nothing where a day could
/// be taken for a month.
enum DateGuess {
    /// The date as front matter writes it; `nil` where it is to be guessed.
    static func near(_ text: String) -> String? {
        if let instant = withSpace(text) { return instant }
        let words = words(of: text)
        guard words.count <= 3 else { return nil }
        let month = words.lazy.compactMap { monthByName[$0.lowercased()] }.first
        let numbers = words.filter { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        if let month { return words.count == numbers.count + 1 ? named(month, numbers) : nil }
        guard numbers.count == words.count else { return nil }
        if numbers.count == 1, numbers[0].utf8.count == 8 {
            let digits = numbers[0]
            return written(
                [String(digits.prefix(4)), String(digits.dropFirst(4).prefix(2))],
                day: String(digits.suffix(2))
            )
        }
        guard numbers.count == 3 else { return nil }
        if numbers[0].utf8.count == 4 { return written(Array(numbers[0...1]), day: numbers[2]) }
        guard numbers[2].utf8.count == 4, let first = Int(numbers[0]), let second = Int(numbers[1]),
            first > 12 || second > 12 || first == second
        else { return nil }
        return first > 12
            ? written([numbers[2], numbers[1]], day: numbers[0])
            : written([numbers[2], numbers[0]], day: numbers[1])
    }

    /// Whether only the offset from UTC is missing.
    static func lacksOffset(_ text: String) -> Bool {
        PartialDate(text.replacing(" ", with: "T", maxReplacements: 1) + "Z")?.precision == .minute
    }

    /// `2021-06-25 09:00+01:00`
    private static func withSpace(_ text: String) -> String? {
        let instant = text.replacing(" ", with: "T", maxReplacements: 1)
        return instant != text && PartialDate(instant)?.precision == .minute ? instant : nil
    }

    /// A month in words, with its year or its day and year.
    private static func named(_ month: Int, _ numbers: [String]) -> String? {
        guard let year = numbers.last, year.utf8.count == 4 else { return nil }
        return numbers.count == 1
            ? written([year, String(month)], day: nil)
            : numbers.count == 2 ? written([year, String(month)], day: numbers[0]) : nil
    }

    private static func written(_ parts: [String], day: String?) -> String? {
        let rest = parts.dropFirst() + (day.map { [$0] } ?? [])
        guard parts[0].utf8.count == 4, rest.allSatisfy({ (1...2).contains($0.utf8.count) }) else {
            return nil
        }
        let padded = rest.map { $0.utf8.count == 1 ? "0" + $0 : $0 }
        let date = ([parts[0]] + padded).joined(separator: "-")
        return PartialDate(date) == nil ? nil : date
    }

    /// « 1er » is 1.
    private static func words(of text: String) -> [String] {
        text.split { " ,./-\u{A0}\u{202F}".unicodeScalars.contains($0.unicodeScalars.first ?? "a") }
            .map { $0 == "1er" ? "1" : String($0) }
    }

    private static let monthByName: [String: Int] = {
        let names = [
            [
                "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
                "septembre",
                "octobre", "novembre", "décembre",
            ],
            [
                "january", "february", "march", "april", "may", "june", "july", "august",
                "september",
                "october", "november", "december",
            ],
        ]
        return Dictionary(
            names.flatMap { $0.enumerated().map { ($1, $0 + 1) } },
            uniquingKeysWith: { first, _ in first }
        )
    }()
}
