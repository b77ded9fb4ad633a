package import Diagnostics

extension TemplateLibrary {
    /// What a template, with all that it includes, names or prints and should not, given the shape of
    /// its data: at most 100 faults a template, sorted, without repetition.
    package func check(_ template: String, against shape: RecordShape) -> [Diagnostic] {
        var checker = TemplateChecker(self)
        checker.check(index(of: template), against: shape)
        return checker.diagnostics.sorted { one, other in
            // By French where all else is equal, so that the order never depends on the set.
            one < other || !(other < one) && one.message.french < other.message.french
        }
    }

    /// Whether a template, or anything that it includes, writes one of some names: alone, or as a part of
    /// a dotted name.
    package func writes(_ names: Set<String>, in template: String) -> Bool {
        var open = [index(of: template)]
        var known = Set(open)
        while let next = open.popLast() {
            var nodes = templates[next].nodes
            while let node = nodes.popLast() {
                switch node {
                case .text: break
                case .variable(let variable):
                    if variable.name.isAny(of: names) { return true }
                case .section(let section):
                    if section.name.isAny(of: names) { return true }
                    nodes += section.body
                case .block(let block): nodes += block.body
                case .inclusion(let inclusion):
                    for override in inclusion.overrides { nodes += override.body }
                    if let target = templateByName[inclusion.name.text],
                        known.insert(target).inserted
                    {
                        open.append(target)
                    }
                }
            }
        }
        return false
    }
}

extension TagName {
    fileprivate func isAny(of names: Set<String>) -> Bool {
        parts.contains { names.contains($0.text) }
    }
}
