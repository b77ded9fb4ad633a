internal import Diagnostics
internal import SiteBuilding
internal import SiteModel

/// Writes what a review records, file by file, and says what became of each.
struct AcceptRun {
    private let language: MessageLanguage

    init(_ language: MessageLanguage) { self.language = language }

    /// - Returns: Whether no file was refused.
    func perform(_ entries: [TranslationReview.Entry]) throws(ReplacementError) -> Bool {
        var (recorded, current, refused) = (0, 0, 0)
        for entry in entries {
            switch entry.outcome {
            case .record(let text):
                try FileReplacement.replace(entry.file, with: text)
                recorded += 1
                say("\(entry.file.path): ", Phrase(fr: "revue enregistrée", en: "review recorded"))
            case .current: current += 1
            case .refused(let reason):
                refused += 1
                let text = "portal: \(entry.file.path): \(reason.text(in: language))\n"
                Machine.write(Array(text.utf8), to: .error)
            }
        }
        say("", summary(recorded: recorded, current: current, refused: refused))
        return refused == 0
    }

    private func summary(recorded: Int, current: Int, refused: Int) -> Phrase {
        let rest = (
            refused == 0 ? "" : ", \(refused) refusée\(refused == 1 ? "" : "s")",
            refused == 0 ? "" : ", \(refused) refused"
        )
        let plural = recorded < 2 ? "" : "s"
        return Phrase(
            fr: "\(recorded) revue\(plural) enregistrée\(plural), \(current) déjà à jour\(rest.0)",
            en: "\(recorded) review\(recorded == 1 ? "" : "s") recorded, "
                + "\(current) already current\(rest.1)"
        )
    }

    private func say(_ subject: String, _ phrase: Phrase) {
        Machine.write(Array((subject + phrase.text(in: language) + "\n").utf8))
    }
}
