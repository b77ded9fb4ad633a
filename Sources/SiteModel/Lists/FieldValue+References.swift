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

extension Page {
    /// The pages that the fields name, each once, in the order of the type.
    package var references: [PageID] {
        var seen: Set<PageID> = []
        return fields.flatMap(\.value.references).filter { seen.insert($0).inserted }
    }
}
