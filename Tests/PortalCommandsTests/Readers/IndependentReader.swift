import Foundation

/// A program of others that reads what is published, and says what is wrong with it: the scripts of
/// `Tests/Readers`, and what they import.
enum IndependentReader: String, CaseIterable {
    case feeds
    case sitemap
    case calendars
    case catalogue
    case structuredData = "structured_data"

    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Said where no Python has the module, or the file is not there: a test fails for it.
    struct Missing: Error, CustomStringConvertible {
        let name: String
        var description: String { "\(name) is missing: “Scripts/setup tests” installs it" }
    }

    /// What is wrong with a published site, one fault a line.
    ///
    /// - Parameter unknown: `ADDRESS:PROPERTY` of structured data that rich results want and nobody knows.
    func faults(
        in output: URL,
        baseURL: String = "https://host.example/",
        unknown: [String] = []
    ) throws -> String {
        var arguments = [
            Self.repository.appending(path: "Tests/Readers/check_\(rawValue).py").path,
            output.path, baseURL,
        ]
        if self == .structuredData { arguments += [try Self.vocabulary()] + unknown }
        let result = try Self.run(try interpreter(), arguments)
        return result.status == 0 || !result.errors.isEmpty
            ? result.errors : "exit status \(result.status)"
    }

    /// Runs Python’s own modules and those of the repository’s benchmarks.
    static func python(_ program: String, _ arguments: [String]) throws -> String {
        let result = try run("python3", ["-c", program] + arguments)
        return result.status == 0 ? "" : "exit status \(result.status): \(result.errors)"
    }
}

private extension IndependentReader {
    /// A module that Debian packages under its name.
    var module: String? {
        switch self {
        case .feeds: "feedparser"
        case .calendars: "icalendar"
        case .catalogue: "jsonschema"
        case .sitemap, .structuredData: nil
        }
    }

    /// The Python that has the module: Debian’s, else the first of the path.
    func interpreter() throws -> String {
        guard let module else { return "python3" }
        for name in ["/usr/bin/python3", "python3"]
        where try Self.run(name, ["-c", "import \(module)"]).status == 0 { return name }
        throw Missing(name: "python3-\(module)")
    }

    static func vocabulary() throws -> String {
        let folder = repository.appending(path: ".build/checkers/msgspec_schemaorg")
        guard FileManager.default.fileExists(atPath: folder.path) else {
            throw Missing(name: folder.path)
        }
        return folder.path
    }

    static func run(
        _ interpreter: String,
        _ arguments: [String]
    ) throws -> (status: Int32, errors: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [interpreter] + arguments
        process.environment = ProcessInfo.processInfo.environment
            .merging(["PYTHONDONTWRITEBYTECODE": "1"]) { _, new in new }
        let errors = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data().write(to: errors)
        defer { try? FileManager.default.removeItem(at: errors) }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        let text = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
        return (process.terminationStatus, text)
    }
}
