internal import Diagnostics
internal import SiteModel

/// Reads the numbers, amounts, dates and times of a running text.
///
/// A number in words and a Roman numeral are hints: they are never missed in the other language.
///
/// Reads one block after the other, so that the memory of one is used for the next.
struct QuantityReader {
    private var block = RunningText([], [])
    private var places = RunningTextPlaces(RunningText([], []))
    let words: QuantityWords
    private(set) var tokens = TokenList()
    /// Whether a part of the block is in another language.
    private var hasPassages = false
    /// Those of the block.
    private var quantities: [Quantity] = []
    /// The index of the token that is looked at.
    var index = 0
    /// The index behind the last quantity.
    private(set) var lastEnd = 0
    private var isLastHint = false

    /// Whether quantities have their words and their places, and hints are read: what only a difference
    /// needs.
    private let locates: Bool

    init(_ words: QuantityWords, locates: Bool = true) {
        self.words = words
        self.locates = locates
    }

    /// The quantities of a block, in order.
    static func quantities(of block: RunningText, _ words: QuantityWords) -> [Quantity] {
        var reader = QuantityReader(words)
        return reader.quantities(of: block)
    }

    /// The quantities of a block, in order.
    mutating func quantities(of block: RunningText) -> [Quantity] {
        self.block = block
        if locates { places = RunningTextPlaces(block) }
        Tokenizer.read(block.text, into: &tokens)
        hasPassages = block.pieces.contains { $0.language != nil }
        quantities.removeAll(keepingCapacity: true)
        (index, lastEnd, isLastHint) = (0, 0, false)
        while let next = next() {
            index = next
            if tokens[next].isDigits {
                if isPartOfName { index += 1 } else { readDigits() }
            } else {
                readWord()
            }
        }
        return quantities
    }

    /// The index of the next token that can begin a quantity: digits, and words that may say a number or
    /// a month, which most do not. `nil` at the end.
    private func next() -> Int? {
        block.text.withUnsafeBufferPointer { text in
            tokens.firstIndex(from: index) { token in
                if token.isDigits { return true }
                guard token.isWord else { return false }
                let (first, last) = (text[token.range.lowerBound], text[token.range.upperBound - 1])
                return words.mayBegin(first: first, last: last, count: token.range.count)
                    || RomanNumeral.mayBeOrdinal(first: first, last: last)
            }
        }
    }

    /// Whether letters stand right before the digits: UM6P, CO2.
    private var isPartOfName: Bool {
        guard index > 0, tokens[index - 1].isWord else { return false }
        if case .unit = meaning(at: index - 1) { return false }
        return true
    }

    private mutating func readDigits() {
        let first = index
        if index > 0, tokens[index - 1].isSign("+"), let end = telephoneEnd(index) {
            let digits = tokens[first..<end].filter(\.isDigits).map { text(of: $0) }.joined()
            index = end
            add(.number("+" + digits, nil), from: first - 1, isHint: false)
            return
        }
        let value = plainNumber() ?? calendarDate() ?? clock() ?? numberOrDay()
        add(value, from: first, isHint: false)
        if case .time = value { return }
        readYearBehindHyphen(value, first)
    }

    /// A number with nothing behind it that could belong to it: a space, and a word that means nothing here,
    /// or the end of the text. Moves behind it.
    private mutating func plainNumber() -> Quantity.Value? {
        let isLast = index + 1 == tokens.count
        let isBeforeWord =
            isSpace(at: index + 1) && index + 2 < tokens.count && tokens[index + 2].isWord
            && meaning(at: index + 2) == nil && !isSign(".", at: index + 3)
        guard isLast || isBeforeWord else { return nil }
        index += 1
        return .number(Decimal.digits(of: bytes(of: tokens[index - 1])), unitBefore(index - 1))
    }

    /// `2021-22`: the second year is written short.
    private mutating func readYearBehindHyphen(_ value: Quantity.Value, _ first: Int) {
        guard case .number(let year, nil) = value, year.count == 4, index == first + 1,
            index + 1 < tokens.count, tokens[index].isHyphen,
            let short = number(at: index + 1, digits: 2), let long = Int(year),
            short > long % 100, !isSign(".", at: index + 2)
        else { return }
        index += 2
        add(.number(String(long / 100 * 100 + short), nil), from: index - 1, isHint: false)
    }

    private mutating func readWord() {
        let first = index
        index += 1
        switch meaning(at: first) {
        case .number(let number)?: add(.number(String(number), nil), from: first, isHint: true)
        case .month(let month)?: readMonth(month, first)
        default:
            if let number = RomanNumeral.ordinal(block.text[tokens[first].range]) {
                add(.number(String(number), nil), from: first, isHint: true)
            }
        }
    }

    /// A month that no day stands before: “June 25, 2021”, « juin 2021 ».
    private mutating func readMonth(_ month: Int, _ first: Int) {
        guard isSpace(at: index) else { return }
        if let year = number(at: index + 1, digits: 4) {
            index += 2
            add(.date(year: year, month: month, day: nil), from: first, isHint: false)
        } else if let day = number(at: index + 1, digits: 1...2), (1...31).contains(day),
            !isSign(words.decimal, at: index + 2) || isSpace(at: index + 3)
        {
            index += 2
            skipOrdinal()
            let year = yearBehindDay()
            add(.date(year: year, month: month, day: day), from: first, isHint: false)
        }
    }
}

extension QuantityReader {
    /// Notes a value that ends before the current token.
    mutating func add(_ value: Quantity.Value, from first: Int, isHint: Bool) {
        let start = tokens[first].range.lowerBound
        let end = tokens[index - 1].range.upperBound
        lastEnd = index
        let isHint = isHint || hasPassages && block.language(at: start) != nil
        isLastHint = isHint
        if isHint || !locates {
            // Nobody compares hints but where there is a difference.
            if isHint, !locates { return }
            let nowhere = SourcePosition(line: 1, column: 1)
            quantities.append(
                Quantity(value: value, text: "", start: nowhere, end: nowhere, isHint: isHint)
            )
            return
        }
        let startPlace = places.place(of: start)
        let last = places.place(of: end - 1)
        quantities.append(
            Quantity(
                value: value,
                text: String(decoding: block.text[start..<end], as: UTF8.self),
                start: startPlace,
                end: SourcePosition(line: last.line, column: last.column + 1),
                isHint: false
            )
        )
    }

    /// Carries the half of the day of the second time of a span over to the first: “2–4 p.m.”.
    mutating func carryHalfOfDay(to first: Int) {
        if isLastHint, !locates { return }
        guard let previous = quantities.last, lastEnd > 0, first > lastEnd, first - lastEnd <= 3,
            tokens[lastEnd..<first].allSatisfy({ $0.isSpace || $0.isHyphen || isTo($0) })
        else { return }
        let minutes: Int
        switch previous.value {
        case .number(let digits, nil):
            guard let hour = Int(digits), (1..<12).contains(hour) else { return }
            minutes = hour * 60
        case .time(let time) where time < 720: minutes = time
        default: return
        }
        quantities[quantities.count - 1].value = .time(minutes + 720)
    }

    private func isTo(_ token: Token) -> Bool {
        token.isWord && bytes(of: token).elementsEqual("to".utf8)
    }

    func text(of token: Token) -> String {
        String(decoding: block.text[token.range], as: UTF8.self)
    }

    func bytes(of token: Token) -> ArraySlice<UInt8> { block.text[token.range] }

    func meaning(at index: Int) -> QuantityWords.Meaning? {
        guard tokens.indices.contains(index), tokens[index].isWord else { return nil }
        let range = tokens[index].range
        guard words.mayMean(first: block.text[range.lowerBound], count: range.count) else {
            return nil
        }
        return words.meaning(of: block.text[range])
    }

    func isSpace(at index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isSpace }

    func isSign(_ sign: Unicode.Scalar, at index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].isSign(sign)
    }

    /// The number that the digits of a token write; `nil` for another count of digits.
    func number(at index: Int, digits: ClosedRange<Int>) -> Int? {
        guard tokens.indices.contains(index), tokens[index].isDigits,
            digits.contains(tokens[index].range.count)
        else { return nil }
        return block.text[tokens[index].range].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    }

    func number(at index: Int, digits: Int) -> Int? { number(at: index, digits: digits...digits) }

    /// The index behind a telephone number that begins with digits; `nil` where it is too short.
    private func telephoneEnd(_ first: Int) -> Int? {
        var end = first
        var count = 0
        var next = first
        while tokens.indices.contains(next) {
            let token = tokens[next]
            next += 1
            if token.isDigits {
                count += token.range.count
                end = next
            } else if !(token.isSpace || token.isHyphen || token.isSign(".") || token.isSign("(")
                || token.isSign(")"))
            {
                break
            }
        }
        return (8...15).contains(count) ? end : nil
    }
}

extension Token {
    /// Whether it is a hyphen or a dash.
    var isHyphen: Bool {
        guard let sign else { return false }
        return sign == "-" || ("\u{2010}"..."\u{2014}").contains(sign)
    }
}
