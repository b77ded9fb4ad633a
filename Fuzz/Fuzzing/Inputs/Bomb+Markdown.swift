extension Bomb {
    /// For Markdown texts and their typography.
    package static let markdown: [Bomb] =
        [
            "[", "]", "(", ")", "*", "**", "_", "*a ", "a*", "*a_ ", "_a__b ", "*a **b ", "~", "~~",
            "~~a ", "`", "a`b``", "<", ">", "> ", "a<i>", "</i>", "<i></q>", "<!--", "<!-- a --",
            "&",
            "&a", "&amp", "\\", "![", "![]", "[a](", "[a](b", "[a](<b", "[a](b \"", "[](", "[[]",
            "[a][b]",
            "[^a]", "[^a]: ", "[^a]: b\n\n", "[a]: b\n", "[a]: b \"", "- ", "- a\n", "-\n",
            "* - + ",
            "1. ", "1. a\n", "# a\n", "#", "# ", "a\n===\n", "a\n", "a\n\n", "\n", " ", "\t",
            "    a\n",
            "```\n", "```", "~~~ a\n", "***\n", "a|", "|", "|\n", "| a |\n", "a | b\n- | -\n",
            "- [x] a\n", "www.a.b ", "www.", "http://a.b/", "http://a.b/(", "a@b.c ", "a@", "@",
            ":", "_", "_a",
            "a_", "<a@b.c>", "<http://a>", "<span lang=\"en\">", "<span lang=\"en\">\"a ", "<br>",
            "<b",
            "<a b=\"", "<div>\n", "<div>\n\n", "\u{0}", "\r", "\u{A0}", "\u{202F}", "é", "e\u{301}",
            "\"", "\"a ", "'", "l'", "«", "« ", "» ", "“", "a ; ", "a : ", "a ! ", "1er ", "2e ",
            "--", "...",
            "12 ", "1 ", "10 % ", "No ", "M. ", "XXe ", "a\u{AD}", "\u{200B}", "https://a ", "a/b",
            "0-",
        ].map { Bomb(unit: $0) }
        + [
            Bomb(unit: "# t#\n\n", isNumbered: true), Bomb(unit: "a[^n#] ", isNumbered: true),
            Bomb(unit: "[^n#]: a\n\n", isNumbered: true), Bomb(unit: "[l#]: a\n", isNumbered: true),
            Bomb(unit: "a[^n#]\n\n[^n#]: b\n\n", isNumbered: true),
            Bomb(unit: "[a](#t#) ", isNumbered: true), Bomb(unit: "[a](b#.md) ", isNumbered: true),
            Bomb(opening: "# ", unit: "a "), Bomb(opening: "[a](", unit: "b", closing: ")"),
            Bomb(opening: "[^", unit: "b", closing: "]"),
            Bomb(opening: "| a |\n|-|\n", unit: "| b |\n"),
            Bomb(unit: "![[]()", exclusion: "cmark-gfm: quadratic in Debian’s revision"),
            Bomb(unit: "a <?", exclusion: "cmark-gfm: quadratic in Debian’s revision"),
            Bomb(unit: "a <!A ", exclusion: "cmark-gfm: quadratic in Debian’s revision"),
            Bomb(unit: "a <![CDATA[", exclusion: "cmark-gfm: quadratic in Debian’s revision"),
        ]
}
