internal import Diagnostics

/// What must hold between templates: what is included exists and does not include itself without
/// end, and what replaces a block finds one.
struct InclusionRules {
    /// What is said of a template that includes itself whatever the data are.
    static let circle = "P513"

    private struct Tag {
        let inclusion: Node.Inclusion
        /// The place of the included template; `nil` when there is none.
        let target: Int?
        /// Whether it may be that it is not printed, so that a circle can end.
        let isConditional: Bool
    }

    private let templates: [Template]
    private let templateByName: [String: Int]
    private var tags: [[Tag]] = []
    private var blockNames: [[String]] = []
    /// What is known of the templates that have been asked for.
    private var alwaysReached: [Int: [Bool]] = [:]
    private var reachedBlocks: [Int: Set<String>] = [:]

    static func check(_ templates: [Template], _ templateByName: [String: Int]) -> [Diagnostic] {
        var rules = InclusionRules(templates: templates, templateByName: templateByName)
        for template in templates.indices {
            rules.tags.append([])
            rules.blockNames.append([])
            rules.collect(templates[template].nodes, of: template, isConditional: false)
        }
        return templates.indices.flatMap { rules.check($0) }
    }

    private init(templates: [Template], templateByName: [String: Int]) {
        self.templates = templates
        self.templateByName = templateByName
    }

    private mutating func collect(_ nodes: [Node], of template: Int, isConditional: Bool) {
        for node in nodes {
            switch node {
            case .text, .variable: break
            case .section(let section): collect(section.body, of: template, isConditional: true)
            case .block(let block):
                blockNames[template].append(block.name.text)
                collect(block.body, of: template, isConditional: true)
            case .inclusion(let inclusion):
                let target = templateByName[inclusion.name.text]
                tags[template].append(
                    Tag(inclusion: inclusion, target: target, isConditional: isConditional)
                )
                for override in inclusion.overrides {
                    collect(override.body, of: template, isConditional: true)
                }
            }
        }
    }

    private mutating func check(_ template: Int) -> [Diagnostic] {
        let text = templates[template].text
        var diagnostics: [Diagnostic] = []
        for tag in tags[template] where diagnostics.count < TemplateParser.mostFaults {
            let name = tag.inclusion.name
            guard let target = tag.target else {
                if name.isWellFormed {
                    diagnostics.append(
                        .missing(name.text, among: templates, at: text.location(of: name.range))
                    )
                }
                continue
            }
            if !tag.isConditional, alwaysReached(from: target)[template] {
                diagnostics.append(.endless(name.text, at: text.location(of: tag.inclusion.tag)))
            }
            diagnostics += unknownBlocks(tag.inclusion, of: target, in: text)
        }
        return diagnostics
    }

    private mutating func unknownBlocks(
        _ inclusion: Node.Inclusion,
        of parent: Int,
        in text: TemplateText
    ) -> [Diagnostic] {
        guard !inclusion.overrides.isEmpty else { return [] }
        let names = blocksReached(from: parent)
        return inclusion.overrides
            .filter { $0.name.isWellFormed && !names.contains($0.name.text) }
            .prefix(TemplateParser.mostFaults)
            .map { override in
                .unknownBlock(
                    override.name.text,
                    of: inclusion.name.text,
                    at: text.location(of: override.name.range),
                    suggestion: .didYouMean(override.name.text, among: names)
                )
            }
    }

    private mutating func alwaysReached(from start: Int) -> [Bool] {
        if let known = alwaysReached[start] { return known }
        let found = reachable(from: start, always: true)
        alwaysReached[start] = found
        return found
    }

    private mutating func blocksReached(from start: Int) -> Set<String> {
        if let known = reachedBlocks[start] { return known }
        let isReachable = reachable(from: start, always: false)
        let names = templates.indices.filter { isReachable[$0] }.flatMap { blockNames[$0] }
        let found = Set(names)
        reachedBlocks[start] = found
        return found
    }

    /// Which templates are included by one, itself among them; `always`: in any case.
    private func reachable(from start: Int, always: Bool) -> [Bool] {
        var isReachable = templates.map { _ in false }
        isReachable[start] = true
        var waiting = [start]
        while let template = waiting.popLast() {
            for tag in tags[template] where !(always && tag.isConditional) {
                guard let target = tag.target, !isReachable[target] else { continue }
                isReachable[target] = true
                waiting.append(target)
            }
        }
        return isReachable
    }
}

extension Diagnostic {
    fileprivate static func missing(
        _ name: String,
        among templates: [Template],
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P509",
            Phrase(
                fr: "aucun gabarit ne s’appelle « \(name) »",
                en: "no template is called “\(name)”"
            ),
            at: location,
            suggestion: .didYouMean(name, among: templates.map(\.name))
        )
    }

    fileprivate static func endless(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            InclusionRules.circle,
            Phrase(
                fr: "« \(name) » mène ici de nouveau : "
                    + "un gabarit ne s’inclut lui-même que dans une section",
                en: "“\(name)” leads here again: a template includes itself only within a section"
            ),
            at: location
        )
    }

    fileprivate static func unknownBlock(
        _ name: String,
        of parent: String,
        at location: SourceLocation,
        suggestion: Phrase?
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P512",
            Phrase(
                fr: "le gabarit « \(parent) » n’a pas de bloc « \(name) »",
                en: "the template “\(parent)” has no block “\(name)”"
            ),
            at: location,
            suggestion: suggestion
        )
    }
}
