internal import Synchronization

/// Applies a function to every element, on several tasks at once; results in the elements' order.
///
/// - Parameter workers: How many tasks share the work, at least 1.
func parallelMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element],
    workers: Int,
    _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
    if workers <= 1 || elements.count <= 1 { return elements.map(transform) }
    // Small shares keep all workers busy to the end; large ones keep the counter quiet.
    let share = max(1, min(64, elements.count / (workers * 4)))
    let next = Counter()
    return await withTaskGroup(of: [(Int, [Result])].self) { group in
        for _ in 0..<min(workers, elements.count) {
            group.addTask {
                var done: [(Int, [Result])] = []
                while true {
                    let start = next.advance(by: share)
                    guard start < elements.count else { return done }
                    let part = elements[start..<min(start + share, elements.count)]
                    done.append((start, part.map(transform)))
                }
            }
        }
        var parts: [(Int, [Result])] = []
        for await done in group { parts += done }
        return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
}

/// Deals out the places of an array.
private final class Counter: Sendable {
    private let next = Atomic(0)

    /// The first place of the next share.
    func advance(by share: Int) -> Int {
        next.wrappingAdd(share, ordering: .relaxed).oldValue
    }
}
