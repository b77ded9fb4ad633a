import Testing

@testable import Mustache

/// Values are made when a template names them, once, and those that it does not name never.
@Suite struct LateRecordTests {
    private final class Count {
        var made: [String] = []
    }

    private static let inner = RecordShape("inner", [RecordShape.Field("name", .text)])
    private static let shape = RecordShape(
        "page",
        [
            RecordShape.Field("title", .text), RecordShape.Field("unused", .text),
            RecordShape.Field("part", .record(inner)), RecordShape.Field("none", .flag),
        ]
    )

    private func record(_ count: Count) -> LateRecord {
        LateRecord(Self.shape) { slot in
            count.made.append(Self.shape.fields[slot].name)
            switch slot {
            case 0: return .made(.text("A & B"))
            case 2:
                return .late(
                    LateRecord(Self.inner) { _ in
                        count.made.append("name")
                        return .made(.text("in"))
                    }
                )
            case 3: return .made(.none)
            default: return .made(.text("never"))
            }
        }
    }

    private func printed(_ template: String, _ record: LateRecord) -> String {
        let source = TemplateSource(name: "page", file: "page", text: Array(template.utf8))
        let (library, _) = TemplateLibrary.compile([source])
        var output: [UInt8] = []
        var subjects: Set<String> = []
        _ = library.render("page", record, into: &output, noting: &subjects)
        return String(decoding: output, as: UTF8.self)
    }

    @Test func `what is named twice is made once, and what is not named is not made`() {
        let count = Count()
        let output = printed("{{title}} {{title}} {{{title}}}", record(count))
        #expect(output == "A &amp; B A &amp; B A & B")
        #expect(count.made == ["title"])
    }

    @Test func `the names of a part are made when they are named`() {
        let count = Count()
        #expect(printed("{{#part}}+{{/part}}{{^none}}-{{/none}}", record(count)) == "+-")
        #expect(count.made == ["part", "none"])
        let other = Count()
        #expect(
            printed("{{part.name}}{{#part}}{{name}}{{title}}{{/part}}", record(other))
                == "ininA &amp; B"
        )
        #expect(other.made == ["part", "name", "title"])
    }
}
