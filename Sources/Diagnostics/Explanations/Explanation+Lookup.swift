extension Explanation {
    /// Every explanation, in order of code.
    package static let all = ExplanationChapter.all.flatMap(\.explanations)

    /// The explanation of a code; `nil` when no rule has it. Case does not matter: `p301` is `P301`.
    package static func of(_ code: String) -> Explanation? {
        let wanted = code.uppercased()
        return all.first { $0.code == wanted }
    }

    /// “did you mean” the code whose number is nearest, among those of the same hundred; `nil` for
    /// what does not look like a code of the generator.
    package static func didYouMean(_ code: String) -> Phrase? {
        guard let number = number(of: code) else { return nil }
        let near = all.filter { $0.code.prefix(2) == code.uppercased().prefix(2) }
            .min { distance(of: $0, from: number) < distance(of: $1, from: number) }
        return near.map {
            Phrase(fr: "vouliez-vous dire « \($0.code) » ?", en: "did you mean “\($0.code)”?")
        }
    }

    private static func number(of code: String) -> Int? {
        let digits = code.dropFirst()
        guard code.uppercased().hasPrefix("P"), digits.utf8.count == 3 else { return nil }
        return Int(digits)
    }

    private static func distance(of explanation: Explanation, from number: Int) -> Int {
        self.number(of: explanation.code).map { abs($0 - number) } ?? .max
    }
}
