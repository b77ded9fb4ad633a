internal import Diagnostics
internal import Glibc

/// Checks that the bytes of a text file are UTF-8 without characters of command.
struct TextCheck {
    let path: String
    let bytes: [UInt8]

    /// The first fault; `nil` for a sound text.
    func fault() -> Diagnostic? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return .utf16(at: SourceLocation(file: path))
        }
        if let place = firstNUL() { return .nulCharacter(at: location(of: place)) }
        if let place = firstInvalidByte() {
            return .notUTF8(
                byte: bytes[place],
                encoding: ProbableEncoding(of: bytes, firstInvalid: place),
                at: location(of: place)
            )
        }
        return firstControl().map { .control(bytes[$0], at: location(of: $0)) }
    }

    /// The first byte that neither HTML nor XML may hold: below the space, and neither a tab nor a
    /// line end; or 7F. Source: <https://www.w3.org/TR/xml/#charsets>.
    private func firstControl() -> Int? {
        bytes.withUnsafeBytes { bytes in
            var start = 0
            // Eight bytes at a time: of these few hold a control or the line end that looks like one.
            while start + 8 <= bytes.count {
                let eight = bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
                if Self.mayHoldControl(eight),
                    let control = (start..<start + 8).first(where: { Self.isControl(bytes[$0]) })
                {
                    return control
                }
                start += 8
            }
            return (start..<bytes.count).first { Self.isControl(bytes[$0]) }
        }
    }

    /// Whether one of eight bytes is below the space, or 7F; `true` also for a few that are neither.
    private static func mayHoldControl(_ eight: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let deleted = eight ^ (0x7F * ones)
        let isLow = (eight &- 0x20 * ones) & ~eight
        return (isLow | (deleted &- ones) & ~deleted) & (0x80 * ones) != 0
    }

    private static func isControl(_ byte: UInt8) -> Bool {
        (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F
    }

    private func firstNUL() -> Int? {
        // Every byte of every text passes here; `memchr` looks at many at a time.
        bytes.withUnsafeBytes { buffer in
            guard let start = buffer.baseAddress, let found = memchr(start, 0, buffer.count) else {
                return nil
            }
            return start.distance(to: UnsafeRawPointer(found))
        }
    }

    private func firstInvalidByte() -> Int? {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }

    /// The line and column of a byte before which all is UTF-8.
    private func location(of place: Int) -> SourceLocation {
        let before = bytes[..<place]
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
        return SourceLocation(file: path, line: line, column: column)
    }
}

extension Diagnostic {
    fileprivate static func notUTF8(
        byte: UInt8,
        encoding: ProbableEncoding,
        at location: SourceLocation
    ) -> Diagnostic {
        let digits = String(byte, radix: 16, uppercase: true)
        return Diagnostic(
            .error,
            "P101",
            Phrase(
                fr:
                    "un texte est enregistré en UTF-8\u{A0}: l’octet \(digits) n’en fait pas partie",
                en: "a text is saved as UTF-8: the byte \(digits) is not part of it"
            ),
            at: location,
            notes: encoding.note(on: byte).map { [Note($0)] } ?? [],
            suggestion: .saveAsUTF8
        )
    }

    fileprivate static func utf16(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P102",
            Phrase(
                fr:
                    "un texte est enregistré en UTF-8\u{A0}: celui-ci commence par la marque d’UTF-16",
                en: "a text is saved as UTF-8: this one begins with the mark of UTF-16"
            ),
            at: location,
            suggestion: .saveAsUTF8
        )
    }

    fileprivate static func control(_ byte: UInt8, at location: SourceLocation) -> Diagnostic {
        let digits = String(byte, radix: 16, uppercase: true)
        let code = "U+00" + (digits.count == 1 ? "0" : "") + digits
        return Diagnostic(
            .error,
            "P117",
            Phrase(
                fr: "un texte ne contient pas de caractère de commande\u{A0}: \(code) en est un",
                en: "a text holds no control character: \(code) is one"
            ),
            at: location,
            suggestion: Phrase(fr: "supprimez-le", en: "delete it")
        )
    }

    fileprivate static func nulCharacter(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P103",
            Phrase(
                fr: "un texte ne contient pas de caractère nul (octet 00)",
                en: "a text holds no NUL character (byte 00)"
            ),
            at: location,
            notes: [
                Note(
                    Phrase(
                        fr:
                            "c’est souvent le signe d’UTF-16, ou d’un fichier qui n’est pas un texte",
                        en: "often the sign of UTF-16, or of a file that is not a text"
                    )
                )
            ],
            suggestion: .saveAsUTF8
        )
    }
}

extension Phrase {
    fileprivate static let saveAsUTF8 = Phrase(
        fr: "enregistrez le fichier en UTF-8",
        en: "save the file as UTF-8"
    )
}
