import Diagnostics
import SiteModel
import Testing

@testable import EditorialChecks

@Suite struct QuantityReaderTests {
    @Test(arguments: [
        ("1 581 diplômés", "1581"), ("1\u{202F}581\u{202F}000", "1581000"), ("3,5 %", "3.5%"),
        ("3,50\u{A0}%", "3.5%"), ("12 pour cent", "12%"), ("100 €", "100€"), ("100 euros", "100€"),
        ("3,2 millions d’euros", "3200000€"), ("5 milliards de dirhams", "5000000000DH"),
        ("500 DH", "500DH"), ("12 mille", "12000"), ("le 1er", "1"), ("au 98e rang", "98"),
        ("la 2ème", "2"), ("25 juin 2021", "2021-6-25"), ("1er juin 2021", "2021-6-1"),
        ("juin 2021", "2021-6"), ("Juin 2021", "2021-6"), ("25 juin", "6-25"),
        ("25 juil. 2021", "2021-7-25"), ("2 janv. 2021", "2021-1-2"), ("2021-06-25", "2021-6-25"),
        ("25/06/2021", "2021-6-25"), ("06/2021", "2021-6"), ("2021-2022", "2021 2022"),
        ("2021–2022", "2021 2022"), ("2021-22", "2021 2022"), ("14 h", "14:00"),
        ("9 h 30", "9:30"), ("9h30", "9:30"), ("de 14h à 16h30", "14:00 16:30"),
        ("en juin 2021, 217 diplômés", "2021-6 217"), ("le XXIe siècle", "(21)"),
        ("trois filières", "(3)"), ("le vingtième", "(20)"), ("UM6P, CO2, TOP500", ""),
        ("version 1.2.3", "1 2 3"), ("+212 5 35 86 20 00", "+212535862000"), ("n° 3", "3"),
        ("24 et 25 juin 2021", "24 2021-6-25"), ("007", "7"), ("3D", "3"), ("5,0", "5"),
        ("de 2021 à 2024 100 places", "2021 2024 100"), ("H100, Covid-19", "19"), ("en mai", ""),
        ("", ""), ("24/7", "24 7"),
    ])
    func `French is read as its readers do`(text: String, expected: String) {
        #expect(read(text, french) == expected)
    }

    @Test(arguments: [
        ("1,581 graduates", "1581"), ("1,581,000", "1581000"), ("1 581", "1581"), ("3.5%", "3.5%"),
        ("12 per cent", "12%"), ("12 percent", "12%"), ("€100", "100€"), ("MAD 500", "500DH"),
        ("$3.2 million", "3200000$"), ("€3bn", "3000000000€"), ("2 billion", "2000000000"),
        ("12 thousand", "12000"), ("the 1st", "1"), ("21st century", "21"),
        ("25 June 2021", "2021-6-25"), ("25th of June 2021", "2021-6-25"),
        ("June 25, 2021", "2021-6-25"), ("June 25th, 2021", "2021-6-25"), ("June 2021", "2021-6"),
        ("25 June", "6-25"), ("June 25", "6-25"), ("25 Sept 2021", "2021-9-25"),
        ("25 Sept. 2021", "2021-9-25"), ("06/25/2021", "2021-6-25"), ("9:30 a.m.", "9:30"),
        ("2 p.m.", "14:00"), ("2pm", "14:00"), ("2–4.30 p.m.", "14:00 16:30"),
        ("2–4 p.m.", "14:00 16:00"),
        ("2:00 to 4:30 pm", "14:00 16:30"), ("12 a.m.", "0:00"), ("you 2 may go", "2"),
        ("three tracks", "(3)"), ("the twenty-first", "(20) (1)"), ("1,58", "1 58"),
        ("on 5 May, 100 people", "5-5 100"), ("2021, 2022 and 2023", "2021 2022 2023"),
        ("by June 2021 10 places", "2021-6 10"), ("2021-06-25T09:00Z", "2021-6-25 0"),
    ])
    func `English is read as its readers do`(text: String, expected: String) {
        #expect(read(text, english) == expected)
    }

    @Test func `a long text is read in linear time`() {
        let text = String(repeating: "1 581 et 3,5 % le 25 juin 2021, ", count: 20_000)
        let clock = ContinuousClock()
        let time = clock.measure { #expect(read(text, french).count > 20_000) }
        #expect(time < .seconds(30))
    }

    private func read(_ text: String, _ language: Language) -> String {
        let block = RunningText(
            kind: .paragraph,
            isQuoted: false,
            section: 0,
            text: Array(text.utf8),
            pieces: [
                RunningText.Piece(
                    offset: 0,
                    language: nil,
                    place: SourcePosition(line: 1, column: 1)
                )
            ]
        )
        return QuantityReader.quantities(of: block, QuantityWords(language, formats(language)))
            .map { $0.isHint ? "(\(words($0.value)))" : words($0.value) }
            .joined(separator: " ")
    }

    private func words(_ value: Quantity.Value) -> String {
        switch value {
        case .number(let digits, let unit):
            let signs: [Quantity.Unit: String] = [
                .percent: "%", .euro: "€", .dollar: "$", .pound: "£", .dirham: "DH",
            ]
            return digits + (unit.flatMap { signs[$0] } ?? "")
        case .time(let minutes):
            return "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
        case .date(let year, let month, let day):
            return [year, month, day].compactMap { $0.map(String.init) }.joined(separator: "-")
        }
    }
}
