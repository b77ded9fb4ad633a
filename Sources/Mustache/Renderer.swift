/// Runs a program over a tree of values.
///
/// Nothing is run recursively: sections and inclusions have stacks of their own, so that depth costs
/// memory, not the thread's stack.
struct Renderer: ~Copyable {
    /// So many inclusions may be within each other; then the data or a circle has no end.
    static let deepestInclusion = 100

    /// A section that is being printed.
    private struct Loop {
        let items: [Value]
        var index: Int
        let body: Int
    }

    /// A template, or what replaces a block, that is being printed.
    private struct Call {
        let returnTo: Int
        let isInclusion: Bool
        let replacements: ReplacementStack.Position
        let level: IndentedOutput.Level
    }

    private let program: Program
    private var output = IndentedOutput()
    private var contexts: ContextStack
    private var replacements = ReplacementStack()
    private var loops: [Loop] = []
    private var calls: [Call] = []
    /// How many inclusions are among the calls.
    private var depth = 0

    /// The shapes with those that were met.
    var shapes: ShapeIndex { contexts.shapes }

    init(_ program: Program, shapes: ShapeIndex) {
        self.program = program
        contexts = ContextStack(program, shapes: shapes)
    }

    /// Appends what has been printed to other bytes.
    func copy(to bytes: inout [UInt8]) {
        output.copy(to: &bytes)
    }

    /// Prints a template.
    ///
    /// - Returns: The index of the inclusion that was too deep; `nil` when all is printed.
    mutating func run(_ template: Int, _ value: Value) -> Int? {
        contexts.push(value)
        return program.instructions.withUnsafeBufferPointer { instructions in
            program.bytes.withUnsafeBufferPointer { text in
                run(template, instructions, text)
            }
        }
    }

    private mutating func run(
        _ template: Int,
        _ instructions: UnsafeBufferPointer<Instruction>,
        _ text: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        var offset = program.entries[template]
        while true {
            switch instructions[offset] {
            case .text(let slice): output.append(UnsafeBufferPointer(rebasing: text[slice.range]))
            case .line(let slice):
                output.appendLine(UnsafeBufferPointer(rebasing: text[slice.range]))
            case .escaped(let name): output.appendEscaped(contexts.value(of: name))
            case .verbatim(let name): output.appendVerbatim(contexts.value(of: name))
            case .inverted(let name, let end):
                if contexts.value(of: name).isTruthy {
                    offset = Int(end)
                    continue
                }
            case .section(let name, let end):
                if !enter(contexts.value(of: name), body: offset + 1) {
                    offset = Int(end)
                    continue
                }
            case .endOfSection:
                if let body = nextItem() {
                    offset = body
                    continue
                }
            case .inclusion(let index):
                guard let template = program.inclusions[Int(index)].template else { break }
                guard depth < Self.deepestInclusion else { return Int(index) }
                call(Int(index), returnTo: offset + 1)
                offset = program.entries[template]
                continue
            case .block(let index):
                if let start = replace(program.blocks[Int(index)]) {
                    offset = start
                    continue
                }
            case .end:
                guard let call = calls.popLast() else { return nil }
                leave(call)
                offset = call.returnTo
                continue
            }
            offset += 1
        }
    }
}

// MARK: - Sections

extension Renderer {
    /// Begins a section; `false` when there is nothing to print.
    private mutating func enter(_ value: Value, body: Int) -> Bool {
        if case .list(let items) = value {
            guard let first = items.first else { return false }
            loops.append(Loop(items: items, index: 0, body: body))
            contexts.push(first)
            return true
        }
        guard value.isTruthy else { return false }
        loops.append(Loop(items: [], index: 0, body: body))
        contexts.push(value)
        return true
    }

    /// Goes on to the next item, or ends the section.
    ///
    /// - Returns: Where the body begins; `nil` when the section is done.
    private mutating func nextItem() -> Int? {
        contexts.pop()
        let last = loops.count - 1
        loops[last].index += 1
        guard loops[last].index < loops[last].items.count else {
            loops.removeLast()
            return nil
        }
        contexts.push(loops[last].items[loops[last].index])
        return loops[last].body
    }
}

// MARK: - Inclusions and blocks

extension Renderer {
    private mutating func call(_ inclusion: Int, returnTo offset: Int) {
        let layout = program.inclusions[inclusion].layout
        enter(layout, returnTo: offset, isInclusion: true, from: replacements.position)
        replacements.push(program.inclusions[inclusion].overrides)
        depth += 1
    }

    /// Begins what replaces a block; `nil` when its own body is to be printed.
    private mutating func replace(_ block: Program.Block) -> Int? {
        let position = replacements.position
        guard let start = replacements.enter(block.name) else { return nil }
        enter(block.layout, returnTo: block.end, isInclusion: false, from: position)
        return start
    }

    private mutating func enter(
        _ layout: Program.Layout,
        returnTo offset: Int,
        isInclusion: Bool,
        from position: ReplacementStack.Position
    ) {
        calls.append(
            Call(
                returnTo: offset,
                isInclusion: isInclusion,
                replacements: position,
                level: output.level
            )
        )
        output.indent(layout, of: program)
    }

    private mutating func leave(_ call: Call) {
        if call.isInclusion { depth -= 1 }
        replacements.restore(call.replacements)
        output.restore(call.level)
    }
}
