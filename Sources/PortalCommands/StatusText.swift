internal import Diagnostics
internal import SiteModel

/// A status report for a terminal: a table of all pages in aligned columns, then what there is to do.
struct StatusText {
    private let status: SiteStatus
    private let language: MessageLanguage

    init(_ status: SiteStatus, in language: MessageLanguage) {
        self.status = status
        self.language = language
    }

    /// Ends with a line break.
    var text: String {
        let parts = [table, stale, twins, openFacts].filter { !$0.isEmpty }
        let ending = [words(StatusWords.nextChange(status.nextChange)), counts]
        return (parts + [ending]).map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private var counts: String { words(StatusCounts(status).phrase) }

    private var table: [String] {
        let head =
            [words(StatusWords.page), words(StatusWords.state)] + status.languages.map(\.name)
        let rows = status.pages.map { page in
            [page.id.shown, words(page.publication.phrase)]
                + page.languages.map { words($0.translation.phrase) }
        }
        return aligned([head] + rows)
    }

    private var stale: [String] {
        var lines: [String] = []
        for page in status.pages {
            for text in page.languages {
                guard case .stale(let changes) = text.translation, let file = text.file else {
                    continue
                }
                lines.append("  \(file)")
                if changes.isEmpty { lines.append("    \(words(StatusWords.unplaced))") }
                lines += changes.map { "    \(place(of: $0)): \(words($0.described))" }
            }
        }
        return lines.isEmpty ? [] : [words(StatusWords.stale)] + lines
    }

    private var twins: [String] {
        let lines = status.twins.map { "  \($0.0.shown)  \($0.1.shown)" }
        return lines.isEmpty ? [] : [words(StatusWords.twins)] + lines
    }

    private var openFacts: [String] {
        let rows = status.openFacts.map {
            ["  " + $0.lastChecked.description, $0.page.shown, $0.field]
        }
        return rows.isEmpty ? [] : [words(StatusWords.openFacts)] + aligned(rows)
    }

    private func place(of change: TextChange) -> String {
        change.location.start.map { "\(change.location.file):\($0.line)" } ?? change.location.file
    }

    private func words(_ phrase: Phrase) -> String { phrase.text(in: language) }

    /// Rows whose cells begin in the same columns, two spaces apart.
    private func aligned(_ rows: [[String]]) -> [String] {
        var widths: [Int] = []
        for row in rows {
            for (column, cell) in row.enumerated() {
                if column == widths.count { widths.append(0) }
                widths[column] = max(widths[column], cell.count)
            }
        }
        return rows.map { row in
            row.enumerated().map { column, cell in
                let isLast = column == row.count - 1
                let space = isLast ? 0 : widths[column] - cell.count + 2
                return cell + String(repeating: " ", count: space)
            }
            .joined()
        }
    }
}

extension SiteStatus {
    /// Pages that are probably one, each pair once, in order of id.
    var twins: [(PageID, PageID)] {
        pages.compactMap { page in
            page.twin.flatMap { page.id < $0 ? (page.id, $0) : nil }
        }
    }
}

extension TextChange {
    /// What has changed, with the beginning of its text.
    var described: Phrase {
        if excerpt.isEmpty { return phrase }
        return Phrase(
            fr: "\(phrase.french) : \(excerpt)",
            en: "\(phrase.english): \(excerpt)"
        )
    }
}
