extension Bomb {
    /// For every kind of YAML file.
    package static let yaml: [Bomb] =
        [
            "[", "{", "]", "}", "- ", "? ", ": ", "a: ", "{a: ", "[{", "\"", "'", "\\", "#", "&a ",
            "*a ", "!a ", "| ", "|\n", ">\n", "---\n", "...\n", "%a\n", "\t", "\t\n", "\r", "\u{1}",
            "\u{1}\n", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{A0}", "é", "👩‍🔬", "a: 1\n", "a: b: c\n",
            "a:1\n", "a\n", "a ", "- a\n", "- - a\n", "\"a\": 1\n", "a: [\n", "a: \"\n",
            "a: [b, ]\n",
            ", ", "[\"]\",", "{\"}\": ", "a: &a b\n", "b: *a\n", "<<: *a\n", "a: 'b''c'\n", " ",
            "\n",
        ].map { Bomb(unit: $0) }
        + [
            Bomb(opening: "title: \"", unit: "\\\"", closing: "\"\n"),
            Bomb(opening: "title: '", unit: "''", closing: "'\n"),
            Bomb(opening: "title: ", unit: "a b "), Bomb(opening: "title: |\n", unit: "  a\n"),
            Bomb(opening: "title: >\n", unit: "  a\n\n"), Bomb(opening: "title: >\n", unit: "\n"),
            Bomb(opening: "topics: [", unit: "a, ", closing: "]\n"),
            Bomb(opening: "topics: [", unit: "t#, ", closing: "]\n", isNumbered: true),
            Bomb(opening: "sources:\n", unit: "  - a#\n", isNumbered: true),
            Bomb(opening: "title: {", unit: "k#: v, ", closing: "}\n", isNumbered: true),
            Bomb(unit: "k#: v\n", isNumbered: true), Bomb(unit: "k#: |\n  v\n", isNumbered: true),
            Bomb(unit: "\"k#\": \"v\"\n", isNumbered: true),
            Bomb(unit: "a#: &b# [*b, *b]\n", isNumbered: true),
            Bomb(
                opening: "a: &b0 [x, x]\n",
                unit: "a#: &c# [*b0, *b0, *b0]\n",
                isNumbered: true
            ),
            Bomb(opening: "date: ", unit: "9"), Bomb(opening: "slug: ", unit: "a-"),
            Bomb(opening: "length: P", unit: "9"), Bomb(opening: "aliases: [", unit: "/a/, "),
            Bomb(opening: "fields:\n", unit: "  f#: { kind: text }\n", isNumbered: true),
            Bomb(opening: "menus:\n", unit: "  m#: [a]\n", isNumbered: true),
            Bomb(opening: "languages:\n", unit: "  - { code: fr, name: F }\n"),
            Bomb(unit: "s#: { fr: a, en: b }\n", isNumbered: true),
        ]
}
