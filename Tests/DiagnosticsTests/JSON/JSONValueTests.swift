import Diagnostics
import Testing

@Suite struct JSONValueTests {
    private let value: JSONValue = [
        "text": "a \"quoted\" \\ word\n\t\u{1}",
        "empty": [:],
        "list": [1, true, "x"],
        "lists": [[], [["key": "value"]]],
        "nothing": .null,
        "decimal": .number("3.50"),
    ]

    @Test func `a document is indented, with simple lists on one line, keys in their order`() {
        #expect(
            String(decoding: value.document, as: UTF8.self) == #"""
                {
                  "text": "a \"quoted\" \\ word\n\t\u0001",
                  "empty": {},
                  "list": [1, true, "x"],
                  "lists": [
                    [],
                    [
                      {
                        "key": "value"
                      }
                    ]
                  ],
                  "nothing": null,
                  "decimal": 3.50
                }

                """#
        )
    }

    @Test func `what stands in a script element cannot end it`() {
        let text: JSONValue = ["</script><!--": "a & b \u{2028}\u{2029} ‧ é", "n": [1, 2]]
        #expect(
            String(decoding: text.embedded, as: UTF8.self)
                == #"{"\u003c/script\u003e\u003c!--":"a \u0026 b \u2028\u2029 ‧ é","n":[1,2]}"#
        )
    }

    @Test func `a document keeps those characters as they are`() {
        #expect(
            String(decoding: JSONValue.text("<&>\u{2028}").document, as: UTF8.self)
                == "\"<&>\u{2028}\"\n"
        )
    }
}
