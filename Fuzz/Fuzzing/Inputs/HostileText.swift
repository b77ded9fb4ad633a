/// Bytes and words that have broken readers of text before.
enum HostileText {
    /// Texts, UTF-8.
    static let words: [String] = [
        "\u{FEFF}", "\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}[31m", "\u{7F}", "\u{85}",
        "\u{9B}", "\u{A0}", "\u{AD}", "\u{200B}", "\u{200D}", "\u{200E}", "\u{202E}", "\u{202F}",
        "\u{2028}", "\u{2029}", "\u{2066}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{E000}",
        "\u{10FFFF}", "\r", "\r\n", "\n", "\t", "\n\n", " ", "    ", "e\u{301}", "E\u{301}cole",
        "\u{301}", "a" + String(repeating: "\u{301}", count: 20), "ﬁ", "ǆ", "ß", "İ", "ı", "Ω",
        "日本", "عربي", "👩‍👩‍👧‍👧", "🇲🇦", "’", "«\u{A0}", "\u{A0}»", "“", "”", "…",
        "<script>alert(1)</script>", "<script", "</script>", "javascript:alert(1)",
        "JaVaScRiPt\t:alert(1)", "&#106;avascript:", "<img src=x onerror=alert(1)>", "\" onload=\"",
        "' onload='", "<!--", "-->", "<![CDATA[", "]]>", "<?", "<!A", "&amp;", "&#0;", "&#xD800;",
        "&NotANameAtAll;", "%00", "%zz", "%2e%2e/", "../", "../../../../../etc/passwd", "//", "\\",
        "\\u0000", "\\ud800", "\\xFF", "\\U00110000", "\\uD83D\\uDE00", "0", "-0", "00", "1e999",
        "-1", "9223372036854775807", "9223372036854775808", "99999999999999999999999999999999",
        "0.1e-400", "1_000", "0x10", "0o7", ".inf", "NaN", "null", "true", "no", "~", "2021",
        "2021-06", "2021-06-25", "2021-02-30", "0000-00-00", "9999-12-31", "10000-01-01",
        "2021-06-25T24:00Z", "2021-06-25T09:00+01:00", "2021-06-25T09:00-99:99", "-2021-01-01",
        "P1Y", "P", "PT", "P99999999999999999999Y", "PT0.5S", "P-1D", "--- ", "---", "...", "{{",
        "}}", "{{{", "`", "``", "~~", "$&", "{n}", "{year}", "__proto__", "constructor", "con.txt",
    ]

    /// Bytes that are not UTF-8, and such as only look it.
    static let bytes: [[UInt8]] = [
        [0x80], [0xBF], [0xC0, 0x80], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80],
        [0xF0, 0x9F], [0xF4, 0x90, 0x80, 0x80], [0xF8], [0xFE], [0xFF], [0xFF, 0xFE], [0xFE, 0xFF],
        [0xEF, 0xBB], [0x61, 0xCC], [0xE9, 0x0A],
    ]
}
