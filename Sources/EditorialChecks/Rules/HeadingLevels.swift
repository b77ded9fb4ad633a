internal import Diagnostics
internal import SiteModel

/// The headings of a text stand below the page's title, which is of level 1, and no level is skipped
/// on the way down.
///
/// Source: WCAG 2.2, techniques H42 and G141.
enum HeadingLevels {
    static func diagnostics(of headings: [RenderedHeading], in file: String) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var above = 1
        for heading in headings {
            let location = SourceLocation(file: file, line: heading.line, column: 1)
            if heading.level == 1 {
                diagnostics.append(.secondTitle(heading, at: location))
            } else if heading.level > above + 1 {
                diagnostics.append(.skippedLevel(heading, above: above, at: location))
            }
            above = heading.level
        }
        return diagnostics
    }
}

extension Diagnostic {
    fileprivate static func skippedLevel(
        _ heading: RenderedHeading,
        above: Int,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .warning,
            "P433",
            Phrase(
                fr:
                    "un titre descend d’un niveau à la fois : « \(heading.title) » passe du niveau \(above) au niveau \(heading.level)",
                en:
                    "a heading goes down one level at a time: “\(heading.title)” goes from level \(above) to level \(heading.level)"
            ),
            at: location,
            suggestion: .level(above + 1, of: heading)
        )
    }

    fileprivate static func secondTitle(
        _ heading: RenderedHeading,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .warning,
            "P434",
            Phrase(
                fr:
                    "le seul titre de niveau 1 d’une page est le sien : « \(heading.title) » en est un autre",
                en:
                    "the only heading of level 1 of a page is its title: “\(heading.title)” is another"
            ),
            at: location,
            suggestion: .level(2, of: heading)
        )
    }
}

extension Phrase {
    fileprivate static func level(_ level: Int, of heading: RenderedHeading) -> Phrase {
        let line = String(repeating: "#", count: level) + " " + heading.title
        return Phrase(fr: "écrivez « \(line) »", en: "write “\(line)”")
    }
}
