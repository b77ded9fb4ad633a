import Foundation
import SiteModel
import Testing

@testable import Publishing

/// Each test kills a process with a signal that nothing can catch, then looks at what it has left.
@Suite struct KillTests {
    static let steps: [PublishingStep] = [
        .opened, .fileStaged, .manifestStaged, .synchronised, .exchanged, .manifestAdopted,
        .recorded,
    ]

    @Test(arguments: steps)
    func `killed at any step, the output is the old site or the new one, whole`(
        step: PublishingStep
    ) async throws {
        let site = try TemporarySite()
        try site.write("*", to: "Public/.gitignore")
        try site.publish(["a": "old", "b/c": "old"])
        let isNew = [.exchanged, .manifestAdopted, .recorded].contains(step)

        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = site.path as String, step = step as PublishingStep] in
            var system = PublishingSystem()
            system.reached = { if $0 == step { kill(getpid(), SIGKILL) } }
            try publishSite(
                ["a": "new", "b/d": "new"],
                to: path + "/Public",
                of: path,
                system: system
            )
        }
        #expect(
            try site.files()
                == (isNew
                    ? ["a": "new", "b/d": "new", ".gitignore": "*"]
                    : ["a": "old", "b/c": "old", ".gitignore": "*"])
        )

        // The next publication clears what was left, and knows which of the two sites is live.
        let summary = try site.publish(["a": "new", "b/d": "new"])
        #expect(summary.unchanged == (isNew ? 2 : 0))
        #expect(summary.removed == (isNew ? 0 : 1))
        #expect(try site.files() == ["a": "new", "b/d": "new", ".gitignore": "*"])
        #expect(
            try site.leavings == [".gitignore", "Public.lock", "Public.manifest", "Public.staging"]
        )
    }

    @Test(arguments: steps)
    func `killed at any step of the first publication, there is no site or a whole one`(
        step: PublishingStep
    ) async throws {
        let site = try TemporarySite()

        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = site.path as String, step = step as PublishingStep] in
            var system = PublishingSystem()
            system.reached = { if $0 == step { kill(getpid(), SIGKILL) } }
            try publishSite(["a": "1", "b/c": "1"], to: path + "/Public", of: path, system: system)
        }
        if [.exchanged, .manifestAdopted, .recorded].contains(step) {
            #expect(try site.files() == ["a": "1", "b/c": "1"])
        } else {
            #expect(!FileManager.default.fileExists(atPath: site.output))
        }

        try site.publish(["a": "2"])
        #expect(try site.files() == ["a": "2"])
        #expect(
            try site.leavings.filter { $0 != "Public.staging" } == [
                ".gitignore", "Public.lock", "Public.manifest",
            ]
        )
    }

    @Test(arguments: [1, 3, 7, 12, 20, 33, 50, 80] as [UInt32])
    func `killed at an instant that nobody chose, the output is one site, whole`(
        milliseconds: UInt32
    ) async throws {
        let site = try TemporarySite()
        try site.publish(Self.generation(0))

        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = site.path as String, milliseconds = milliseconds as UInt32] in
            Thread.detachNewThread {
                usleep(milliseconds * 1000)
                kill(getpid(), SIGKILL)
            }
            for number in 1... {
                try publishSite(Self.generation(number), to: path + "/Public", of: path)
            }
        }

        let files = try site.files()
        let number = try #require(files["name"].flatMap { Int($0) })
        #expect(files == Self.generation(number))
        try site.publish(["a": "1"])
        #expect(try site.files() == ["a": "1"])
        #expect(
            try site.leavings == [".gitignore", "Public.lock", "Public.manifest", "Public.staging"]
        )
    }

    /// Forty files that all tell which site they belong to, some under names that only it has.
    private static func generation(_ number: Int) -> [String: String] {
        var files = ["name": "\(number)"]
        for page in 0..<20 {
            files["page/\(page)/index.html"] = "\(number)"
            files["only/\(number)/\(page)"] = "\(number)"
        }
        return files
    }

    @Test(arguments: [PublishingStep.fileReplaced, .fileRemoved])
    func `killed between whole-file renames, each file is the old one or the new one`(
        step: PublishingStep
    ) async throws {
        let site = try TemporarySite()
        try site.publish(["a.html": "old", "b.css": "old", "gone": "old", "gone too": "old"])

        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = site.path as String, step = step as PublishingStep] in
            var system = PublishingSystem.refusingExchange()
            system.reached = { if $0 == step { kill(getpid(), SIGKILL) } }
            let files = ["a.html": "new", "b.css": "new", "added": "new"]
            try publishSite(files, to: path + "/Public", of: path, system: system)
        }
        #expect(
            try site.files()
                == (step == .fileReplaced
                    ? [
                        "a.html": "old", "b.css": "old", "added": "new", "gone": "old",
                        "gone too": "old",
                    ]
                    : ["a.html": "new", "b.css": "new", "added": "new", "gone too": "old"])
        )

        let summary = try site.publish(["a.html": "new", "b.css": "new"])
        #expect(summary.files == 2)
        #expect(try site.files() == ["a.html": "new", "b.css": "new"])
        #expect(
            try site.leavings == [".gitignore", "Public.lock", "Public.manifest", "Public.staging"]
        )
    }
}
