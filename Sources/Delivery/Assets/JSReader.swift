/// Finds the names of other files in a script: those of `import` and `export … from`, of `import("…")`,
/// and of `new URL("…", import.meta.url)`.
///
/// It reads tokens, so that comments, strings, templates and regular expressions are what they are to a
/// browser. A name that is computed is left as it is.
///
/// Source: ECMAScript 2024, chapters 12 (lexical grammar), 13.3.10 (import calls) and 16.2 (modules).
struct JSReader {
    private let bytes: [UInt8]
    private var index = 0
    private var mentions: [AssetMention] = []
    /// The last tokens, the newest behind: enough to know what a string is a part of.
    private var tokens: [Token] = []
    /// How many braces are open in each template literal that is, the innermost last.
    private var templates: [Int] = []

    private enum Token: Equatable {
        case word(String)
        case sign(UInt8)
        case string(AssetMention)
        case other
    }

    static func mentions(in bytes: [UInt8]) -> [AssetMention] {
        var reader = JSReader(bytes: bytes)
        reader.read()
        return reader.mentions
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func read() {
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"): skipLine()
            case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): skipComment()
            case UInt8(ascii: "/") where beginsPattern: readPattern()
            case UInt8(ascii: "\""), UInt8(ascii: "'"): add(.string(readString()))
            case UInt8(ascii: "`"):
                index += 1
                readTemplate()
            case UInt8(ascii: "{"):
                if let last = templates.popLast() { templates.append(last + 1) }
                readSign()
            case UInt8(ascii: "}"): closeBrace()
            case _ where Self.standsInWord(byte): readWord()
            case 0x00...0x20: index += 1
            default: readSign()
            }
        }
    }

    private mutating func add(_ token: Token) {
        tokens.append(token)
        if tokens.count > 40 { tokens.removeFirst(20) }
        switch token {
        case .string(let mention):
            // A word and a string side by side are nothing else.
            let before = tokens.dropLast()
            let isModule = before.last == .word("from") || before.last == .word("import")
            let isMember = before.dropLast().last == .sign(UInt8(ascii: "."))
            if isModule, !isMember { append(mention, isModule: true) }
        case .sign(UInt8(ascii: ")")), .sign(UInt8(ascii: ",")): endImportCall()
        case .word("url"): endAddress()
        default: break
        }
    }

    /// `import("…"` before `)` or `,`.
    private mutating func endImportCall() {
        let last = Array(tokens.dropLast().suffix(4))
        guard last.count >= 3, case .string(let mention) = last[last.count - 1],
            last[last.count - 2] == .sign(UInt8(ascii: "(")),
            last[last.count - 3] == .word("import"),
            last.count == 3 || last[0] != .sign(UInt8(ascii: "."))
        else { return }
        append(mention, isModule: true)
    }

    private mutating func append(_ mention: AssetMention, isModule: Bool) {
        mentions.append(
            AssetMention(range: mention.range, name: mention.name, isModule: isModule)
        )
    }

    /// `URL("…", import.meta.url`.
    private mutating func endAddress() {
        let last = Array(tokens.suffix(9))
        let rest: [Token] = [
            .sign(UInt8(ascii: ",")), .word("import"), .sign(UInt8(ascii: ".")), .word("meta"),
            .sign(UInt8(ascii: ".")), .word("url"),
        ]
        guard last.count == 9, last[0] == .word("URL"), last[1] == .sign(UInt8(ascii: "(")),
            case .string(let mention) = last[2], Array(last[3...]) == rest
        else { return }
        append(mention, isModule: false)
    }
}

// Tokens.
extension JSReader {
    private func peek(_ distance: Int = 0) -> UInt8? {
        index + distance < bytes.count ? bytes[index + distance] : nil
    }

    private mutating func skipLine() {
        while let byte = peek(), byte != 0x0A, byte != 0x0D { index += 1 }
    }

    private mutating func skipComment() {
        index += 2
        while index < bytes.count, peek() != UInt8(ascii: "*") || peek(1) != UInt8(ascii: "/") {
            index += 1
        }
        index = min(index + 2, bytes.count)
    }

    private mutating func readSign() {
        add(.sign(bytes[index]))
        index += 1
    }

    private mutating func readWord() {
        let start = index
        while let byte = peek(), Self.standsInWord(byte) { index += 1 }
        add(.word(String(decoding: bytes[start..<index], as: UTF8.self)))
    }

    /// A brace that closes what `${` has opened leads back into the template.
    private mutating func closeBrace() {
        guard let open = templates.popLast() else { return readSign() }
        if open > 0 {
            templates.append(open - 1)
            readSign()
        } else {
            index += 1
            readTemplate()
        }
    }

    /// The text of a template, up to its end or to the next `${`.
    private mutating func readTemplate() {
        while let byte = peek() {
            if byte == UInt8(ascii: "\\") {
                index += 2
            } else if byte == UInt8(ascii: "`") {
                index += 1
                return add(.other)
            } else if byte == UInt8(ascii: "$"), peek(1) == UInt8(ascii: "{") {
                index += 2
                templates.append(0)
                return add(.sign(UInt8(ascii: "(")))
            } else {
                index += 1
            }
        }
    }

    /// A string, from its quote on; a line break ends one that is not closed.
    private mutating func readString() -> AssetMention {
        let quote = bytes[index]
        index += 1
        let start = index
        var name: [UInt8] = []
        while let byte = peek(), byte != quote, byte != 0x0A {
            if byte == UInt8(ascii: "\\"), let next = peek(1) {
                // Names of files need no other escapes.
                name.append(next)
                index += 2
            } else {
                name.append(byte)
                index += 1
            }
        }
        let range = start..<min(index, bytes.count)
        if peek() == quote { index += 1 }
        return AssetMention(range: range, name: String(decoding: name, as: UTF8.self))
    }

    /// Whether a slash begins a regular expression rather than divides what stands before it.
    private var beginsPattern: Bool {
        switch tokens.last {
        case .word(let word): Self.wordsBeforePattern.contains(word)
        case .sign(let sign): sign != UInt8(ascii: ")") && sign != UInt8(ascii: "]")
        case .string, .other: false
        case nil: true
        }
    }

    private static let wordsBeforePattern: Set<String> = [
        "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "do", "else",
        "instanceof", "yield", "await",
    ]

    private mutating func readPattern() {
        index += 1
        var isInClass = false
        while let byte = peek(), byte != 0x0A {
            index += byte == UInt8(ascii: "\\") ? 2 : 1
            if byte == UInt8(ascii: "[") { isInClass = true }
            if byte == UInt8(ascii: "]") { isInClass = false }
            if byte == UInt8(ascii: "/"), !isInClass { break }
        }
        add(.other)
    }

    private static func standsInWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"),
            UInt8(ascii: "#"), 0x80...:
            true
        default: false
        }
    }
}
