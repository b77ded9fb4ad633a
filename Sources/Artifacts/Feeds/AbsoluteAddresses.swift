/// Makes the addresses in the HTML of a page absolute, so that it can be read elsewhere: one pass over
/// its bytes.
///
/// An address that begins with `/` gets the site's origin; `#anchor`, a query and a relative path get
/// the address of the page; others stand as they are.
struct AbsoluteAddresses {
    private let origin: [UInt8]
    private let page: [UInt8]

    /// - Parameters:
    ///   - origin: Scheme and authority, without a slash at the end.
    ///   - page: The absolute URL of the page, which ends with a slash.
    init(origin: String, page: String) {
        self.origin = Array(origin.utf8)
        self.page = Array(page.utf8)
    }

    /// - Parameter html: UTF-8; attributes in quotes or not.
    func html(_ html: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(html.count + html.count / 4)
        html.withUnsafeBufferPointer { text in
            var index = 0
            while index < text.count {
                let start = index
                while index < text.count, text[index] != UInt8(ascii: "<") { index += 1 }
                output.append(contentsOf: text[start..<index])
                guard index < text.count else { break }
                if Self.isLetter(text, at: index + 1) {
                    index = tag(from: index, of: text, to: &output)
                } else if text[index...].starts(with: Self.comment) {
                    index = Self.comment(from: index, of: text, to: &output)
                } else {
                    output.append(text[index])
                    index += 1
                }
            }
        }
        return output
    }
}

private extension AbsoluteAddresses {
    typealias Text = UnsafeBufferPointer<UInt8>

    static let comment = Array("<!--".utf8)
    static let commentEnd = Array("-->".utf8)
    static let addresses = ["href", "src", "poster", "cite"].map { Array($0.utf8) }
    static let addressList = Array("srcset".utf8)

    /// - Returns: The place behind the comment.
    static func comment(from start: Int, of text: Text, to output: inout [UInt8]) -> Int {
        var end = start + comment.count
        while end < text.count, !text[end...].starts(with: commentEnd) { end += 1 }
        end = min(end + commentEnd.count, text.count)
        output.append(contentsOf: text[start..<end])
        return end
    }

    /// - Returns: The place behind the tag.
    func tag(from start: Int, of text: Text, to output: inout [UInt8]) -> Int {
        var index = start + 1
        while index < text.count, !Self.endsName(text[index]) { index += 1 }
        output.append(contentsOf: text[start..<index])
        while index < text.count, text[index] != UInt8(ascii: ">") {
            if Self.endsName(text[index]) {
                output.append(text[index])
                index += 1
            } else {
                index = attribute(from: index, of: text, to: &output)
            }
        }
        return index
    }

    /// - Returns: The place behind the attribute.
    func attribute(from start: Int, of text: Text, to output: inout [UInt8]) -> Int {
        var index = start
        while index < text.count, !Self.endsName(text[index]), text[index] != UInt8(ascii: "=") {
            index += 1
        }
        let name = text[start..<index]
        while index < text.count, Self.isSpace(text[index]) { index += 1 }
        guard index < text.count, text[index] == UInt8(ascii: "=") else {
            output.append(contentsOf: text[start..<index])
            return index
        }
        index += 1
        while index < text.count, Self.isSpace(text[index]) { index += 1 }
        var quote: UInt8?
        if index < text.count, text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "'")
        {
            quote = text[index]
            index += 1
        }
        output.append(contentsOf: text[start..<index])
        let value = index
        while index < text.count {
            if let quote {
                if text[index] == quote { break }
            } else if Self.isSpace(text[index]) || text[index] == UInt8(ascii: ">") {
                break
            }
            index += 1
        }
        write(text[value..<index], of: name, to: &output)
        return index
    }

    func write(_ value: Slice<Text>, of name: Slice<Text>, to output: inout [UInt8]) {
        if Self.addresses.contains(where: { Self.isName(name, $0) }) {
            write(address: value, to: &output)
        } else if Self.isName(name, Self.addressList) {
            write(list: value, to: &output)
        } else {
            output.append(contentsOf: value)
        }
    }

    /// Addresses, each with a width or a density behind it, joined by commas.
    func write(list: Slice<Text>, to output: inout [UInt8]) {
        var isAtAddress = true
        var rest = list
        while let byte = rest.first {
            if Self.isSpace(byte) || byte == UInt8(ascii: ",") {
                if byte == UInt8(ascii: ",") { isAtAddress = true }
                output.append(byte)
                rest.removeFirst()
                continue
            }
            let word = rest.prefix { !Self.isSpace($0) }
            // A comma at the end of an address ends its candidate.
            let commas = isAtAddress ? word.reversed().prefix { $0 == UInt8(ascii: ",") }.count : 0
            if isAtAddress {
                write(address: word.dropLast(commas), to: &output)
                isAtAddress = false
                rest = rest.dropFirst(word.count - commas)
            } else {
                let descriptor = word.prefix { $0 != UInt8(ascii: ",") }
                output.append(contentsOf: descriptor)
                rest = rest.dropFirst(descriptor.count)
            }
        }
    }

    func write(address: Slice<Text>, to output: inout [UInt8]) {
        let slash = UInt8(ascii: "/")
        if address.first == slash {
            if address.dropFirst().first != slash { output += origin }
        } else if !Self.hasScheme(address) {
            output += page
        }
        output.append(contentsOf: address)
    }

    /// RFC 3986, section 3.1: a letter, then letters, digits, `+-.`, then `:`.
    static func hasScheme(_ address: Slice<Text>) -> Bool {
        for (offset, byte) in address.enumerated() {
            switch byte {
            case UInt8(ascii: ":"): return offset > 0
            case _ where isLetter(byte): break
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
                UInt8(ascii: "."):
                if offset == 0 { return false }
            default: return false
            }
        }
        return false
    }

    static func isName(_ name: Slice<Text>, _ other: [UInt8]) -> Bool {
        name.count == other.count && zip(name, other).allSatisfy { $0 | 0x20 == $1 }
    }

    static func isLetter(_ text: Text, at index: Int) -> Bool {
        index < text.count && isLetter(text[index])
    }

    static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    static func endsName(_ byte: UInt8) -> Bool {
        isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }
}
