import Diagnostics
import MarkdownRendering
import SiteModel
import Testing

@Suite struct TextBoundsTests {
    private static func fault(_ text: String, _ limits: TextLimits = TextLimits()) -> Diagnostic? {
        let source = MarkdownSource(bytes: Array(text.utf8), file: "Content/fr.md", firstLine: 4)
        return TextBounds.fault(in: source, limits: limits)
    }

    private static func repeated(_ unit: String, bytes: Int) -> String {
        String(repeating: unit, count: bytes / unit.utf8.count)
    }

    /// Each takes minutes at 2 MB; the library’s steps were counted.
    @Test(arguments: [
        "![[]()", "[a]: b\n![", "a <?", "a <!A ", "a <![CDATA[", "*[^a]", "*[a](b) ", "[^a]~",
        "_www.",
        "(www.<", "<http://a", "</a>~~www.", "a@b.c", "a@b.c ", "|\n|-\n", "|-\nx|-\n", "a|b\n|-\n",
        "> a|b\n>|-\n", "|\n|-\n]<div>\n", "a|\u{B}\n|-|-\n", "![`]`[]()",
    ])
    func `what is quadratic in the library is refused`(unit: String) {
        #expect(Self.fault(Self.repeated(unit, bytes: 300_000))?.code == "P459")
    }

    @Test(arguments: [
        ("*  ", "w"), ("-  ", "[a]: b\nx"), ("> ", "*a "), ("www.a.b", ")"),
    ])
    func `so is what is quadratic in two parts`(first: String, second: String) {
        let text = Self.repeated(first, bytes: 60_000) + Self.repeated(second, bytes: 60_000)
        #expect(Self.fault(text)?.code == "P459")
    }

    @Test(arguments: [
        ">", "> ", "- ", "1. ", "_a__b", "*a ", "**a** ", "`a` ", "[", "]", "[a](b) ", "![a](b) ",
        "[a][b] ", "a[^n] ", "[^n]: a\n\n", "[l]: a\n", "<b>", "<!-- a --> ", "<? a ?>", "&amp;",
        "\\",
        "a\n", "a\n\n", "# a\n", "www.a.b ", "http://a.b/(", "*a* [b](c)\n\n",
        "- *a* [b_c](d_e)\n", "a | b\n",
    ])
    func `what is linear is not refused, up to two megabytes`(unit: String) {
        let fault = Self.fault(Self.repeated(unit, bytes: 2_000_000))
        #expect(fault == nil, "\(fault?.message.english ?? "")")
    }

    @Test(arguments: ["| *a* | [b](c_d) |\n", "| - | - |\n", "| <br> | ![a](b) |\n", "| a |\n"])
    func `a long table is not refused`(row: String) {
        let table = "| a | b |\n|---|---|\n" + Self.repeated(row, bytes: 500_000)
        let fault = Self.fault(table)
        #expect(fault == nil, "\(fault?.message.english ?? "")")
    }

    @Test func `a table of fifty thousand columns is refused where it stands`() {
        let header = Self.repeated("|a", bytes: 100_000) + "\n"
        let fault = Self.fault(
            "Un tableau :\n\n" + header + Self.repeated("|-", bytes: 100_000) + "\n"
        )
        #expect(
            fault
                == Diagnostic(
                    .error,
                    "P450",
                    Phrase(
                        fr:
                            "un tableau a au plus 500\u{A0}colonnes\u{A0}: celui-ci en a 50\u{202F}000",
                        en: "a table has at most 500 columns: this one has 50,000"
                    ),
                    at: SourceLocation(file: "Content/fr.md", line: 7, column: 1),
                    suggestion: Phrase(fr: "divisez le tableau", en: "divide the table")
                )
        )
    }

    @Test func `a table of short rows is refused`() {
        let header = Self.repeated("|a", bytes: 800) + "\n" + Self.repeated("|-", bytes: 800) + "\n"
        let fault = Self.fault(header + Self.repeated("a\n", bytes: 2_000))
        #expect(fault?.code == "P458")
        #expect(
            fault?.message
                == Phrase(
                    fr: "les lignes d’un tableau ont autant de cellules que son en-tête\u{A0}: "
                        + "il en manque plus de 200\u{202F}000 dans ce texte",
                    en: "the rows of a table have as many cells as its header: "
                        + "more than 200,000 are missing in this text"
                )
        )
        #expect(fault?.location?.start == SourcePosition(line: 507, column: 1))
    }

    @Test func `the place is that of the first mark of the paragraph`() {
        let text = "Un.\n\nDeux " + Self.repeated("<? é ", bytes: 300_000)
        let fault = Self.fault(text)
        #expect(fault?.location == SourceLocation(file: "Content/fr.md", line: 6, column: 6))
        #expect(
            fault?.message
                == Phrase(
                    fr:
                        "un texte se lit en 100\u{202F}000\u{202F}000\u{A0}étapes au plus\u{A0}: il en "
                        + "faudrait davantage pour des «\u{A0}<?\u{A0}», «\u{A0}<!\u{A0}» ou "
                        + "«\u{A0}<![CDATA[\u{A0}» que rien ne ferme",
                    en:
                        "a text is read in at most 100,000,000 steps: more would be needed for “<?”, "
                        + "“<!” or “<![CDATA[” that nothing closes"
                )
        )
    }

    @Test func `an empty line between paragraphs is enough`() {
        #expect(Self.fault(Self.repeated("a <? b\n\n", bytes: 2_000_000)) == nil)
    }

    @Test func `the limits are those of the site`() {
        let table = "| a | b | c |\n|---|---|---|\n"
        #expect(Self.fault(table, TextLimits(tableColumns: 2))?.code == "P450")
        #expect(Self.fault(table, TextLimits(tableColumns: 3)) == nil)
        #expect(Self.fault(table + "| a |\n", TextLimits(missingCells: 1))?.code == "P458")
        #expect(Self.fault("a <? a <?", TextLimits(readingSteps: 5))?.code == "P459")
        let wide = Self.repeated("![[]()", bytes: 20_000)
        #expect(Self.fault(wide, TextLimits(readingSteps: 1_000_000_000)) == nil)
    }

    @Test func `what is refused is not rendered`() {
        let (text, diagnostics) = render(Self.repeated("![[]()", bytes: 300_000))
        #expect(text == RenderedText())
        #expect(diagnostics.map(\.code) == ["P459"])
    }

    @Test(arguments: [0, 1, 5_999, 6_001])
    func `a text of any length may end anywhere`(length: Int) {
        for end in ["", "!", "<", "<!", "|", "-", "|-", "w", ":", "1.", "#", "> ", "\r"] {
            #expect(Self.fault(Self.repeated("a", bytes: length) + "\n" + end) == nil)
        }
    }
}
