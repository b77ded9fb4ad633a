import Diagnostics
import Testing

@testable import ContentParsing

/// The reader of simple YAML says what the library says, to the column, or nothing.
struct SimpleYAMLTests {
    /// Everything that a tree says, one line for each node.
    private static func description(_ node: YAMLNode?, _ indent: String = "") -> String {
        guard let node else { return indent + "nothing\n" }
        let start = "\(node.textStart.line):\(node.textStart.column)"
        let place = place(node.location) + " " + start + (node.isAbsent ? " absent" : "")
        switch node.content {
        case .text(let text): return "\(indent)\(place) “\(text)”\n"
        case .list(let items):
            return items.reduce("\(indent)\(place) list\n") {
                $0 + description($1, indent + "  ")
            }
        case .mapping(let entries):
            return entries.reduce("\(indent)\(place) mapping\n") { text, entry in
                text + "\(indent)  \(entry.key) \(Self.place(entry.keyLocation))\n"
                    + description(entry.value, indent + "    ")
            }
        }
    }

    private static func place(_ location: Diagnostics.SourceLocation) -> String {
        let end = location.end.map { "-\($0.line):\($0.column)" } ?? ""
        return "\(location.file) \(location.start?.line ?? 0):\(location.start?.column ?? 0)\(end)"
    }

    private static func text(_ yaml: String) -> YAMLText {
        YAMLText(Array(yaml.utf8), firstLine: 2, file: "a.md")
    }

    /// What the library makes of a text; `nil` where anything is wrong with it.
    private static func known(_ yaml: String) -> String? {
        let inspector = YAMLInspector(text(yaml))
        guard inspector.diagnostics.isEmpty, inspector.obstacle == nil,
            let tree = try? YAMLComposer(text: inspector.text, renamedKeys: []).tree(),
            tree.faults.isEmpty, tree.unreadableKeys.isEmpty
        else { return nil }
        return description(tree.root)
    }

    private static func simple(_ yaml: String) -> String? {
        SimpleYAML.tree(of: text(yaml)).map { description($0.root) }
    }

    @Test(arguments: [
        "title: Une annonce\n",
        "title: Une annonce à l’université, « oui »\n",
        "title: a:b#c, d [e] {f} \"g\" 'h'\ndate: 2021-06-25T09:00+01:00\n",
        "title: \"a: b # c\"\nsummary: 'd: “e” # f'\nempty: \"\"\n",
        "topics: [a, b-c, \"d, e\", 'f']\nnone: []\nnothing: {}\nmore: [ a , b ]\n",
        "lead: { value: \"Un « mot »\", sources: [telquel-2021-06-25, b] }\ntba: { tba: 2026-11-22 }\n",
        "lead:\n  value: a\n  sources: [b]\n",
        "# one\nkey: a\n\n  # two\nother: b\n",
        "facts:\n  - label: a\n    value: \"b\"\n    sources: [c]\n  - label: é\n    value: d\n",
        "facts:\n- a\n- \"b\"\n- [c, d]\n- { e: f }\nlast: g\n",
        "a:\n  b:\n    c:\n      - d\n      - e: f\n        g: h\n    i: j\nk: l\n",
        "title: élan\nname: { a: \"é\", b: c, d: [é, f] }\n",
        "one: a\ntwo: b",
        "key: ~\nother: null\nflag: true\nnumber: 12\n",
        "address: https://example.ma/a?b=c#d\n",
    ])
    func `what it reads is what the library reads`(yaml: String) throws {
        let known = try #require(Self.known(yaml))
        #expect(Self.simple(yaml) == known)
    }

    @Test(arguments: [
        "", "\n", "# a\n", "a\n", "- a\n", " a: b\n", "a: b\na: c\n", "a: b\n  c\n", "a:\n",
        "a:\nb: c\n",
        "a: |\n  b\n", "a: >-\n  b\n", "a: &b c\n", "a: *b\n", "a: !b c\n", "a: b # c\n",
        "a: b: c\n",
        "a: \"b\\n\"\n", "a: 'b''c'\n", "a: \"b\n  c\"\n", "a: [b,\n  c]\n", "a: [b: c]\n",
        "a: {b}\n",
        "a: {b:c}\n", "a: [b,]\n", "a: b \n", "a:\tb\n", "a: b\r\n", "---\na: b\n", "a: b\n...\n",
        "? a\n: b\n", "a b: c\n", "\"a\": b\n", "a: -b\n", "a: %b\n", "a: @b\n", "a: =\n",
        "<<: { a: b }\n",
        "a:\n  - - b\n", "a:\n  -\n    b\n", "a:\n    b: c\n  d: e\n", "a: b\n c: d\n",
        "a: \"b\" c\n", "a: b\u{85}c\n", "a: b\u{2028}c\n", "a: \"b\u{200B}c\"\n", "a: b\u{7F}c\n",
        "a: [[[[[[[[[[b]]]]]]]]]]\n",
        "a:\n" + String(repeating: " ", count: 130) + "b: c\n",
        "a: b" + String(repeating: " [", count: 70) + "\n",
        "a: b" + String(repeating: " &c *d", count: 20) + "\n",
    ])
    func `what may mean something else is the library’s`(yaml: String) {
        #expect(Self.simple(yaml) == nil)
    }

    /// Pieces of YAML, put together by chance; the same each time.
    @Test func `no text is read in two ways`() {
        let pieces = [
            "a", "b: ", "c:\n", "\n", "  ", "- ", "[", "]", "{", "}", ", ", "\"", "'", ": ",
            "#", " # ",
            "d: e\n", "  f: g\n", "  - h\n", "é", "x y", "-", "?", ":", "\\", "\t", "1.5",
            "i: [j, k]\n",
            "l: { m: n }\n", "    o: p\n", "- q: r\n", "null", "~", "|", "&s", "*", "!",
            "«\u{A0}t\u{A0}»",
        ]
        let beginnings = ["a: ", "b:\n", "c: d\n"]
        var state: UInt64 = 20_261_129
        func chance(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        var read = 0
        for _ in 0..<5_000 {
            var yaml = beginnings[chance(beginnings.count)]
            for _ in 0..<chance(5) { yaml += pieces[chance(pieces.count)] }
            guard let simple = Self.simple(yaml) else { continue }
            read += 1
            #expect(simple == Self.known(yaml), "\(yaml.debugDescription)")
        }
        #expect(read > 200)
    }

    /// Columns are counted from the beginning of the line, so that a long line would cost its square.
    @Test func `a line of more than 4,000 bytes is left to the library`() {
        let names = (0..<700).map { "n\($0)" }.joined(separator: ", ")
        let short = "topics: [\(names.prefix(3_980))0]\n"
        #expect(Self.simple(short) == Self.known(short))
        #expect(Self.simple(short) != nil)
        #expect(Self.simple("topics: [\(names)]\n") == nil)
        #expect(Self.simple("a: b\ntopics: [\(names)]") == nil)
    }

    @Test func `a long text with many keys twice is read again a few times only`() {
        let text = MarkedText(
            "---\ntitle: x\n" + String(repeating: "a: 1\n", count: 40_000) + "---\n"
        )
        let codes = text.pageFaults().map(\.code)
        #expect(codes.contains("P220"))
        #expect(codes.count < 10)
    }
}
