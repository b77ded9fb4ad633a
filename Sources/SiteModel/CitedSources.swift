/// The sources that a page rests on, in the order of its reading.
struct CitedSources {
    /// Each once: those of front matter, then of its facts, then of its text.
    private(set) var ids: [String] = []
    private var seen: Set<String> = []
    private let known: Set<String>

    init(
        _ declared: [String],
        _ fields: [FieldValue.NamedValue],
        _ body: PageSource.Body,
        known sources: Set<String>
    ) {
        known = sources
        for id in declared { add(id) }
        for field in fields { addSources(of: field.value) }
        addSources(body.citedLabels)
    }

    private mutating func add(_ id: String) {
        if seen.insert(id).inserted { ids.append(id) }
    }

    private mutating func addSources(_ labels: [String]) {
        for label in labels where known.contains(label) { add(label) }
    }

    private mutating func addSources(of value: FieldValue) {
        switch value {
        case .source(let id): add(id.value)
        case .markdown(let text): addSources(FootnoteLabels.cited(in: Array(text.value.utf8)))
        case .list(let values): values.forEach { addSources(of: $0) }
        case .group(let values): values.forEach { addSources(of: $0.value) }
        case .fact(.known(let value, let sources)):
            addSources(of: value)
            sources.forEach { add($0.value) }
        case .fact(.disputed(let claims, _)):
            for claim in claims {
                addSources(of: claim.value)
                claim.sources.forEach { add($0.value) }
            }
        default: break
        }
    }
}
