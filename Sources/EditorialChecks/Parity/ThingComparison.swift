internal import Diagnostics
internal import SiteModel

/// Compares what the links or the pictures of one part of a text lead to with those of its original.
/// A text may lead to one thing more often than the other does.
struct ThingComparison {
    /// A thing that only one text leads to, its place or that of the part which lacks it.
    struct Difference {
        let destination: String
        let isMissing: Bool
        let location: SourceLocation
        let original: SourceLocation
    }

    private typealias Thing = TextProfile.Placed<LinkedThing>

    let check: ParityCheck

    func differences(in part: ParityCheck.Part<LinkedThing>) -> [Difference] {
        // What a broken link leads to is not known.
        if (part.own + part.theirs).contains(where: { $0.value.target == .unknown }) { return [] }
        var here = Self.distinct(part.own, without: part.theirs)
        var there = Self.distinct(part.theirs, without: part.own)
        here.removeAll { thing in
            guard
                let index = there.firstIndex(where: {
                    thing.value.isTranslation(of: $0.value, check.languages)
                })
            else { return false }
            there.remove(at: index)
            return true
        }
        let added = here.map { thing in
            Difference(
                destination: thing.value.destination,
                isMissing: false,
                location: check.translation.location(thing.place),
                original: part.originalStart
            )
        }
        let missing = there.map { thing in
            Difference(
                destination: thing.value.destination,
                isMissing: true,
                location: part.start,
                original: check.original.location(thing.place)
            )
        }
        return added + missing
    }

    /// The first of each thing that the others do not have.
    private static func distinct(_ things: [Thing], without others: [Thing]) -> [Thing] {
        var known = Set(others.map(\.value.target))
        return things.filter { known.insert($0.value.target).inserted }
    }
}
