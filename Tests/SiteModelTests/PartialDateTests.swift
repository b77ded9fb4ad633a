import SiteModel
import Testing

@Suite struct PartialDateTests {
    @Test(arguments: [
        "2021", "2021-06", "2021-06-25", "2020-02-29", "2021-06-25T09:00+01:00",
        "2021-06-25T09:00Z",
        "2021-06-25T23:59-03:30",
    ])
    func `a written form is kept with its precision`(text: String) {
        #expect(PartialDate(text)?.description == text)
    }

    @Test(arguments: [
        "", "21", "2021-", "2021-6", "2021-13", "2021-00", "2021-02-29", "2021-04-31",
        "2021-06-25T09:00",
        "2021-06-25T24:00Z", "2021-06-25T09:60Z", "2021-06-25 09:00Z", "2021/06/25", "25 juin 2021",
        "0000",
        "2021-06-25T09:00Zx", "20211",
    ])
    func `another text is no date`(text: String) {
        #expect(PartialDate(text) == nil)
    }

    @Test func `dates are ordered by the first instant that they can mean`() {
        let written = [
            "2020-12-31", "2021", "2021-01", "2021-01-01", "2021-06", "2021-06-25T00:30+01:00",
            "2021-06-25",
            "2021-06-25T09:00+01:00", "2021-06-25T09:00Z",
        ]
        let dates = written.compactMap { PartialDate($0) }
        #expect(dates.reversed().sorted().map(\.description) == written)
    }
}
