/// Things that are looked for, by the byte with which they begin. One flat list: no list of its own
/// for each byte, whose counting of references would cost more than the search.
struct ByteTable<Element: Sendable>: Sendable {
    private let elements: [Element]
    /// For each byte, where its elements begin in the list; one more for the end.
    private let starts: [Int]

    /// - Parameter triggers: The bytes of an element. Elements of one byte keep their order.
    init(_ elements: [Element], by triggers: (Element) -> [UInt8]) {
        var sorted: [Element] = []
        var starts: [Int] = []
        let triggers = elements.map(triggers)
        for byte in UInt8.min...UInt8.max {
            starts.append(sorted.count)
            for (element, triggers) in zip(elements, triggers) where triggers.contains(byte) {
                sorted.append(element)
            }
        }
        self.elements = sorted
        self.starts = starts + [sorted.count]
    }

    /// The places in the table of what begins with a byte.
    func indices(at byte: UInt8) -> Range<Int> { starts[Int(byte)]..<starts[Int(byte) + 1] }

    subscript(index: Int) -> Element { elements[index] }
}
