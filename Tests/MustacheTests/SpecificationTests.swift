import Foundation
import Testing

@testable import Mustache

@Suite struct SpecificationTests {
    static let fixtures = Bundle.module.url(forResource: "Fixtures", withExtension: nil)

    /// The original beside a checkout, where there is one.
    static let original = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/specs/mustache").standardizedFileURL

    static func cases() throws -> [SpecificationCase] {
        let folder = try #require(fixtures)
        let originals =
            FileManager.default.fileExists(atPath: original.path)
            ? try SpecificationCase.all(in: original) : []
        return try SpecificationCase.all(in: folder) + originals
    }

    @Test func `the fixtures hold all seven modules`() throws {
        let modules = try SpecificationCase.all(in: #require(Self.fixtures)).map(\.module)
        #expect(
            Set(modules) == [
                "comments", "delimiters", "inheritance", "interpolation", "inverted", "partials",
                "sections",
            ]
        )
        #expect(modules.count == 163)
    }

    @Test(arguments: try cases())
    func `a case of the specification prints what it expects`(_ test: SpecificationCase) {
        let sources =
            [("main of the case", test.template)] + test.partials.map { ($0.name, $0.text) }
        let (library, _) = TemplateLibrary.compile(
            sources.map { TemplateSource(name: $0.0, file: $0.0, text: Array($0.1.utf8)) }
        )
        var output: [UInt8] = []
        let tooDeep = library.render("main of the case", test.data, into: &output)
        #expect(tooDeep == nil)
        #expect(String(decoding: output, as: UTF8.self) == test.expected)
    }
}
