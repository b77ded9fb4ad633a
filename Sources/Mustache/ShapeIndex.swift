/// Where the records of each shape keep the names that the templates of a library use.
///
/// A table for each shape, one entry for each interned name; shapes are found by identity with
/// open addressing. It turns the look-up of a name into two array reads.
struct ShapeIndex: Sendable {
    /// No value of this name.
    static let absent: Int16 = -1

    private let names: [String]
    /// Kept alive, so that an identity never comes to mean another shape.
    private(set) var shapes: [RecordShape] = []
    private var identities: [ObjectIdentifier?]
    private var tables: [Int]
    /// The tables one behind the other: places in a record's values.
    private(set) var slots: [Int16] = []

    init(names: [String]) {
        self.names = names
        identities = Array(repeating: nil, count: 64)
        tables = Array(repeating: 0, count: 64)
    }

    /// Where the table of a shape begins in `slots`. A shape that is not known is learned.
    mutating func table(of shape: RecordShape) -> Int {
        let identity = ObjectIdentifier(shape)
        let bucket = bucket(of: identity)
        if identities[bucket] == identity { return tables[bucket] }
        return learn(shape)
    }

    private mutating func learn(_ shape: RecordShape) -> Int {
        precondition(shape.fields.count <= Int16.max, "a record has at most 32,767 values")
        let table = slots.count
        slots += names.map { name in shape.index(of: name).map(Int16.init) ?? Self.absent }
        shapes.append(shape)
        if shapes.count * 2 > identities.count { grow() }
        let identity = ObjectIdentifier(shape)
        let bucket = bucket(of: identity)
        identities[bucket] = identity
        tables[bucket] = table
        return table
    }

    private mutating func grow() {
        let (oldIdentities, oldTables) = (identities, tables)
        identities = Array(repeating: nil, count: oldIdentities.count * 2)
        tables = Array(repeating: 0, count: identities.count)
        for (identity, table) in zip(oldIdentities, oldTables) {
            guard let identity else { continue }
            let bucket = bucket(of: identity)
            identities[bucket] = identity
            tables[bucket] = table
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
