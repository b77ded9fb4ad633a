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

    @Test func `money is said as its language says it, and no line parts it`() {
        let money = FieldValue.Money(amount: "75000", currency: "MAD")
        let french = NumberFormat(group: " ", decimal: ",")
        #expect(french.words(for: money) == "75\u{202F}000\u{A0}MAD")
        let english = NumberFormat(
            group: ",",
            decimal: ".",
            money: WordPattern("{currency} {amount}")
        )
        #expect(english.words(for: money) == "MAD\u{A0}75,000")
    }
}
