import ContentParsing
import Diagnostics
import SiteModel
import Testing

struct KindFaultTests {
    private func value(_ yaml: String, of field: String) -> FieldValue? {
        let (page, reports) = MarkedText("---\ntitle: x\n\(field): \(yaml)\n---\n")
            .page(Sample.programme)
        #expect(reports == [])
        return page?.fields[field]?.value
    }

    private func faults(_ yaml: String) -> [Report] {
        MarkedText("---\ntitle: x\n\(yaml)\n---\n").pageFaults(Sample.programme)
    }

    @Test(arguments: ["2026-12-01T09:00+01:00", "2026-12-01T09:00Z"])
    func `an instant keeps its offset`(written: String) {
        #expect(value(written, of: "deadline") == PartialDate(written).map(FieldValue.date))
    }

    @Test func `a day is no instant`() {
        #expect(
            faults("deadline: ①2026-12-01") == [
                Report(
                    "①",
                    "P285",
                    fr:
                        "«~deadline~» attend un instant~: un jour, une heure et son décalage sur UTC (2021-06-25T09:00+01:00)",
                    en:
                        "“deadline” takes an instant: a day, a time and its offset from UTC (2021-06-25T09:00+01:00)"
                )
            ]
        )
        #expect(faults("deadline: 2026-12-01T09:00").map(\.code) == ["P240"])
    }

    @Test(arguments: [("75000 MAD", "75000", "MAD"), ("19.50 EUR", "19.50", "EUR")])
    func `money is an amount and a currency`(written: String, amount: String, currency: String) {
        let money = FieldValue.money(FieldValue.Money(amount: amount, currency: currency))
        #expect(
            value("{ value: \(written), sources: telquel-2021-06-25 }", of: "fee").map(known)
                == money
        )
    }

    private func known(_ value: FieldValue) -> FieldValue? {
        if case .fact(.known(let value, _)) = value { value } else { nil }
    }

    @Test(arguments: [
        ("75 000 MAD", "75000 MAD"), ("MAD 75000", "75000 MAD"), ("75000 mad", "75000 MAD"),
        ("75000 dirhams", "75000 MAD"), ("300 €", "300 EUR"), ("$300", "300 USD"),
    ])
    func `money in another form is written as it should be`(written: String, right: String) {
        let reports = faults("fee: { value: ①\(written), sources: telquel-2021-06-25 }")
        #expect(
            reports == [
                Report(
                    "①",
                    "P279",
                    fr:
                        "«~fee~» attend un montant et le code de sa monnaie (75000 MAD), et non «~\(written)~»",
                    en:
                        "“fee” takes an amount and the code of its currency (75000 MAD), not “\(written)”",
                    suggestion: "écrivez~: \(right)"
                )
            ]
        )
    }

    @Test(arguments: ["75000", "MAD", "beaucoup", "75,000 MAD", "1e3 MAD"])
    func `where money is to be guessed nothing is`(written: String) {
        let reports = faults("fee: { value: \"\(written)\", sources: telquel-2021-06-25 }")
        #expect(reports.map(\.code) == ["P279"])
        #expect(reports.map(\.suggestion) == [nil])
    }

    @Test func `a currency is one of ISO 4217`() {
        #expect(
            faults("fee: { value: ①75000 MAX, sources: telquel-2021-06-25 }") == [
                Report(
                    "①",
                    "P286",
                    fr: "«~MAX~» n’est le code d’aucune monnaie (ISO 4217~: MAD, EUR, USD)",
                    en: "“MAX” is the code of no currency (ISO 4217: MAD, EUR, USD)"
                )
            ]
        )
    }

    @Test func `an image is a file with what it shows in words`() throws {
        guard case .image(let image) = value("{ file: campus.jpg, alt: Le campus }", of: "photo")
        else {
            Issue.record("no image")
            return
        }
        #expect(image.file.value == "campus.jpg")
        #expect(image.alternative.value == "Le campus")
    }

    @Test func `an image without words is refused`() {
        #expect(
            faults("photo: ①{ file: campus.jpg }") == [
                Report(
                    "①",
                    "P232",
                    fr: "la clé «~alt~» est obligatoire",
                    en: "the key “alt” is required"
                )
            ]
        )
        #expect(faults("photo: { file: campus.jpg, alt: \"\" }").map(\.code) == ["P233"])
        #expect(faults("photo: ①campus.jpg").map(\.code) == ["P235"])
        #expect(faults("photo: { file: a.jpg, alt: b, ①caption: c }").map(\.code) == ["P230"])
    }
}
