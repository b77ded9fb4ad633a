internal import SiteModel

/// A document that the site cites.
enum SourceView {
    static let view = View<CitedSource>(
        "source",
        [
            "id": .text(\.source.id),
            "publisher": .text(\.publisher),
            "description": .text { $0.edition.wording.text($0.source.description) },
            "title": .text(\.title),
            "has-title": .flag { $0.source.title != nil },
            "address": .text { $0.source.address ?? "" },
            "has-address": .flag { $0.source.address != nil },
            "date": .optional(DateView.view) { $0.edition.worded($0.source.date) },
            "language": .text(\.source.language.code),
            "is-foreign": .flag { $0.source.language != $0.edition.language.language },
            "language-name": .text { $0.edition.wording.name(of: $0.source.language) },
            "anchor": .text { SourceNote.anchor(of: $0.source.id) },
            "citing": .listMade(of: CardView.view) { $0.citing },
        ]
    )
}

/// A source, and who cites it.
struct CitedSource {
    let source: Source
    let edition: Edition
    /// The pages of this language that cite it.
    let citing: MadeList<Card>

    /// What the document says of itself is set by the rules of its own language.
    var publisher: String {
        edition.wording.text(source.publisher, quotedFrom: source.language)
    }

    var title: String {
        edition.wording.text(source.title ?? "", quotedFrom: source.language)
    }
}
