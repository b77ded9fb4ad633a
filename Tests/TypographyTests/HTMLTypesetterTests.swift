import Testing

@testable import Typography

/// In the tables `~` is U+00A0 and `_` is U+202F.
struct HTMLTypesetterTests {
    @Test(arguments: [
        ("le 1er juin 2021", "le 1<sup>er</sup>~juin 2021"),
        ("la 2e et la 1re", "la 2<sup>e</sup> et la 1<sup>re</sup>"),
        ("IIe siècle", "II<sup>e</sup>~siècle"),
        ("Ier siècle, Ve République", "I<sup>er</sup>~siècle, V<sup>e</sup> République"),
        ("le 1 000e", "le 1_000<sup>e</sup>"),
        ("Le, Me, De, Ce, IVe", "Le, Me, De, Ce, IV<sup>e</sup>"),
        ("2ème 1ère", "2ème 1ère"),
        ("VIIIIe XCe IIXe", "VIIIIe XC<sup>e</sup> IIXe"),
        ("XXI<sup>e</sup> siècle", "XXI<sup>e</sup>~siècle"),
        ("1<sup>er</sup> juin", "1<sup>er</sup>~juin"),
    ])
    func `ordinals are raised once`(_ before: String, _ after: String) {
        expectSet(before, after)
    }

    @Test(arguments: [
        ("\"<em>IA</em>\"", "«~<em>IA</em>~»"),
        ("<em>\"IA</em> et HPC\"", "<em>«~IA</em> et HPC~»"),
        ("l'<em>IA</em>'s", "l’<em>IA</em>’s"),
        ("<em>prêt</em>!", "<em>prêt</em>_!"),
        ("prêt <em> ?</em>", "prêt_<em>?</em>"),
        ("25 <b>juin</b>", "25~<b>juin</b>"),
        ("<p>\"a</p><p>b\"</p>", "<p>\"a</p><p>b\"</p>"),
        ("<td>\"a<td>b\"", "<td>\"a<td>b\""),
        ("<p>Quoi<br>?</p>", "<p>Quoi<br>?</p>"),
        ("<code>a</code> ?", "<code>a</code>_?"),
        ("<img src=a alt='l&#39;a'> !", "<img src=a alt='l&#39;a'>_!"),
        ("Quoi<!-- l'a ? --> ?", "Quoi<!-- l'a ? -->_?"),
    ])
    func `text runs through inline tags and ends at blocks`(_ before: String, _ after: String) {
        expectSet(before, after)
    }

    @Test(arguments: [
        "code", "pre", "kbd", "samp", "var", "script", "style", "math", "svg", "textarea",
    ])
    func `the text of code and formulas stays`(_ name: String) {
        let html = "<\(name)>l'a ? \"b\" : <b>c;</b></\(name)>"
        expectSet(html, html)
    }

    @Test(arguments: [
        ("<span translate=\"no\">l'a ?</span> l'a ?", "<span translate=\"no\">l'a ?</span> l’a_?"),
        ("<p class='a notypo b'>l'a <b>?</b></p>l'a", "<p class='a notypo b'>l'a <b>?</b></p>l’a"),
        ("<p TRANSLATE=NO>l'a</p>", "<p TRANSLATE=NO>l'a</p>"),
        ("<p class=notypos>l'a</p>", "<p class=notypos>l’a</p>"),
    ])
    func `what is marked is left alone`(_ before: String, _ after: String) {
        expectSet(before, after)
    }

    @Test(arguments: [
        ("<p lang=en>\"a\" :</p>\"a\" :", "<p lang=en>“a”:</p>«~a~»~:"),
        (
            "\"un <i lang='en'>\"free\" master <b lang=fr>\"a\"</b> 'b'</i> mot\"",
            "«~un <i lang='en'>“free” master <b lang=fr>«~a~»</b> ‘b’</i> mot~»"
        ),
        ("<i lang=ar>\"a\" ?</i> ?", "<i lang=ar>\"a\" ?</i>_?"),
        ("<i lang=fr-MA>l'a</i>", "<i lang=fr-MA>l’a</i>"),
        ("<p lang=en>it's <p>l'a ?", "<p lang=en>it’s <p>l’a_?"),
    ])
    func `the nearest language rules`(_ before: String, _ after: String) {
        expectSet(before, after)
    }

    @Test(arguments: [
        ("Quoi&nbsp;? l&#39;a", "Quoi_? l’a"),
        ("oui&nbsp;: &laquo;&#160;a&#xA0;&raquo;", "oui&nbsp;: &laquo;&#160;a&#xA0;&raquo;"),
        ("&quot;IA&quot;", "«~IA~»"),
        ("d&eacute;j&agrave;!", "d&eacute;j&agrave;_!"),
        ("R&amp;D ?", "R&amp;D_?"),
        ("a & b < c ?", "a & b < c_?"),
        ("&bogus; ?", "&bogus;_?"),
    ])
    func `references are read, and kept where nothing changes`(_ before: String, _ after: String) {
        expectSet(before, after)
    }

    @Test(arguments: [
        "<", "<a", "<a href=\"x", "<a href='l'a", "</", "</p", "<!--", "<!-", "<!", "<?", "&", "&#",
        "&#;",
        "&#x110000;", "<p <b>>", "</p></p>", "<script>l'a", "<textarea><", "<a b==c>", "<a/b/>",
        "<=>",
        "<b></i></b></b>", "\0<\0>", "&#0;", "<p lang>", "<p class>",
    ])
    func `malformed HTML is accepted`(_ html: String) {
        expectSet(html, html)
    }

    @Test func `plain text becomes escaped HTML`() {
        let html = Typographer(language: "fr").html("R&D \"a\" < 1er \"")
        #expect(
            visible(String(decoding: html, as: UTF8.self))
                == "R&amp;D «~a~» &lt; 1<sup>er</sup> &quot;"
        )
    }

    private func expectSet(_ before: String, _ after: String) {
        let typesetter = HTMLTypesetter(language: "fr")
        let once = typesetter.set(before)
        #expect(visible(once) == after)
        #expect(visible(typesetter.set(once)) == visible(once), "twice")
    }
}
