/// Turns trees into one flat program.
struct TemplateCompiler {
    private var program = Program()
    private var valueNames = Interning()
    private var blockNames = Interning()
    private let templateByName: [String: Int]
    private var template = 0
    private var text: TemplateText
    /// Text that is copied but has no instruction yet, so that what follows it can join it.
    private var pending: (start: Int, startsLine: Bool)?
    /// What replaces blocks, compiled behind the template that holds it.
    private var delayed: [(inclusion: Int, overrides: [Node.Override])] = []

    /// Compiles templates in their order; each is known by its place.
    static func compile(_ templates: [Template], _ templateByName: [String: Int]) -> Program {
        var compiler = TemplateCompiler(templateByName)
        for (index, template) in templates.enumerated() {
            compiler.compile(template, at: index)
        }
        compiler.program.names = compiler.valueNames.names
        return compiler.program
    }

    private init(_ templateByName: [String: Int]) {
        self.templateByName = templateByName
        text = TemplateText(file: "", bytes: [])
    }

    private mutating func compile(_ template: Template, at index: Int) {
        self.template = index
        text = template.text
        program.entries.append(program.instructions.count)
        compile(template.nodes)
        emit(.end)
        while let (inclusion, overrides) = delayed.popLast() {
            program.inclusions[inclusion].overrides = overrides.map { override in
                let start = program.instructions.count
                compile(override.body)
                emit(.end)
                let block = blockNames.number(of: override.name.text)
                return Program.Override(block: block, start: start)
            }
        }
    }

    private mutating func compile(_ nodes: [Node]) {
        for node in nodes {
            switch node {
            case .text(let range, let startsLine): append(text.bytes[range], startsLine: startsLine)
            case .variable(let variable):
                let path = path(of: variable.name)
                emit(variable.isEscaped ? .escaped(path) : .verbatim(path))
            case .section(let section): compile(section)
            case .inclusion(let inclusion): compile(inclusion)
            case .block(let block): compile(block)
            }
        }
    }

    private mutating func compile(_ section: Node.Section) {
        let path = path(of: section.name)
        let start = emit(.endOfSection)
        compile(section.body)
        if section.isInverted {
            program.instructions[start] = .inverted(path, end: Int32(nextOffset()))
        } else {
            emit(.endOfSection)
            program.instructions[start] = .section(path, end: Int32(nextOffset()))
        }
    }

    private mutating func compile(_ inclusion: Node.Inclusion) {
        let index = program.inclusions.count
        program.inclusions.append(
            Program.Inclusion(
                template: templateByName[inclusion.name.text],
                layout: layout(inclusion.layout),
                overrides: [],
                origin: (template, inclusion.tag)
            )
        )
        if !inclusion.overrides.isEmpty { delayed.append((index, inclusion.overrides)) }
        emit(.inclusion(Int32(index)))
    }

    private mutating func compile(_ block: Node.Block) {
        let index = program.blocks.count
        let name = blockNames.number(of: block.name.text)
        let layout = layout(block.layout)
        program.blocks.append(Program.Block(name: name, layout: layout, end: 0))
        emit(.block(Int32(index)))
        compile(block.body)
        program.blocks[index] = Program.Block(name: name, layout: layout, end: nextOffset())
    }

    /// The offset of the instruction after all text so far, for a jump to it.
    private mutating func nextOffset() -> Int {
        flush()
        return program.instructions.count
    }

    @discardableResult
    private mutating func emit(_ instruction: Instruction) -> Int {
        flush()
        program.instructions.append(instruction)
        return program.instructions.count - 1
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>, startsLine: Bool) {
        // A tag that begins a line needs an instruction of its own to be indented.
        if startsLine, bytes.isEmpty { flush() }
        if pending == nil {
            guard startsLine || !bytes.isEmpty else { return }
            pending = (program.bytes.count, startsLine)
        }
        program.bytes += bytes
    }

    private mutating func flush() {
        guard let (start, startsLine) = pending else { return }
        pending = nil
        let slice = Program.Slice(start: Int32(start), end: Int32(program.bytes.count))
        program.instructions.append(startsLine ? .line(slice) : .text(slice))
    }

    private mutating func layout(_ layout: Node.Layout) -> Program.Layout {
        guard case .standalone(let range) = layout else { return .inline }
        flush()
        let start = Int32(program.bytes.count)
        program.bytes += text.bytes[range]
        return .standalone(
            indentation: Program.Slice(start: start, end: Int32(program.bytes.count))
        )
    }

    private mutating func path(of name: TagName) -> NamePath {
        let start = program.path.count
        let numbers = name.parts.map { Int32(valueNames.number(of: $0.text)) }
        program.path += numbers.dropFirst()
        return NamePath(
            first: numbers.first ?? -1,
            start: Int32(start),
            end: Int32(program.path.count)
        )
    }
}
