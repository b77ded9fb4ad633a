internal import Diagnostics
internal import SiteModel

/// Compares what the links or the pictures of one part of a text lead to with those of its original.
/// A text may lead to one thing more often than the other does.
struct ThingComparison {
    /// A thing that only one text leads to, its place or that of the part which lacks it.
    struct Difference {
        enum Kind {
            case added(String)
            case missing(String)
            /// One thing in place of another: what the text leads to, and what the original leads to.
            case replaced(String, original: String)
        }

        let kind: Kind
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
        let replaced = zip(here, there).map { own, original in
            Difference(
                kind: .replaced(own.value.destination, original: original.value.destination),
                location: check.translation.location(own.place),
                original: check.original.location(original.place)
            )
        }
        let added = here.dropFirst(replaced.count).map { thing in
            Difference(
                kind: .added(thing.value.destination),
                location: check.translation.location(thing.place),
                original: part.originalStart
            )
        }
        let missing = there.dropFirst(replaced.count).map { thing in
            Difference(
                kind: .missing(thing.value.destination),
                location: part.start,
                original: check.original.location(thing.place)
            )
        }
        return replaced + added + missing
    }

    /// The first of each thing that the others do not have.
    private static func distinct(_ things: [Thing], without others: [Thing]) -> [Thing] {
        var known = Set(others.map(\.value.target))
        return things.filter { known.insert($0.value.target).inserted }
    }
}
