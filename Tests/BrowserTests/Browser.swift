import Foundation

/// Chromium without a window.
enum Browser {
    struct Missing: Error, CustomStringConvertible {
        let description = "Chromium is not installed: run Scripts/setup tests"
    }

    struct Failure: Error { let status: Int32 }

    /// The document at an address as it stands when its scripts have nothing left to do.
    static func document(at address: String) throws -> String {
        let profile = FileManager.default.temporaryDirectory
            .appending(path: "portal-browser-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: profile) }
        let process = Process()
        process.executableURL = try executable()
        process.arguments =
            switches(profile: profile.path)
            + ["--virtual-time-budget=10000", "--dump-dom", address]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(status: process.terminationStatus)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func switches(profile: String) -> [String] {
        [
            // Containers have no sandbox of their own to give; the pages are ours.
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            "--no-first-run", "--disable-extensions", "--disable-background-networking",
            "--user-data-dir=\(profile)",
        ]
    }

    static func executable() throws -> URL {
        let environment = ProcessInfo.processInfo.environment
        if let path = environment["CHROMIUM"] { return URL(filePath: path) }
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        for name in ["chromium", "chromium-browser", "google-chrome"] {
            for folder in folders {
                let path = "\(folder)/\(name)"
                if FileManager.default.isExecutableFile(atPath: path) { return URL(filePath: path) }
            }
        }
        throw Missing()
    }
}
