import Testing

@testable import SiteBuilding

@Suite struct PathTableTests {
    @Test func `every path is found, and no other`() {
        var table = PathTable<Int>()
        let paths = (0..<3_000).map { "Content/announcements/announcement-\($0)/fr.md" }
        for (number, path) in paths.enumerated() { table.set(path, to: number) }
        for (number, path) in paths.enumerated() {
            #expect(table[path] == number)
            #expect(table[path + "/"] == nil)
            #expect(table[String(path.dropLast())] == nil)
        }
        #expect(Array(table.paths) == paths)
    }

    @Test func `the last value of a path holds`() {
        var table = PathTable<Int>()
        for (path, value) in [("Content", 1), ("", 2), ("Content", 3), ("é", 4)] {
            table.set(path, to: value)
        }
        #expect(table["Content"] == 3)
        #expect(table[""] == 2)
        #expect(Array("é".utf8).withUnsafeBytes { table[$0] } == 4)
        #expect(Array(table.paths) == ["Content", "", "é"])
    }
}
