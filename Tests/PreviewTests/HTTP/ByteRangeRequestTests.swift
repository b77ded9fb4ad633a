import Testing

@testable import Preview

struct ByteRangeRequestTests {
    @Test(arguments: [
        ("bytes=0-0", 0..<1), ("bytes=2-4", 2..<5), ("bytes=7-", 7..<10), ("bytes=-3", 7..<10),
        ("bytes=-99", 0..<10), ("bytes=5-99", 5..<10), ("BYTES=1-1", 1..<2), ("bytes = 1-1", 1..<2),
        ("bytes= 1-1 ", 1..<2), ("bytes=1-1,", 1..<2), ("bytes=0-99999999999999999999", 0..<10),
    ])
    func `one range is a part`(value: String, part: Range<Int>) {
        #expect(ByteRangeRequest(value, length: 10) == .part(part))
    }

    @Test(arguments: [
        "", "bytes", "bytes=", "bytes=x", "bytes=1", "bytes=-", "bytes=4-2", "bytes=1-2-3",
        "bytes=+1-2", "bytes=0x1-2", "items=0-1", "bytes=0-1,x", "bytes=0-1,2-3", "bytes=1 -2",
        "bytes=\u{661}-\u{662}",
    ])
    func `what is no single range is for the whole`(value: String) {
        #expect(ByteRangeRequest(value, length: 10) == .whole)
    }

    @Test(arguments: [
        "bytes=10-", "bytes=10-20", "bytes=-0", "bytes=99999999999999999999-", "bytes=10-,11-",
    ])
    func `nothing of a range beyond the end is there`(value: String) {
        #expect(ByteRangeRequest(value, length: 10) == .unsatisfiable)
    }

    @Test func `more ranges than anybody needs are not looked at`() {
        let many = "bytes=" + (0..<33).map { "\($0 + 10)-" }.joined(separator: ",")
        #expect(ByteRangeRequest(many, length: 10) == .whole)
    }

    @Test func `there is no range in nothing`() {
        #expect(ByteRangeRequest("bytes=0-", length: 0) == .unsatisfiable)
        #expect(ByteRangeRequest(nil, length: 0) == .whole)
    }
}
