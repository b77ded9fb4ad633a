internal import SiteModel

/// Gives every heading of a text an anchor of its own.
///
/// The first heading of a name has the name itself, the next ones `-2`, `-3`; a number is left out
/// when a heading is called so. An anchor thus changes only when its heading does, or one of the same
/// name before it.
struct AnchorRegistry {
    /// The anchors, in order of the titles.
    let anchors: [String]

    /// - Parameter titles: The headings' texts as written, before typography.
    init(_ titles: [String]) {
        let slugs = titles.map { title in
            let slug = Slug.make(from: title)
            return slug.isEmpty ? "section" : slug
        }
        lazy var literal = Set(slugs)
        var given = Set<String>(minimumCapacity: slugs.count)
        var last: [String: Int] = [:]
        anchors = slugs.map { slug in
            if given.insert(slug).inserted { return slug }
            var number = last[slug] ?? 1
            var anchor: String
            repeat {
                number += 1
                anchor = "\(slug)-\(number)"
            } while literal.contains(anchor) || given.contains(anchor)
            last[slug] = number
            given.insert(anchor)
            return anchor
        }
    }

    /// The anchors of a text's headings, by their nodes.
    static func anchors(of tree: MarkdownTree) -> [Int: String] {
        var headings: [Int] = []
        for (index, node) in tree.nodes.enumerated() {
            if case .heading = node.content { headings.append(index) }
        }
        let registry = AnchorRegistry(headings.map { PlainText.written(in: $0, of: tree) })
        return Dictionary(uniqueKeysWithValues: zip(headings, registry.anchors))
    }
}
