/// How a language writes quotations.
struct QuotationStyle: Sendable {
    /// The marks of a quotation that stands in no other.
    let outer: (opening: StaticString, closing: StaticString)
    /// The marks of a quotation within another.
    let inner: (opening: StaticString, closing: StaticString)
    /// The marks of what stands between single straight marks.
    let single: (opening: StaticString, closing: StaticString)
    /// Words that begin with an apostrophe, without it.
    let elisions: WordList

    /// « » with a no-break space inside, “ ” within, none within these.
    ///
    /// Marks and spaces: Université de Montréal after the Office québécois de la langue française,
    /// « Espacement avant et après les signes de ponctuation »,
    /// http://documentationcinema.umontreal.ca/sommaire/6-guide-de-redaction/5-7-espacement-avant-et-apres-les-signes-ponctuation/
    static let french = QuotationStyle(
        outer: ("«\u{A0}", "\u{A0}»"),
        inner: ("“", "”"),
        single: ("‘", "’"),
        elisions: WordList("tit tite tits tites")
    )

    /// “ ” and within them whatever the author chose, curled; ’ for 'til and '90s.
    ///
    /// The Chicago Manual of Style, 13.30 (double, then single marks) and 6.117 (apostrophes at the
    /// beginning of a word).
    static let english = QuotationStyle(
        outer: ("“", "”"),
        inner: ("“", "”"),
        single: ("‘", "’"),
        elisions: WordList(
            """
            til till tis Tis twas Twas twere twill em n cause Cause bout round cept kay nuff neath
            """
        )
    )
}
