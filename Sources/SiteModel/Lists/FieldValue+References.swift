extension FieldValue {
    /// The pages that the value names, in groups, lists and facts as well, in order.
    package var references: [PageID] {
        switch self {
        case .reference(let id): [id.value]
        case .list(let values): values.flatMap(\.references)
        case .group(let values): values.flatMap(\.value.references)
        case .fact(.known(let value, _)): value.references
        case .fact(.disputed(let claims, _)): claims.flatMap(\.value.references)
        default: []
        }
    }
}

extension [FieldValue.NamedValue] {
    /// The pages that the values name, each once, in order.
    var references: [PageID] {
        var references: [PageID] = []
        for field in self {
            for id in field.value.references where !references.contains(id) {
                references.append(id)
            }
        }
        return references
    }
}
