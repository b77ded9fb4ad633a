internal import SiteModel

extension DeskScope {
    /// A word for how a page stands in a language, marked by how much it asks for.
    func mark(_ state: TranslationState) -> Markup {
        let kind =
            switch state {
            case .source, .complete: "good"
            case .unreviewed, .missing: "open"
            case .stale, .unreadable, .orphan: "due"
            }
        return "<span class=\"mark \(kind)\">\(say(state.phrase))</span>"
    }

    /// A word for whether a page is published, and until or since when.
    func mark(_ publication: PagePublication) -> Markup {
        switch publication {
        case .published: "<span class=\"mark good\">\(say(publication.phrase))</span>"
        case .draft, .scheduled, .expired:
            "<span class=\"mark open\">\(say(publication.phrase))</span>"
        }
    }
}
