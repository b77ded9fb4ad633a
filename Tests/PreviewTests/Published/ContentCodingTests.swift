import Testing

@testable import Preview

struct ContentCodingTests {
    @Test(
        arguments: [
            (nil, []), ("", []), ("identity", []), ("gzip", [.gzip]), ("br", [.brotli]),
            ("gzip, deflate, br", [.brotli, .gzip]), ("GZIP;q=1.0, BR;q=0.5", [.brotli, .gzip]),
            ("br;q=0, gzip", [.gzip]), ("br; q=0.000, *", [.gzip]), ("*", [.brotli, .gzip]),
            ("*;q=0", []), ("gzip;q=x", []), ("gzipp, xbr", []),
        ] as [(String?, [ContentCoding])]
    )
    func `a form is sent to those who take it`(field: String?, codings: [ContentCoding]) {
        #expect(ContentCoding.accepted(by: field) == codings)
    }
}
