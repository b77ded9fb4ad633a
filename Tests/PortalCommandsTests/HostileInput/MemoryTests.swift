import Foundation
import Testing

/// Memory grows with a text and not with how often it is read again, whatever site.yml allows.
@Suite struct MemoryTests {
    @Test func `rows that are tried as a table again and again fit into a gigabyte`() throws {
        let rows = String(repeating: "a|b\n|-\n", count: 4_000)
        let site = try TemporarySite([
            "Content/site.yml": (TemporarySite.smallest["Content/site.yml"] ?? "")
                + "\nlimits: { reading-steps: 1000000000000 }\n",
            "Content/news/en.md": "---\ntitle: News\n---\n\(rows)\n",
        ])
        let peak = try Self.peakKilobytes(of: ["check", "--site", site.folder.path])
        #expect((1..<1_000_000).contains(peak), "\(peak) kB")
    }

    /// The memory that a run has had at most, as the process itself knows when it ends.
    private static func peakKilobytes(of arguments: [String]) throws -> Int {
        let program = """
            import resource, subprocess, sys
            subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
            """
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", program, PortalProcess.executable.path] + arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let text = String(decoding: data, as: UTF8.self)
        return Int(text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    }
}
