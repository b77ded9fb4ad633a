import SiteModel
import Testing

struct NumberFormatTests {
    @Test(arguments: [
        ("0", "0"), ("999", "999"), ("1581", "1\u{202F}581"), ("71232", "71\u{202F}232"),
        ("3150000", "3\u{202F}150\u{202F}000"), ("3.5", "3,5"),
        ("12345.6789", "12\u{202F}345,6789"),
        ("-1200", "−1\u{202F}200"),
    ])
    func `French groups by three with a narrow space`(digits: String, words: String) {
        let format = NumberFormat(group: " ", decimal: ",")
        #expect(format.words(for: digits) == words)
    }

    @Test func `English groups with a comma`() {
        #expect(NumberFormat(group: ",", decimal: ".").words(for: "71232.5") == "71,232.5")
    }
}
