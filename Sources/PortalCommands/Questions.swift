internal import Diagnostics
internal import SiteModel

/// What a command asks when its user sits at a terminal; elsewhere nothing is asked, and nothing is
/// answered.
struct Questions {
    let console: Console

    func type(among names: [String]) -> String? {
        let list = names.joined(separator: ", ")
        return answer(
            Phrase(fr: "Type de page (\(list)) : ", en: "Type of page (\(list)): ")
        )
    }

    func title(in language: Language) -> String? {
        answer(
            Phrase(fr: "Titre (\(language.code)) : ", en: "Title (\(language.code)): ")
        )
    }

    /// `nil` at the end of input, and for an empty line.
    private func answer(_ question: Phrase) -> String? {
        guard Machine.hasInput else { return nil }
        console.ask(question)
        let answer = TitleOptions.trimmed(readLine() ?? "")
        return answer.isEmpty ? nil : answer
    }
}
