import Diagnostics
import SiteModel

extension ValueReader {
    /// A duration in calendar units. Source: ISO 8601-1:2019, 5.5.2, without minutes and seconds.
    mutating func duration(_ node: YAMLNode, of key: String) -> FieldValue.Duration? {
        guard let text = text(node, of: key) else { return nil }
        if let duration = FieldValue.Duration(written: text.value) { return duration }
        report(.notADuration(text.value, of: key, at: text.location))
        return nil
    }
}

extension FieldValue.Duration {
    /// Reads `P2Y`, `P1Y6M`, `P3W`, `P10D`, `PT5H`: units from the longest, each once, each with one
    /// to four digits.
    fileprivate init?(written text: String) {
        var rest = text.utf8[...]
        guard rest.popFirst() == UInt8(ascii: "P") else { return nil }
        var counts: [Int] = []
        var isAfterTime = false
        for unit in "YMWDH".utf8 {
            if unit == UInt8(ascii: "H"), rest.first == UInt8(ascii: "T") {
                rest.removeFirst()
                isAfterTime = true
            }
            let digits = rest.prefix { (0x30...0x39).contains($0) }
            let isUnit = rest.dropFirst(digits.count).first == unit
            guard isUnit, (1...4).contains(digits.count) else {
                counts.append(0)
                continue
            }
            counts.append(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
            rest = rest.dropFirst(digits.count + 1)
        }
        guard rest.isEmpty, counts.contains(where: { $0 > 0 }),
            isAfterTime == (counts[4] > 0)
        else { return nil }
        self.init(
            years: counts[0],
            months: counts[1],
            weeks: counts[2],
            days: counts[3],
            hours: counts[4]
        )
    }
}

extension Diagnostic {
    fileprivate static func notADuration(
        _ text: String,
        of key: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P245",
            Phrase(
                fr:
                    "« \(key.shown) » attend une durée (P2Y : deux ans, P18M : dix-huit mois, P3W, P10D, PT5H), et non « \(text.shown) »",
                en:
                    "“\(key.shown)” takes a duration (P2Y: two years, P18M: eighteen months, P3W, P10D, PT5H), not “\(text.shown)”"
            ),
            at: location
        )
    }
}
