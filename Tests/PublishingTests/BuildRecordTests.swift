import Testing

@testable import Publishing

/// What a build leaves for the next one is read as it was written, or not at all.
@Suite struct BuildRecordTests {
    private static func record(
        until: Int? = 1_065_000_000,
        details: String = "d\n\0e"
    ) -> BuildRecord {
        var record = BuildRecord(
            sources: .max,
            options: 7,
            validity: .init(from: 1_064_000_000, until: until),
            counts: .init(pages: 12, languages: 2, newAddresses: 3),
            isSilent: true,
            details: Array(details.utf8)
        )
        record.files = 40
        record.output = 1 << 63
        return record
    }

    @Test(arguments: [record(), record(until: nil), record(details: "")])
    func `a record is read as it was written`(record: BuildRecord) {
        #expect(BuildRecord(text: record.text) == record)
    }

    @Test func `a record that was cut short or changed anywhere is none`() {
        let text = Self.record().text
        for length in 0..<text.count { #expect(BuildRecord(text: Array(text[..<length])) == nil) }
        #expect(BuildRecord(text: text + [0]) == nil)
        var other = text
        other[text.count - 1] ^= 1
        #expect(BuildRecord(text: other) == nil)
        #expect(BuildRecord(text: Array("portal record 2\n".utf8) + text.dropFirst(16)) == nil)
    }

    @Test func `a site is the same from its instant up to the next change`() {
        let bounded = BuildRecord.Validity(from: 10, until: 20)
        #expect([9, 10, 19, 20].map(bounded.contains) == [false, true, true, false])
        let open = BuildRecord.Validity(from: 10, until: nil)
        #expect([9, 10, .max].map(open.contains) == [false, true, true])
    }
}
