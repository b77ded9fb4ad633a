/// One way through an HTML text: collects its runs and sets each where its block ends.
struct HTMLReading {
    private let bytes: [UInt8]
    private var tokenizer: HTMLTokenizer
    private var open: OpenElements
    /// The run of the block, and those in other languages that stand open within it.
    private var runs: [HTMLRun]
    /// Indexes of the runs that hold text.
    private var started: [Int] = []
    private var found: [HTMLEdit] = []

    init(_ bytes: [UInt8], _ rules: TypographicRules) {
        self.bytes = bytes
        tokenizer = HTMLTokenizer(bytes)
        open = OpenElements(rules)
        runs = [HTMLRun(rules)]
    }

    /// What has to be changed in the text, in no order.
    mutating func edits() -> [HTMLEdit] {
        while let token = tokenizer.next() {
            switch token {
            case .text(let range): append(bytes[range], range)
            case .reference(let range, let scalar): append(scalar, range)
            case .startTag(let tag): start(tag)
            case .endTag(let name): end(name)
            case .markup: break
            }
        }
        finishRuns()
        return found
    }
}

extension HTMLReading {
    private mutating func append(_ text: some Collection<UInt8>, _ range: Range<Int>) {
        guard !open.isLeftAlone else { return }
        touch()
        runs[runs.count - 1].append(text, at: range, isRaised: open.isRaised)
    }

    private mutating func append(_ scalar: Unicode.Scalar?, _ range: Range<Int>) {
        guard let scalar else { return append(mark: Mark.opaque) }
        append(Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter), range)
    }

    private mutating func append(mark: UInt8) {
        guard !open.isLeftAlone else { return }
        touch()
        runs[runs.count - 1].append(mark: mark)
    }

    /// Remembers that the innermost run holds something.
    private mutating func touch() {
        if runs[runs.count - 1].isEmpty, started.last != runs.count - 1 {
            started.append(runs.count - 1)
        }
    }

    private mutating func finishRuns() {
        for index in started where index < runs.count { runs[index].finish(&found) }
        started = []
    }

    private mutating func start(_ tag: HTMLTag) {
        let element = HTMLElement(tag.name)
        if element.endsRun {
            while let block = open.block, HTMLElement.starts(tag.name, after: block) {
                while let closed = close(), closed != block {}
            }
            finishRuns()
        }
        if element == .lineBreak { append(mark: Mark.lineBreak) }
        if element == .word { append(mark: Mark.opaque) }
        guard element.hasContent else { return }
        let isBlock = element == .block
        let rules = tag.language.map(TypographicRules.init(language:)) ?? open.rules
        let isLeftAlone = tag.isLeftAlone || HTMLElement.isVerbatim(tag.name)
        let beginsRun = !open.isLeftAlone && rules != open.rules
        if !isBlock, isLeftAlone || beginsRun { append(mark: Mark.opaque) }
        open.open(tag, rules, isBlock: isBlock, beginsRun: beginsRun)
        if beginsRun { runs.append(HTMLRun(rules)) }
        if HTMLElement.isRawText(tag.name) { tokenizer.skipRawText(of: tag.name) }
    }

    private mutating func end(_ name: String) {
        if HTMLElement(name).endsRun { finishRuns() }
        guard open.isOpen(name) else { return }
        while let closed = close(), closed != name {}
    }

    /// Closes the innermost element, and the run that it began.
    ///
    /// - Returns: Its name.
    private mutating func close() -> String? {
        guard let element = open.close() else { return nil }
        if element.beginsRun, var run = runs.popLast() {
            run.finish(&found)
            if started.last == runs.count { started.removeLast() }
        }
        return element.name
    }
}
