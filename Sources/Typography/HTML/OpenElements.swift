/// The elements that are open at a place of an HTML text.
struct OpenElements {
    struct Element {
        let name: String
        let rules: TypographicRules
        /// Whether the text in it is left alone.
        let isLeftAlone: Bool
        let isRaised: Bool
        /// Whether it began a run of its own within another.
        let beginsRun: Bool
        /// Index of the innermost block that is open in it, itself included.
        fileprivate var block: Int?
    }

    private var elements: [Element] = []
    private var counts: [String: Int] = [:]
    private let outermost: TypographicRules

    init(_ rules: TypographicRules) { outermost = rules }

    var rules: TypographicRules { elements.last?.rules ?? outermost }
    var isLeftAlone: Bool { elements.last?.isLeftAlone ?? false }
    var isRaised: Bool { elements.last?.isRaised ?? false }

    /// The name of the innermost block.
    var block: String? { elements.last?.block.map { elements[$0].name } }

    func isOpen(_ name: String) -> Bool { counts[name, default: 0] > 0 }

    /// Opens the element of a tag.
    mutating func open(_ tag: HTMLTag, _ rules: TypographicRules, isBlock: Bool, beginsRun: Bool) {
        let isVerbatim = HTMLElement.isVerbatim(tag.name)
        let element = Element(
            name: tag.name,
            rules: rules,
            isLeftAlone: isLeftAlone || tag.isLeftAlone || isVerbatim,
            isRaised: isRaised || tag.name == "sup" || tag.name == "sub",
            beginsRun: beginsRun,
            block: isBlock ? elements.count : elements.last?.block
        )
        elements.append(element)
        counts[tag.name, default: 0] += 1
    }

    /// Closes the innermost element.
    mutating func close() -> Element? {
        guard let element = elements.popLast() else { return nil }
        counts[element.name, default: 1] -= 1
        return element
    }
}
