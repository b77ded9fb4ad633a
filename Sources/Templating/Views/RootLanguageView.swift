internal import SiteModel

/// A language that the page at `/` offers, which speaks for itself.
enum RootLanguageView {
    static func view(strings: View<Edition>) -> View<RootLanguage> {
        View(
            "language",
            [
                "code": .text(\.edition.language.language.code),
                "name": .text(\.edition.language.name),
                "direction": .text(\.edition.language.direction.rawValue),
                "address": .text { $0.edition.site.address(of: $0.edition.homeRoute) },
                "url": .text { $0.edition.site.url(of: $0.edition.homeRoute) },
                "title": .text { $0.wording.text($0.edition.siteName) },
                "description": .text { $0.wording.text($0.configuration.description) },
                "notice": .text { $0.wording.text($0.configuration.notice) },
                "strings": .record(strings) { $0.edition },
                "not-found-title": .text(\.notFoundTitle),
                "not-found-body": .markup { $0.notFoundPage == nil ? [] : $0.notFoundBody },
            ]
        )
    }
}

struct RootLanguage {
    let edition: Edition
    /// The text of the page for an address that does not exist; empty at `/`.
    let notFoundBody: [UInt8]
    let isNotFound: Bool

    var wording: Wording { edition.wording }
    var configuration: SiteConfiguration { edition.site.configuration }

    /// Empty at `/`; the name of the site where the language lacks the page.
    var notFoundTitle: String {
        isNotFound ? wording.text(notFoundPage?.title ?? edition.siteName) : ""
    }

    /// The page whose title and text `/404.html` shows in this language.
    var notFoundPage: Page? {
        guard isNotFound, let id = configuration.notFoundPage?.value else { return nil }
        let page = edition.site.page(id, in: edition.language.language)
        return page?.isFallback == true ? nil : page
    }
}
