internal import SiteModel

/// Passes through a text once, before the library sees it, and adds up what the library would pass
/// more than once.
///
/// The sum is never too low: where only the parser knows (what is code, what is HTML, what a table),
/// the dearer reading counts. No construct goes beyond an empty line, so everything begins anew there.
struct BoundsScan {
    /// What goes beyond a limit, and the offset at which to say so.
    enum Excess {
        case columns(count: Int, offset: Int)
        case missingCells(offset: Int)
        case steps(RepeatedWork, offset: Int)
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let limits: TextLimits
    private(set) var excess: Excess?

    /// The steps of each kind, by its raw value, and where the dearest of the kind began last.
    private var steps = [Int](repeating: 0, count: RepeatedWork.allCases.count)
    private var places = [Int](repeating: 0, count: RepeatedWork.allCases.count)
    private var total = 0
    private var paragraph = ParagraphMarks(start: 0)
    private var table = TableGuess()
    private var missingCells = 0
    /// How deep the lines since the last empty one are nested, at most.
    private var depth = (most: 0, offset: 0)
    /// Whether HTML may be open that goes beyond an empty line, in which nothing is what it seems.
    private var mayBeInHTML = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, limits: TextLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    mutating func run() {
        var offset = 0
        while offset < bytes.count, excess == nil { offset = line(at: offset) }
        endParagraph(at: bytes.count)
    }

    /// - Returns: The offset of the next line.
    private mutating func line(at start: Int) -> Int {
        let opening = LineOpening(of: bytes, at: start)
        if opening.isBlank {
            endParagraph(at: start)
            table = TableGuess()
            depth = (0, start)
        } else if opening.startsBlock || table.isRow(opening) {
            endParagraph(at: start)
            if opening.startsBlock { table = TableGuess() }
        }
        if opening.depth > depth.most { depth = (opening.depth, start) }
        mayBeInHTML = mayBeInHTML || opensHTML(at: opening.content)

        var line = LineMarks(start: opening.content)
        let end = walk(from: opening.content, &line)
        let length = end - opening.content
        if line.emails > 0 {
            charge(.emails, min(line.emails, Self.mostEmails), length, at: opening.content)
        }
        if depth.most > Self.harmlessDepth {
            charge(.nesting, depth.most, line.nodes + 1, at: depth.offset)
        }
        if !opening.isBlank { endRow(opening, line, from: start, to: end) }

        let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
        return end + (isPair ? 2 : 1)
    }

    private mutating func endParagraph(at offset: Int) {
        if paragraph.openTagCount > 0 {
            charge(
                .openTags,
                1,
                paragraph.tagDistance(to: offset),
                at: paragraph.firstOpenTag
            )
        }
        paragraph = ParagraphMarks(start: offset)
    }

    /// The library follows so many `@` of a line.
    private static let mostEmails = 1_000
    private static let harmlessDepth = 8

    private mutating func charge(_ work: RepeatedWork, _ times: Int, _ length: Int, at offset: Int)
    {
        let (product, overflow) = times.multipliedReportingOverflow(by: length)
        let cost = overflow ? Int.max / 16 : min(product, Int.max / 256) * work.weight
        if cost == 0 { return }
        steps[work.rawValue] += cost
        places[work.rawValue] = offset
        total += cost
        guard total > limits.readingSteps, excess == nil else { return }
        let dearest = RepeatedWork.allCases.max { steps[$0.rawValue] < steps[$1.rawValue] } ?? work
        excess = .steps(dearest, offset: places[dearest.rawValue])
    }
}

// MARK: - Marks of a line

extension BoundsScan {
    /// - Returns: The end of the line.
    private mutating func walk(from start: Int, _ line: inout LineMarks) -> Int {
        let classes = ByteClass.all
        return classes.withUnsafeBufferPointer { classes in
            var index = start
            while index < bytes.count {
                let kind = classes[Int(bytes[index])]
                if kind == .plain {
                    index += 1
                    continue
                }
                if kind == .lineEnd { break }
                if kind == .blank { endToken(at: index, &line) }
                note(kind, at: index, &line)
                index += 1
            }
            endToken(at: index, &line)
            return index
        }
    }

    private mutating func note(_ kind: ByteClass, at index: Int, _ line: inout LineMarks) {
        switch kind {
        case .plain, .lineEnd: return
        case .blank: line.token = LineMarks.Token(start: index + 1)
        case .emphasis:
            if index == line.start || bytes[index - 1] != bytes[index] {
                paragraph.emphasis.open(at: index)
            }
            if bytes[index] == UInt8(ascii: "_") { line.token.breaksOff = true }
        case .closing: close(at: index, &line)
        case .picture:
            guard byte(index + 1) == UInt8(ascii: "[") else { return }
            paragraph.pictures.open(at: index)
            line.picture = index + 1
        case .opening: if line.picture != index { line.picture = nil }
        case .less: openTag(at: index, &line)
        case .greater: closeTags(at: index)
        case .pipe:
            if index > line.start, bytes[index - 1] == UInt8(ascii: "\\") { break }
            line.pipes += 1
            if paragraph.openTagCount > 0 {
                let distance = paragraph.tagDistance(to: index)
                charge(.openTags, 1, distance, at: paragraph.firstOpenTag)
            }
        case .at:
            line.emails += 1
            line.token.emails += 1
        case .w: if begins("www.", at: index) { line.token.addresses += 1 }
        case .colon: if begins("://", at: index) { line.token.addresses += 1 }
        case .parenthesis: line.token.close(at: index, in: bytes)
        case .other: line.picture = nil
        }
        line.nodes += 1
    }

    private mutating func close(at index: Int, _ line: inout LineMarks) {
        if paragraph.emphasis.count > 0 {
            charge(.emphasis, 1, paragraph.emphasis.count, at: paragraph.emphasis.first)
        }
        let open = paragraph.pictures.count - paragraph.closedPictures
        if open > 1 { charge(.openPictures, 1, open, at: paragraph.pictures.first) }
        // Nothing stands between the picture's mark and this one that could hide it.
        if line.picture != nil { paragraph.closedPictures += 1 }
        line.picture = nil
    }

    private mutating func openTag(at index: Int, _ line: inout LineMarks) {
        line.picture = nil
        line.token.breaksOff = true
        switch byte(index + 1) {
        case UInt8(ascii: "?"): paragraph.instructions.open(at: index)
        case UInt8(ascii: "!"):
            switch byte(index + 2) {
            case UInt8(ascii: "["): paragraph.characterData.open(at: index)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
                paragraph.declarations.open(at: index)
            default: break
            }
        default: break
        }
    }

    /// A tag with its end behind it is passed once.
    private mutating func closeTags(at index: Int) {
        guard paragraph.openTagCount > 0 else { return }
        paragraph.declarations = OpenMarks()
        if index > 0, bytes[index - 1] == UInt8(ascii: "?") { paragraph.instructions = OpenMarks() }
        if index > 1, bytes[index - 1] == UInt8(ascii: "]"), bytes[index - 2] == UInt8(ascii: "]") {
            paragraph.characterData = OpenMarks()
        }
    }

    private mutating func endToken(at end: Int, _ line: inout LineMarks) {
        let token = line.token
        guard token.addresses > 0 || token.emails > 0 else { return }
        let length = end - token.start
        if token.addresses > 0 {
            let times = token.breaksOff ? token.addresses : 1
            charge(.addresses, times * (1 + token.parentheses), length, at: token.start)
        }
        if token.emails > 0 {
            charge(.emails, min(token.emails, Self.mostEmails), length, at: token.start)
        }
    }

    private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0x0A }

    private func begins(_ word: StaticString, at index: Int) -> Bool {
        guard index + word.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<word.utf8CodeUnitCount
        where bytes[index + offset] != word.utf8Start[offset] {
            return false
        }
        return true
    }

    /// `<!`, `<?` and the elements of raw text begin HTML that an empty line does not end.
    /// Source: <https://spec.commonmark.org/0.29/#html-blocks>, start conditions 1 to 5.
    private func opensHTML(at index: Int) -> Bool {
        guard byte(index) == UInt8(ascii: "<") else { return false }
        return "!?sStTpP".utf8.contains(byte(index + 1))
    }
}

// MARK: - Tables

extension BoundsScan {
    private mutating func endRow(
        _ opening: LineOpening,
        _ line: LineMarks,
        from start: Int,
        to end: Int
    ) {
        let cells = line.cells(of: bytes, from: opening.row, to: end)
        defer { table.previous = (cells, opening.isAmbiguous, opening.isPlainRow) }
        let cellSteps = cells > 8 ? cells * cells / 2 : 0
        if isDelimiterRow(from: opening.row, to: end) {
            checkColumns(max(cells, table.previous?.cells ?? 0), at: start)
            tryHeader(cells, opening, from: start, to: end)
            charge(.tableRows, 1, cellSteps, at: start)
        } else if table.columns > 0 {
            checkColumns(cells, at: start)
            charge(.tableRows, 1, cellSteps, at: start)
            missingCells += max(0, table.columns - cells)
            if missingCells > limits.missingCells, excess == nil {
                excess = .missingCells(offset: start)
            }
        } else {
            paragraph.cellSteps += cellSteps
        }
        table.lineCount += 1
    }

    /// The library tries a row of `|` and `-` with all lines of the paragraph before it. It makes a
    /// table of the last one when that has as many cells; then the paragraph is over.
    private mutating func tryHeader(
        _ cells: Int,
        _ opening: LineOpening,
        from start: Int,
        to end: Int
    ) {
        guard let header = table.previous else { return }
        charge(.tableRows, 1, paragraph.cellSteps, at: start)
        let isHeader = header.cells == cells && !header.isAmbiguous && !opening.isAmbiguous
        if isHeader {
            paragraph.cellSteps = 0
            table.isCertain =
                table.lineCount == 1 && header.isPlainRow && opening.isPlainRow && !mayBeInHTML
        } else {
            charge(.tableRows, Self.rowReading, end - paragraph.start, at: start)
        }
        table.columns = max(table.columns, cells)
    }

    /// Reading a byte as part of a row is so much dearer than passing a cell.
    private static let rowReading = 5

    private mutating func checkColumns(_ count: Int, at offset: Int) {
        guard count > limits.tableColumns, excess == nil else { return }
        excess = .columns(count: count, offset: offset)
    }

    private func isDelimiterRow(from start: Int, to end: Int) -> Bool {
        var hasDash = false
        for index in start..<max(start, end) {
            switch bytes[index] {
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: "|"), UInt8(ascii: ":"), 0x20, 0x09, 0x0B, 0x0C: break
            default: return false
            }
        }
        return hasDash
    }
}
