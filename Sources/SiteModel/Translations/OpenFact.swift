package import Diagnostics

/// A fact that was not announced when it was last looked for.
package struct OpenFact: Sendable, Hashable {
    package let page: PageID
    /// The key in front matter; of a fact inside a group, the keys from the outside in, joined by `.`.
    package let field: String
    package let lastChecked: PartialDate
    /// Where the outermost key's value stands.
    package let location: SourceLocation
}

extension OpenFact {
    /// The open facts of a page, each field once, in the type's order.
    static func all(of page: MergedPage) -> [OpenFact] {
        var facts: [OpenFact] = []
        var seen: Set<String> = []
        for field in page.type.fields {
            for file in page.files {
                guard let value = file.fields[field.name] else { continue }
                var found: [(String, PartialDate)] = []
                value.value.collectOpenFacts(named: field.name, into: &found)
                // What one language file says to be open is open in all.
                for (name, date) in found where seen.insert(name).inserted {
                    facts.append(
                        OpenFact(
                            page: page.id,
                            field: name,
                            lastChecked: date,
                            location: value.location
                        )
                    )
                }
            }
        }
        return facts
    }
}

extension FieldValue {
    fileprivate func collectOpenFacts(
        named name: String,
        into found: inout [(String, PartialDate)]
    ) {
        switch self {
        case .fact(.toBeAnnounced(let lastChecked)): found.append((name, lastChecked))
        case .fact(.known(let value, _)): value.collectOpenFacts(named: name, into: &found)
        case .group(let values):
            for value in values {
                value.value.collectOpenFacts(named: "\(name).\(value.name)", into: &found)
            }
        case .list(let values):
            for (index, value) in values.enumerated() {
                value.collectOpenFacts(named: "\(name).\(index + 1)", into: &found)
            }
        default: break
        }
    }
}
