import Foundation

/// Runs the built `portal` as its users do.
enum PortalProcess {
    struct Result {
        let status: Int32
        let output: Data
        let errors: String

        var text: String { String(decoding: output, as: UTF8.self) }
        var lastLine: String { text.split(separator: "\n").last.map(String.init) ?? "" }
    }

    /// - Parameters:
    ///   - arguments: What follows `portal`.
    ///   - input: Standard input.
    ///   - terminal: Where the user types, instead of the input.
    ///   - locale: `LC_ALL`.
    ///   - variables: More of the environment.
    static func run(
        _ arguments: [String],
        input: Data = Data(),
        terminal: FileHandle? = nil,
        locale: String = "en_GB.UTF-8",
        variables: [String: String] = [:]
    ) throws -> Result {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.environment = ["LC_ALL": locale, "PATH": "/usr/bin:/bin"]
            .merging(variables) { _, given in given }
        let files = try (0..<3).map { _ in try scratchFile() }
        defer { files.forEach { try? FileManager.default.removeItem(at: $0) } }
        try input.write(to: files[0])
        process.standardInput = try terminal ?? FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus,
            output: try Data(contentsOf: files[1]),
            errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
        )
    }

    /// Starts a process that nobody listens to.
    static func start(_ arguments: [String]) throws -> Process {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.environment = ["LC_ALL": "en_GB.UTF-8", "PATH": "/usr/bin:/bin"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    static func build(_ site: TemporarySite, _ more: String...) throws -> Result {
        try run(["build", "--site", site.folder.path, "--as-of", "2026-01-01"] + more)
    }

    static func check(
        _ site: TemporarySite,
        _ more: String...,
        variables: [String: String] = [:]
    ) throws -> Result {
        try run(
            ["check", "--site", site.folder.path, "--as-of", "2026-01-01"] + more,
            variables: variables
        )
    }

    /// The executable that was built with the tests; another one, built otherwise, where
    /// `PORTAL_EXECUTABLE` says so.
    static var executable: URL {
        let other = ProcessInfo.processInfo.environment["PORTAL_EXECUTABLE"]
        return other.map { URL(filePath: $0) } ?? products.appending(path: "portal")
    }

    /// The folder of the executable, beside the test bundle.
    private static var products: URL {
        #if os(macOS)
            for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
                return bundle.bundleURL.deletingLastPathComponent()
            }
        #endif
        return Bundle.main.bundleURL
    }

    private static func scratchFile() throws -> URL {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "portal-\(UUID().uuidString)"
        )
        try Data().write(to: file)
        return file
    }
}
