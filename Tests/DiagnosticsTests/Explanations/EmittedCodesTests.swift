import Diagnostics
import Foundation
import Testing

/// The codes that the sources emit and the explanations are the same.
@Suite struct EmittedCodesTests {
    private static let folder = "Sources/Diagnostics/Explanations"

    @Test func `every code that is emitted is explained`() throws {
        let explained = Set(Explanation.all.map(\.code))
        for (code, file) in try Self.emitted() where !explained.contains(code) {
            Issue.record(
                """
                \(file) emits \(code), which has no explanation: add Explanation("\(code)", …) in \
                its place to the file of its hundred in \(Self.folder), then renew the pages in docs
                """
            )
        }
    }

    @Test func `every explanation is of a code that is emitted`() throws {
        let emitted = Set(try Self.emitted().map(\.code))
        for code in Explanation.all.map(\.code) where !emitted.contains(code) {
            Issue.record(
                "no source emits \(code) any more: remove its explanation from \(Self.folder)"
            )
        }
    }

    @Test(arguments: MessageLanguage.allCases)
    func `the reference page says what the explanations say`(language: MessageLanguage) throws {
        let path = "docs/diagnostics.\(language.rawValue).md"
        let page = try String(contentsOf: Project.root.appending(path: path), encoding: .utf8)
        let isCurrent = page == ExplanationPrinter(in: language).page()
        #expect(
            isCurrent,
            """
            \(path) is not what the explanations say; renew it with
            swift run portal explain --all --language \(language.rawValue) > \(path)
            """
        )
    }

    /// Each code once, with the first file that writes it.
    private static func emitted() throws -> [(code: String, file: String)] {
        let sources = Project.root.appending(path: "Sources")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path).sorted()
        var files: [String: String] = [:]
        for path in paths where path.hasSuffix(".swift") && !path.contains("/Explanations/") {
            let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
            for match in text.matches(of: /"(P[0-9]{3})"/) {
                let code = String(match.output.1)
                files[code] = files[code] ?? "Sources/" + path
            }
        }
        return files.sorted { $0.key < $1.key }.map { (code: $0.key, file: $0.value) }
    }
}

/// The package's own folder.
private enum Project {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
}
