/// What replaces blocks while templates are checked: the inclusions on the way, outermost first.
///
/// It decides as `ReplacementStack` does when a page is printed.
struct ReplacementChain {
    struct Link {
        /// The template that holds the inclusion.
        let template: Int
        let inclusion: Node.Inclusion
    }

    private(set) var links: [Link] = []

    /// The chain within a template that is included. An inclusion adds nothing where all that it gives
    /// is given already, so a circle does not lengthen the chain for ever.
    func adding(_ inclusion: Node.Inclusion, of template: Int) -> ReplacementChain {
        guard inclusion.overrides.contains(where: { replacement(of: $0.name.text) == nil }) else {
            return self
        }
        var chain = self
        chain.links.append(Link(template: template, inclusion: inclusion))
        return chain
    }

    /// What replaces a block, the template that holds it, and the chain that holds within.
    func replacement(
        of block: String
    ) -> (override: Node.Override, template: Int, chain: ReplacementChain)? {
        for (index, link) in links.enumerated() {
            if let override = link.inclusion.overrides.first(where: { $0.name.text == block }) {
                let outer = ReplacementChain(links: Array(links[..<index]))
                return (override, link.template, outer)
            }
        }
        return nil
    }
}
