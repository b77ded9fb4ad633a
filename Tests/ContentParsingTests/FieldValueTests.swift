import ContentParsing
import Diagnostics
import SiteModel
import Testing

struct FieldValueTests {
    private func value(_ yaml: String, of field: String) -> FieldValue? {
        let text = MarkedText("---\ntitle: x\nbaseline: b\n\(field): \(yaml)\n---\n")
        let (page, reports) = text.page(Sample.programme)
        #expect(reports == [])
        return page?.fields[field]?.value
    }

    @Test(arguments: ["71232", "3.5", "-12", "0.50", "007"])
    func `a number keeps its digits`(digits: String) {
        #expect(value(digits, of: "credits") == .number(digits))
    }

    @Test(arguments: [
        ("P2Y", [2, 0, 0, 0, 0]), ("P18M", [0, 18, 0, 0, 0]), ("P3W", [0, 0, 3, 0, 0]),
        ("P10D", [0, 0, 0, 10, 0]), ("PT5H", [0, 0, 0, 0, 5]), ("P1Y6M", [1, 6, 0, 0, 0]),
        ("P1DT12H", [0, 0, 0, 1, 12]),
    ])
    func `a duration keeps its units`(written: String, counts: [Int]) {
        let duration = FieldValue.Duration(
            years: counts[0],
            months: counts[1],
            weeks: counts[2],
            days: counts[3],
            hours: counts[4]
        )
        #expect(value(written, of: "length") == .duration(duration))
    }

    @Test(arguments: [
        "", "2Y", "P2", "PY", "P2Y2Y", "P6M1Y", "P2YT", "P5H", "PT5D", "P0Y", "P12345D", "p2y",
        "P-1Y",
    ])
    func `what ISO 8601 does not write is no duration`(written: String) {
        let text = MarkedText("---\ntitle: x\nbaseline: b\nlength: '\(written)'\n---\n")
        let code = written.isEmpty ? "P233" : "P245"
        #expect(text.pageFaults(Sample.programme).map(\.code) == [code])
    }

    @Test func `simple kinds are read`() throws {
        #expect(value("true", of: "selective") == .flag(true))
        #expect(value("2021-09", of: "start") == PartialDate("2021-09").map(FieldValue.date))
        #expect(
            value("[fr, pt-BR]", of: "taught-in")
                == .list([.language(Language("fr")), .language(Language("pt-BR"))])
        )
        #expect(value("doctorate", of: "level") == .choice("doctorate"))
    }

    @Test(arguments: [
        "https://um6p.ma", "HTTP://um6p.ma:8080/a?b=c&d=%20#e",
        "https://ar.wikipedia.org/wiki/المغرب",
        "https://[::1]/", "https://a.ma/(b)_c,d;e=f",
    ])
    func `whole web addresses are read`(address: String) {
        #expect(value("\"\(address)\"", of: "website") == .webAddress(address))
    }

    @Test(arguments: [
        "um6p.ma", "//um6p.ma", "ftp://um6p.ma", "https://", "https:///a", "https://u@um6p.ma/",
        "https://um6p.ma/%2", "https://um6p.ma/%zz", "https://um6p.ma/a#b#c", "https://um6p.ma/<a>",
        "https://um6p.ma/a\u{A0}b", "https://um6p.ma/\u{200B}", "https://:80/",
    ])
    func `what is no whole web address is reported`(address: String) {
        let text = MarkedText("---\ntitle: x\nbaseline: b\nwebsite: \"\(address)\"\n---\n")
        #expect(text.pageFaults(Sample.programme).map(\.code) == ["P247"])
    }

    @Test(arguments: ["contact@um6p.ma", "a.b+c@x-y.um6p.ma"])
    func `e-mail addresses are read`(address: String) {
        #expect(value(address, of: "contact") == .email(address))
    }

    @Test(arguments: [
        "um6p.ma", "a@b", "a@", "a@b..c", "a@-b.ma", "a b@c.ma", "a@b@c.ma", "é@b.ma",
    ])
    func `what is no e-mail address is reported`(address: String) {
        let text = MarkedText("---\ntitle: x\nbaseline: b\ncontact: \"\(address)\"\n---\n")
        #expect(text.pageFaults(Sample.programme).map(\.code) == ["P248"])
    }

    @Test(arguments: ["+212 5 25 07 31 00", "+33 (0)1-69-15-67-50", "+212525073100"])
    func `telephone numbers are read`(number: String) {
        #expect(value(number, of: "telephone") == .telephone(number))
    }

    @Test(arguments: ["+212", "0525073100", "+212 5 25 07 31 00 poste 3", "+1234567890123456"])
    func `what is no telephone number is reported`(number: String) {
        let text = MarkedText("---\ntitle: x\nbaseline: b\ntelephone: \"\(number)\"\n---\n")
        #expect(text.pageFaults(Sample.programme).map(\.code) == ["P249"])
    }

    @Test(arguments: ["news", "a-b-2", "2021", "برنامج-الماستر", "новости", "γνώση"])
    func `slugs are small letters of any script`(slug: String) {
        let (page, reports) = MarkedText("---\ntitle: x\nslug: \(slug)\n---\n").page()
        #expect(reports == [])
        #expect(page?.common.slug?.value == slug)
    }

    @Test(arguments: [
        "News", "é", "a_b", "a b", "a--b", "-a", "a-", "a.b", "ﬁ", "ａ", "Новости", "a\u{301}b/",
    ])
    func `what is no slug is reported`(slug: String) {
        let text = MarkedText("---\ntitle: x\nslug: \"\(slug)\"\n---\n")
        #expect(text.pageFaults().map(\.code) == ["P250"])
    }

    @Test func `one value stands for a list of one`() {
        let text = MarkedText("---\ntitle: x\nprogrammes: hpc-ai-master\n---\n")
        let (page, reports) = text.page(Sample.announcement)
        let expected = Located(
            PageID("hpc-ai-master"),
            at: Diagnostics.SourceLocation(
                file: "Content/faq/fr.md",
                start: SourcePosition(line: 3, column: 13),
                end: SourcePosition(line: 3, column: 26)
            )
        )
        #expect(reports == [])
        #expect(page?.fields["programmes"]?.value == .list([.reference(expected)]))
    }

    @Test func `a group keeps the order of its definition`() {
        #expect(
            value("{ role: doyen, name: Hicham }", of: "person")
                == .group([
                    FieldValue.NamedValue(name: "name", value: .text("Hicham")),
                    FieldValue.NamedValue(name: "role", value: .text("doyen")),
                ])
        )
    }

    @Test(arguments: [
        ("lead: ①*Bon* jour".replacing("*", with: "_"), "_Bon_ jour"),
        ("lead: \"①a b\"", "a b"),
        ("lead: |\n   ①a\n   b", "a\nb\n"),
        ("lead: |\n①\n  a", "\na\n"),
        ("lead: >-\n  ①a\n  b", "a b"),
    ])
    func `Markdown knows where it begins`(yaml: String, text: String) throws {
        let file = MarkedText("---\ntitle: x\nbaseline: b\n\(yaml)\n---\n")
        let (page, reports) = file.page(Sample.programme)
        #expect(reports == [])
        guard case .markdown(let markdown) = page?.fields["lead"]?.value else {
            Issue.record("no Markdown")
            return
        }
        #expect(markdown.value == text)
        if !text.hasPrefix("\n") { #expect(file.place(markdown.location) == "①") }
        if text.hasPrefix("\n") { #expect(markdown.location.start?.line == 5) }
    }
}
