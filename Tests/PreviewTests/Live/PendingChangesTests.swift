import CPlatform
import SourceReading
import Testing

@testable import Preview

@Suite struct PendingChangesTests {
    private let start = ContinuousClock.now
    private let page = "/site/Content/faq"

    private func instant(_ milliseconds: Int) -> ContinuousClock.Instant {
        start + .milliseconds(milliseconds)
    }

    private func wait(_ changes: PendingChanges) -> Duration? { changes.due.map { $0 - start } }

    @Test func `nothing is due while nothing happens`() {
        #expect(PendingChanges().due == nil)
    }

    @Test func `a file that was written and closed is read at once`() {
        var changes = PendingChanges()
        changes.add(.writing, in: page, "fr.md", at: instant(0))
        changes.add(.settled, in: page, "fr.md", at: instant(1))

        #expect(wait(changes) == .milliseconds(4))
        #expect(changes.take() == .folders([page: ["fr.md"]]))
        #expect(changes.due == nil)
    }

    @Test func `a file that is still open is left alone, though not for ever`() {
        var changes = PendingChanges()
        changes.add(.writing, in: page, "fr.md", at: instant(0))
        #expect(wait(changes) == .milliseconds(200))

        for time in stride(from: 100, through: 2_000, by: 100) {
            changes.add(.writing, in: page, "fr.md", at: instant(time))
        }
        #expect(wait(changes) == .milliseconds(800))
    }

    @Test func `a name that is gone is given the time to come back`() {
        var changes = PendingChanges()
        changes.add(.gone, in: page, "fr.md", at: instant(0))
        #expect(wait(changes) == .milliseconds(40))

        changes.add(.settled, in: page, "fr.md", at: instant(10))
        #expect(wait(changes) == .milliseconds(13))
    }

    @Test func `a burst is read as a whole, but not later than patience allows`() {
        var changes = PendingChanges()
        for number in 0..<50 {
            changes.add(.settled, in: "\(page)-\(number)", "fr.md", at: instant(number * 10))
        }
        #expect(wait(changes) == .milliseconds(520))

        for number in 50..<200 {
            changes.add(.settled, in: "\(page)-\(number)", "fr.md", at: instant(number * 10))
        }
        #expect(wait(changes) == .milliseconds(800))
    }

    @Test func `lost changes, and too many to keep apart, mean that everything may have changed`() {
        var lost = PendingChanges()
        lost.addEverything(at: instant(0))
        lost.add(.settled, in: page, "fr.md", at: instant(1))
        #expect(lost.take() == .everywhere)

        var many = PendingChanges()
        for number in 0...2_000 { many.add(.settled, in: page, "\(number).md", at: instant(0)) }
        #expect(many.take() == .everywhere)
    }
}
