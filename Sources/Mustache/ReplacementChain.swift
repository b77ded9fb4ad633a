/// What replaces blocks while templates are checked: the inclusions on the way, outermost first.
///
/// It decides as `ReplacementStack` does when a page is printed.
struct ReplacementChain {
    /// What replaces a block, the template that holds it, and the chain that holds within.
    struct Replacement {
        let override: Node.Override
        let template: Int
        let chain: ReplacementChain
    }

    /// An inclusion: the template that holds it, and where.
    struct Place: Hashable {
        let template: Int
        let offset: Int
    }

    private struct Link {
        let place: Place
        let overrides: [String: Node.Override]
    }

    private var links: [Link] = []

    /// Tells chains apart.
    var places: [Place] { links.map(\.place) }

    /// The chain within a template that is included. An inclusion adds nothing where all that it gives
    /// is given already, so a circle does not lengthen the chain for ever.
    func adding(_ inclusion: Node.Inclusion, of template: Int) -> ReplacementChain {
        let isNew = inclusion.overrides.contains { override in
            !links.contains { $0.overrides[override.name.text] != nil }
        }
        guard isNew else { return self }
        let overrides = inclusion.overrides.map { ($0.name.text, $0) }
        let place = Place(template: template, offset: inclusion.tag.lowerBound)
        var chain = self
        chain.links.append(
            Link(
                place: place,
                overrides: Dictionary(overrides, uniquingKeysWith: { first, _ in first })
            )
        )
        return chain
    }

    /// What replaces a block; `nil` when nothing does.
    func replacement(of block: String) -> Replacement? {
        for (index, link) in links.enumerated() {
            guard let override = link.overrides[block] else { continue }
            var outer = ReplacementChain()
            outer.links = Array(links[..<index])
            return Replacement(override: override, template: link.place.template, chain: outer)
        }
        return nil
    }
}
