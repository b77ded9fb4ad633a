internal import Synchronization

/// What renderings have learned about shapes, shared between threads.
///
/// A rendering takes the whole index when it begins and gives it back when it has learned more: a
/// lock is taken once or twice a page, never for a tag.
final class ShapeCache: Sendable {
    /// Shapes are few and live as long as the program. Where they are made as the site goes, so
    /// many are remembered before all are forgotten.
    private static let mostShapes = 4096

    private let names: [String]
    private let index: Mutex<ShapeIndex>

    init(names: [String]) {
        self.names = names
        index = Mutex(ShapeIndex(names: names))
    }

    func current() -> ShapeIndex { index.withLock { $0 } }

    /// Keeps the index of the rendering that knows most.
    func learn(from rendering: ShapeIndex) {
        index.withLock { known in
            guard rendering.shapes.count > known.shapes.count else { return }
            known =
                rendering.shapes.count > Self.mostShapes ? ShapeIndex(names: names) : rendering
        }
    }
}
