import Diagnostics
import Testing

struct LimitTests {
    private func faults(_ yaml: String) -> [Report] {
        MarkedText("---\n\(yaml)\n---\n").pageFaults(Sample.programme)
    }

    @Test func `a title over 95 characters is a warning with the count`() {
        let right = String(repeating: "é", count: 95)
        #expect(faults("title: \(right)") == [])
        #expect(
            faults("title: ①\(right)s") == [
                Report(
                    "①",
                    "P283",
                    fr: "«~title~» a 95 caractères au plus, celui-ci en a 96",
                    en: "“title” has at most 95 characters, this one has 96",
                    severity: .warning
                )
            ]
        )
    }

    @Test func `a summary has 160 characters`() {
        let text = String(repeating: "a", count: 161)
        #expect(
            faults("title: x\nsummary: ①\(text)").map(\.english) == [
                "“summary” has at most 160 characters, this one has 161"
            ]
        )
    }

    @Test func `characters are those that a reader counts`() {
        #expect(faults("title: x\nmotto: e\u{301}e\u{301}👩‍🔬👩‍🔬é") == [])
        #expect(faults("title: x\nmotto: |\n  abcde\n") == [])
        #expect(faults("title: x\nmotto: abcdef").map(\.code) == ["P283"])
    }

    @Test func `each text of a list has the limit, and the list has its own`() {
        #expect(faults("title: x\ntags: [abc, d]") == [])
        #expect(
            faults("title: x\ntags: ①[②abcd, d, e]") == [
                Report(
                    "①",
                    "P284",
                    fr: "«~tags~» attend au plus 2 valeurs, et non 3",
                    en: "“tags” takes at most 2 values, not 3"
                ),
                Report(
                    "②",
                    "P283",
                    fr: "«~tags~» a 3 caractères au plus, celui-ci en a 4",
                    en: "“tags” has at most 3 characters, this one has 4",
                    severity: .warning
                ),
            ]
        )
        #expect(
            faults("title: x\ntags: ①[]") == [
                Report(
                    "①",
                    "P284",
                    fr: "«~tags~» attend au moins une valeur, et non 0",
                    en: "“tags” takes at least one value, not 0"
                )
            ]
        )
    }

    @Test func `a number stays within its bounds, in a fact as well`() {
        func fault(_ number: String) -> [Report] {
            faults("title: x\nrank: { value: ①\(number), sources: telquel-2021-06-25 }")
        }
        #expect(fault("1") == [])
        #expect(fault("500") == [])
        #expect(
            fault("0") == [
                Report(
                    "①",
                    "P284",
                    fr: "«~rank~» vaut au moins 1, et non 0",
                    en: "“rank” is at least 1, not 0"
                )
            ]
        )
        #expect(
            fault("500.5") == [
                Report(
                    "①",
                    "P284",
                    fr: "«~rank~» vaut au plus 500, et non 500.5",
                    en: "“rank” is at most 500, not 500.5"
                )
            ]
        )
    }
}
