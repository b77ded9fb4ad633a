internal import SiteModel

/// A topic of site.yml: `{{#address}}<a href="{{address}}">{{label}}</a>{{/address}}`, where the topic
/// has a page.
enum TopicView {
    static let view = View<TopicLabel>(
        "topic",
        [
            "name": .text(\.name),
            "label": .text(\.label),
            "address": .optionalText(\.address),
        ]
    )
}

/// A topic in the words of a language.
struct TopicLabel: Sendable {
    /// As front matter writes it.
    let name: String
    let label: String
    /// That of its page; `nil` where it has none.
    let address: String?
}
