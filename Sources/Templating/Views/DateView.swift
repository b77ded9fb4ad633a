internal import SiteModel

/// A date with the words for it: `<time datetime="{{iso}}">{{words}}</time>`.
enum DateView {
    static let view = View<WordedDate>(
        "date",
        [
            "iso": .text { $0.date.description },
            "words": .text { $0.wording.words(for: $0.date) },
        ]
    )
}

/// A date and the language that it is said in.
struct WordedDate {
    let date: PartialDate
    let wording: Wording
}
