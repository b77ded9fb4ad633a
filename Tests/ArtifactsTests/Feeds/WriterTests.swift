import Testing

@testable import Artifacts

/// What the documents for machines are written with.
@Suite struct WriterTests {
    @Test func `XML holds what it can hold`() {
        var writer = XMLWriter()
        writer.element("a", ["b": "\"<&>'"]) { writer in
            writer.empty("c")
            writer.element("d", holding: "é<&>\"'\u{1}\u{FFFE}\u{FFFF}\u{FFFD}\tx")
        }
        #expect(
            String(decoding: writer.bytes, as: UTF8.self) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <a b="&quot;&lt;&amp;&gt;'">
                <c/>
                <d>é&lt;&amp;&gt;&quot;'\u{FFFD}\tx</d>
                </a>

                """
        )
    }
}
