internal import SiteModel

/// The pages that a list is spread over: `{{#page.pagination}}`, where there is more than one.
enum PaginationView {
    static let view = View<Pagination>(
        "pagination",
        [
            "number": .text { String($0.list.number) },
            "count": .text { String($0.list.count) },
            "previous": .optional(step, \.previous),
            "next": .optional(step, \.next),
            "pages": .list(of: step, \.steps),
        ]
    )

    private static let step = View<Pagination.Step>(
        "page of a list",
        [
            "number": .text { $0.number.map(String.init) ?? "" },
            "address": .text { $0.site.address(of: $0.route) },
            "url": .text { $0.site.url(of: $0.route) },
            "is-current": .flag(\.isCurrent),
            "is-gap": .flag { $0.number == nil },
        ]
    )
}
