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
            // Quadratic in this version of the library: refused beforehand.
            Bomb(unit: "![[]()"), Bomb(unit: "a <?"), Bomb(unit: "a <!A "),
            Bomb(unit: "a <![CDATA["), Bomb(unit: "*[^a]"), Bomb(unit: "*[a](b) "),
            Bomb(unit: "_www."), Bomb(unit: "(www.<"), Bomb(unit: "<http://a"),
            Bomb(unit: "a@b.c"), Bomb(unit: "|\n|-\n"), Bomb(unit: "a|b\n|-\n"),
            Bomb(unit: "> a|b\n>|-\n"), Bomb(opening: "a|b\n-|-\n", unit: "b|"),
            Bomb(opening: "www.a.b", unit: ")"), Bomb(opening: "a\n", unit: "-|"),
            Bomb(opening: "| a | b |\n|---|---|\n", unit: "| *c* | [d](e_f) |\n"),
            Bomb(opening: "| a | b |\n|---|---|\n", unit: "| - | - |\n"),
            Bomb(unit: "- [a_b](c_d) *e*\n"), Bomb(unit: "*a* [b](c)\n\n"),
            Bomb(opening: "a|b|c|d|e|f|g|h\n-|-|-|-|-|-|-|-\n", unit: "a\n"),
        ]
}
