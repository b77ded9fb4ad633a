/// Runs a program over a tree of values.
///
/// Nothing is run recursively: sections and inclusions have stacks of their own, so that depth costs
/// memory, not the thread's stack.
struct Renderer: ~Copyable {
    /// So many inclusions may be within each other; then the data or a circle has no end.
    static let deepestInclusion = 100
    /// So many inclusions and repetitions may one page have: templates that include others twice, or
    /// lists within lists, double the work at each level.
    static let mostSteps = 1_000_000
    /// So long may one page be, in bytes.
    static let mostBytes = 100_000_000

    /// A section that is being printed.
    private struct Loop {
        enum Items {
            case made([Value])
            case late([LateRecord])
            /// What is no list is printed once.
            case single
        }

        let items: Items
        var index = 0
        let body: Int

        /// The item that is being printed; `nil` behind the last.
        var current: LateValue? {
            switch items {
            case .made(let values): index < values.count ? .made(values[index]) : nil
            case .late(let records): index < records.count ? .late(records[index]) : nil
            case .single: nil
            }
        }
    }

    /// A template, or what replaces a block, that is being printed.
    private struct Call {
        let returnTo: Int
        /// The index of the inclusion; `nil` for what replaces a block.
        let inclusion: Int?
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
    /// How many inclusions and repetitions there have been.
    private var steps = 0

    /// The shapes with those that were met.
    var shapes: ShapeIndex { contexts.shapes }
    /// What the records speak of that were looked into; some more than once.
    var subjects: [String] { contexts.subjects }

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
    /// - Returns: Why the printing stopped; `nil` when all is printed.
    mutating func run(_ template: Int, _ value: LateValue) -> RenderingLimit? {
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
    ) -> RenderingLimit? {
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
                    guard takesStep() else { return .tooLong(inclusion: innermostInclusion) }
                    offset = body
                    continue
                }
            case .inclusion(let index):
                guard let template = program.inclusions[Int(index)].template else { break }
                guard depth < Self.deepestInclusion else { return .tooDeep(inclusion: Int(index)) }
                guard takesStep() else { return .tooLong(inclusion: Int(index)) }
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

// MARK: - Limits

extension Renderer {
    private mutating func takesStep() -> Bool {
        steps += 1
        return steps <= Self.mostSteps && output.count <= Self.mostBytes
    }

    /// The index of the inclusion that is being printed; `nil` in the page's own template.
    private var innermostInclusion: Int? { calls.last { $0.inclusion != nil }?.inclusion }
}

// MARK: - Sections

extension Renderer {
    /// Begins a section; `false` when there is nothing to print.
    private mutating func enter(_ value: LateValue, body: Int) -> Bool {
        guard value.isTruthy else { return false }
        let items: Loop.Items =
            switch value {
            case .made(.list(let values)): .made(values)
            case .list(let records): .late(records)
            default: .single
            }
        let loop = Loop(items: items, body: body)
        loops.append(loop)
        contexts.push(loop.current ?? value)
        return true
    }

    /// Goes on to the next item, or ends the section.
    ///
    /// - Returns: Where the body begins; `nil` when the section is done.
    private mutating func nextItem() -> Int? {
        contexts.pop()
        let last = loops.count - 1
        loops[last].index += 1
        guard let item = loops[last].current else {
            loops.removeLast()
            return nil
        }
        contexts.push(item)
        return loops[last].body
    }
}

// MARK: - Inclusions and blocks

extension Renderer {
    private mutating func call(_ inclusion: Int, returnTo offset: Int) {
        let layout = program.inclusions[inclusion].layout
        enter(layout, returnTo: offset, inclusion: inclusion, from: replacements.position)
        replacements.push(program.inclusions[inclusion].overrides)
        depth += 1
    }

    /// Begins what replaces a block; `nil` when its own body is to be printed.
    private mutating func replace(_ block: Program.Block) -> Int? {
        let position = replacements.position
        guard let start = replacements.enter(block.name) else { return nil }
        enter(block.layout, returnTo: block.end, inclusion: nil, from: position)
        return start
    }

    private mutating func enter(
        _ layout: Program.Layout,
        returnTo offset: Int,
        inclusion: Int?,
        from position: ReplacementStack.Position
    ) {
        calls.append(
            Call(
                returnTo: offset,
                inclusion: inclusion,
                replacements: position,
                level: output.level
            )
        )
        output.indent(layout, of: program)
    }

    private mutating func leave(_ call: Call) {
        if call.inclusion != nil { depth -= 1 }
        replacements.restore(call.replacements)
        output.restore(call.level)
    }
}
