internal import Diagnostics

/// Walks templates with the shapes of their data and reports names that cannot be there and values
/// that cannot be printed as they are written.
struct TemplateChecker {
    /// A template, or what replaces a block, with the shapes that it meets.
    private struct Task {
        let template: Int
        let body: [Node]
        /// Where the body begins in the text of the template.
        let start: Int
        let stack: ShapeStack
        let chain: ReplacementChain
        let depth: Int
        /// The template that prints records of this kind alone; `nil` for none.
        let own: Int?
    }

    private struct TaskKey: Hashable {
        let template: Int
        let start: Int
        let stack: ShapeStack.Key
        let chain: [ReplacementChain.Place]
    }

    private let library: TemplateLibrary
    private var waiting: [Task] = []
    private var known: Set<TaskKey> = []
    /// Kept alive, so that an identity in a key never comes to mean another shape.
    private var stacks: [ShapeStack] = []
    /// What has been found, each fault once.
    private(set) var diagnostics: Set<Diagnostic> = []
    /// The fields that the templates name.
    private(set) var reads: Set<FieldRead> = []
    private var faultCounts: [Int]

    init(_ library: TemplateLibrary) {
        self.library = library
        faultCounts = library.templates.map { _ in 0 }
    }

    /// Looks for what is wrong with a template and all that it includes. A template that is met again
    /// with the same shapes is passed over.
    ///
    /// - Parameter isOwn: Whether the template prints records of no other kind.
    mutating func check(_ template: Int, against shape: RecordShape, isOwn: Bool) {
        add(
            Task(
                template: template,
                body: library.templates[template].nodes,
                start: -1,
                stack: ShapeStack(shape),
                chain: ReplacementChain(),
                depth: 0,
                own: isOwn ? template : nil
            )
        )
        while let task = waiting.popLast() { check(task.body, in: task, task.stack) }
    }

    private mutating func add(_ task: Task) {
        let key = TaskKey(
            template: task.template,
            start: task.start,
            stack: task.stack.key,
            chain: task.chain.places
        )
        guard task.depth <= Renderer.deepestInclusion, known.insert(key).inserted else { return }
        stacks.append(task.stack)
        waiting.append(task)
    }

    private mutating func check(_ nodes: [Node], in task: Task, _ stack: ShapeStack) {
        let rule = ValueRules(
            text: library.templates[task.template].text,
            stack: stack,
            isOwn: task.template == task.own
        )
        for node in nodes {
            switch node {
            case .text: break
            case .variable(let variable):
                report(rule.check(variable, noting: &reads), in: task)
            case .section(let section):
                let (context, faults) = rule.check(section, noting: &reads)
                report(faults, in: task)
                check(section.body, in: task, context.map(stack.pushing) ?? stack)
            case .inclusion(let inclusion): include(inclusion, in: task, stack)
            case .block(let block):
                if let replacement = task.chain.replacement(of: block.name.text) {
                    replace(with: replacement, in: task, stack)
                } else {
                    check(block.body, in: task, stack)
                }
            }
        }
    }

    private func mayReport(in task: Task) -> Bool {
        faultCounts[task.template] < TemplateParser.mostFaults
    }

    private mutating func report(_ faults: [Diagnostic], in task: Task) {
        for fault in faults where mayReport(in: task) && diagnostics.insert(fault).inserted {
            faultCounts[task.template] += 1
        }
    }

    private mutating func include(_ inclusion: Node.Inclusion, in task: Task, _ stack: ShapeStack) {
        guard let target = library.templateByName[inclusion.name.text] else { return }
        add(
            Task(
                template: target,
                body: library.templates[target].nodes,
                start: -1,
                stack: stack,
                chain: task.chain.adding(inclusion, of: task.template),
                depth: task.depth + 1,
                own: task.own
            )
        )
    }

    private mutating func replace(
        with replacement: ReplacementChain.Replacement,
        in task: Task,
        _ stack: ShapeStack
    ) {
        add(
            Task(
                template: replacement.template,
                body: replacement.override.body,
                start: replacement.override.name.range.lowerBound,
                stack: stack,
                chain: replacement.chain,
                depth: task.depth,
                own: task.own
            )
        )
    }
}
