import Foundation
import Testing

/// Kills the built generator at instants that nobody chose, and looks at what it has left.
///
/// `PORTAL_KILLS` sets how many times.
@Suite struct BuildKillTests {
    private static let kills =
        ProcessInfo.processInfo.environment["PORTAL_KILLS"].flatMap(Int.init) ?? 200

    @Test func `killed anywhere, the published site is the old one or the new one, whole`() throws {
        let site = try TemporarySite(Self.pages)
        // Both states of the site, each built for itself.
        let whole = try (0..<2).map { turn in
            try Self.edit(site, turn)
            return try site.builtAnew()
        }
        #expect(whole[0] != whole[1])
        #expect(try Self.build(site, killedAfter: nil) == 0)
        var live = 1
        var random = SplitMix64(state: 2026)
        var outcomes = [0, 0]
        let full = try Self.measured {
            try Self.edit(site, 0); _ = try Self.build(site, killedAfter: nil)
        }
        live = 0
        #expect(try site.published() == whole[live])
        for kill in 0..<Self.kills {
            let next = 1 - live
            try Self.edit(site, next)
            let instant = Double.random(in: 0...1, using: &random) * full * 1.1
            let status = try Self.build(site, killedAfter: instant)
            let found = try site.published()
            let state = try #require(whole.firstIndex(of: found), "kill \(kill) after \(instant) s")
            outcomes[state == next ? 1 : 0] += 1
            if status == 0 { #expect(state == next) }
            live = state
            // The next build needs no help.
            if kill % 10 == 9 {
                try Self.edit(site, 1 - live)
                #expect(try Self.build(site, killedAfter: nil) == 0)
                live = 1 - live
                #expect(try site.published() == whole[live])
            }
        }
        print(
            "\(Self.kills) kills: \(outcomes[0]) times the old site, \(outcomes[1]) times the new one"
        )
        #expect(outcomes[0] > 0)
    }

    private static var pages: [String: String?] {
        var files: [String: String?] = [:]
        for number in 0..<40 {
            files["Content/page\(number)/en.md"] = "---\ntitle: Page \(number)\n---\nText.\n"
        }
        return files
    }

    /// Half of the pages have another text in each turn, and some are only there in one.
    private static func edit(_ site: TemporarySite, _ turn: Int) throws {
        for number in 0..<20 {
            let text = "---\ntitle: Page \(number)\n---\nThis is turn \(turn).\n"
            try site.write(text, to: "Content/page\(number)/en.md")
        }
        let extra = "Content/only-\(turn)/en.md"
        try site.write("---\ntitle: Only in turn \(turn)\n---\n", to: extra)
        let other = site.folder.appending(path: "Content/only-\(1 - turn)")
        if FileManager.default.fileExists(atPath: other.path) {
            try FileManager.default.removeItem(at: other)
        }
    }

    /// - Returns: The exit status, or the signal that ended the process.
    private static func build(_ site: TemporarySite, killedAfter seconds: Double?) throws -> Int32 {
        let process = try PortalProcess.start([
            "build", "--site", site.folder.path, "--as-of", "2026-01-01",
        ])
        if let seconds {
            usleep(useconds_t(seconds * 1_000_000))
            kill(process.processIdentifier, SIGKILL)
        }
        process.waitUntilExit()
        return process.terminationStatus
    }

    private static func measured(_ work: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        let (seconds, attoseconds) = try clock.measure(work).components
        return Double(seconds) + Double(attoseconds) / 1e18
    }
}

/// Numbers that are the same in every run. Source: Steele, Lea and Flood, “Fast splittable pseudorandom
/// number generators”, 2014.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
