/// Chance with a seed: the same throws in every run and on every machine.
///
/// SplitMix64. Source: <https://prng.di.unimi.it/splitmix64.c>.
package struct Dice: Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    /// The dice of one case, which owe nothing to the cases before it.
    package init(seed: UInt64, stage: FuzzStage, number: Int) {
        state = seed
        for byte in stage.rawValue.utf8 { state = next() ^ UInt64(byte) }
        state = next() ^ UInt64(truncatingIfNeeded: number)
        state = next()
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 below a bound, which is at least 1.
    mutating func below(_ bound: Int) -> Int { Int(next() >> 33) % bound }

    /// A number of a range, small ones more often.
    mutating func few(_ most: Int) -> Int { below(below(most + 1) + 1) }

    /// Whether it happens that happens once in so many times.
    mutating func oneIn(_ times: Int) -> Bool { below(times) == 0 }

    /// One of some things; there is at least one.
    mutating func pick<Things: RandomAccessCollection>(_ things: Things) -> Things.Element {
        things[things.index(things.startIndex, offsetBy: below(things.count))]
    }

    /// A range of at most so many places below a bound.
    mutating func range(below bound: Int, most: Int) -> Range<Int> {
        let start = below(bound + 1)
        return start..<min(bound, start + below(most + 1))
    }
}
