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

    @Test func `a text that is bytes is written as one that is not`() {
        let text = "a \"b\" \\ \r\n\u{7} <é> \u{2028}\u{2029}‧&"
        let bytes = JSONValue.utf8(Array(text.utf8))
        #expect(bytes.document == JSONValue.text(text).document)
        #expect(bytes.embedded == JSONValue.text(text).embedded)
        #expect(JSONValue.utf8([]).compact == Array("\"\"".utf8))
    }

    @Test func `an object may leave out what has no value`() {
        let value = JSONValue.given(["a": 1, "b": nil, "c": .null])
        #expect(String(decoding: value.compact, as: UTF8.self) == #"{"a":1,"c":null}"#)
    }
}
