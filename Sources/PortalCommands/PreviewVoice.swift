internal import Diagnostics
internal import Preview

/// What a preview says on the terminal: where to look, and what is wrong, once.
struct PreviewVoice: Sendable {
    private let console: Console
    private let shown: Phrase
    private let opensBrowser: Bool

    /// - Parameter folder: The site folder, absolute.
    init(_ console: Console, of folder: String, opening opensBrowser: Bool) {
        self.console = console
        self.opensBrowser = opensBrowser
        shown = Phrase(
            fr: "suit Content et Templates de \(folder)\u{202F}; Ctrl-C pour arrêter",
            en: "follows Content and Templates of \(folder); Ctrl-C to stop"
        )
    }

    init(_ console: Console, ofPublished folder: String, opening opensBrowser: Bool) {
        self.console = console
        self.opensBrowser = opensBrowser
        shown = Phrase(
            fr: "montre \(folder) tel quel\u{202F}; Ctrl-C pour arrêter",
            en: "shows \(folder) as it is; Ctrl-C to stop"
        )
    }

    func tell(_ event: PreviewEvent) {
        switch event {
        case .listening(let address, let port, let taken):
            if let taken {
                console.remark(
                    Phrase(
                        fr: "le port \(taken) est pris, l’aperçu est sur le port \(port)",
                        en: "port \(taken) is taken, the preview is on port \(port)"
                    )
                )
            }
            console.conclude(Phrase(fr: address, en: address))
            console.conclude(shown)
            if opensBrowser { Machine.openBrowser(at: address) }
        case .unwatched(let errno): console.remark(.unwatched(errno))
        case .edition(let news):
            var console = console
            console.quote(news.tree)
            console.report(news.news)
            // At the beginning all files are new, and nobody has to hear of what is right.
            if news.number > 1 || news.errors > 0 { console.remark(Self.phrase(of: news)) }
        }
    }

    /// What has changed, and how things stand.
    private static func phrase(of news: EditionNews) -> Phrase {
        let count = news.errors
        let state = Phrase(
            fr: count == 0 ? "aucune erreur" : count == 1 ? "1 erreur" : "\(count) erreurs",
            en: count == 0 ? "no errors" : count == 1 ? "1 error" : "\(count) errors"
        )
        guard news.number > 1, let first = news.changed.first else { return state }
        let rest = news.changed.count - 1
        let others = Phrase(
            fr: rest == 0 ? "" : rest == 1 ? " et 1 autre" : " et \(rest) autres",
            en: rest == 0 ? "" : rest == 1 ? " and 1 other" : " and \(rest) others"
        )
        return Phrase(
            fr: "\(first)\(others.french)\u{A0}: \(state.french)",
            en: "\(first)\(others.english): \(state.english)"
        )
    }
}
