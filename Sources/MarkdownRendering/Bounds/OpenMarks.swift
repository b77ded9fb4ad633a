/// Marks of one kind that have had no end so far.
struct OpenMarks {
    private(set) var count = 0
    /// Of the offsets of all.
    private var sum = 0
    private(set) var first = 0

    mutating func open(at offset: Int) {
        if count == 0 { first = offset }
        count += 1
        sum += offset
    }

    /// The bytes between each mark and an offset behind them, all together.
    func distance(to offset: Int) -> Int { count * offset - sum }
}

/// What of a paragraph costs something with what follows in it.
struct ParagraphMarks {
    /// Where the paragraph begins.
    let start: Int
    /// `<?`, `<!A`, `<![CDATA[`.
    var instructions = OpenMarks()
    var declarations = OpenMarks()
    var characterData = OpenMarks()
    var pictures = OpenMarks()
    var emphasis = OpenMarks()
    /// How many pictures are certainly closed.
    var closedPictures = 0
    /// The squares of the numbers of cells of its lines, halved.
    var cellSteps = 0

    init(start: Int) { self.start = start }

    var openTagCount: Int { instructions.count + declarations.count + characterData.count }

    /// The bytes that the library passes when it looks for the ends of tags up to an offset.
    func tagDistance(to offset: Int) -> Int {
        instructions.distance(to: offset) + declarations.distance(to: offset)
            + characterData.distance(to: offset)
    }

    var firstOpenTag: Int {
        [instructions, declarations, characterData].filter { $0.count > 0 }.map(\.first).min()
            ?? start
    }
}
