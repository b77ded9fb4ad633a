/// Where the records of each shape keep the names that the templates of a library use.
///
/// A table for each shape, one entry for each interned name; shapes are found by identity with
/// open addressing. It turns the look-up of a name into two array reads.
struct ShapeIndex: Sendable {
    private let names: [String]
    /// Kept alive, so that an identity never comes to mean another shape.
    private(set) var shapes: [RecordShape] = []
    private var identities: [ObjectIdentifier?]
    private var numbers: [Int]
    /// The tables one behind the other: places in a record's values, -1 for none.
    private var slots: [Int16] = []

    init(names: [String]) {
        self.names = names
        identities = Array(repeating: nil, count: 64)
        numbers = Array(repeating: 0, count: 64)
    }

    /// The number of a shape among `shapes`. A shape that is not known is learned.
    mutating func number(of shape: RecordShape) -> Int {
        let identity = ObjectIdentifier(shape)
        let bucket = bucket(of: identity)
        return identities[bucket] == identity ? numbers[bucket] : learn(shape)
    }

    /// The place of a name among the values of a shape, both by number; `nil` when it has none.
    @inline(__always)
    func slot(of name: Int32, in shape: Int) -> Int? {
        let slot = slots[shape * names.count + Int(name)]
        return slot < 0 ? nil : Int(slot)
    }

    private mutating func learn(_ shape: RecordShape) -> Int {
        precondition(shape.fields.count <= Int16.max, "a record has at most 32,767 values")
        slots += names.map { name in shape.index(of: name).map(Int16.init) ?? -1 }
        shapes.append(shape)
        if shapes.count * 2 > identities.count { grow() }
        let identity = ObjectIdentifier(shape)
        let bucket = bucket(of: identity)
        identities[bucket] = identity
        numbers[bucket] = shapes.count - 1
        return shapes.count - 1
    }

    private mutating func grow() {
        let (oldIdentities, oldNumbers) = (identities, numbers)
        identities = Array(repeating: nil, count: oldIdentities.count * 2)
        numbers = Array(repeating: 0, count: identities.count)
        for (identity, number) in zip(oldIdentities, oldNumbers) {
            guard let identity else { continue }
            let bucket = bucket(of: identity)
            identities[bucket] = identity
            numbers[bucket] = number
        }
    }

    private func bucket(of identity: ObjectIdentifier) -> Int {
        let mask = identities.count - 1
        // Objects are aligned to 16 bytes; their addresses differ above.
        let address = UInt(bitPattern: identity) >> 4
        var bucket = Int(truncatingIfNeeded: address ^ (address >> 7)) & mask
        while let other = identities[bucket], other != identity { bucket = (bucket + 1) & mask }
        return bucket
    }
}
