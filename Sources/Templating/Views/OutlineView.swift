internal import SiteModel

/// The headings of a page's text, those of the third level below those of the second.
enum OutlineView {
    static let view: View<OutlineEntry> = View(
        "outline entry",
        [
            "title": .text(\.title),
            "anchor": .text(\.anchor),
            "children": .list(ofItself: { OutlineView.view }) { $0.children },
        ]
    )
}

/// A heading with those below it.
struct OutlineEntry {
    let title: String
    let anchor: String
    private(set) var children: [OutlineEntry] = []

    private init(_ heading: RenderedHeading) {
        title = heading.title
        anchor = heading.anchor
    }

    /// A heading of the third level before any of the second stands by itself; deeper ones are left
    /// out.
    static func outline(of headings: [RenderedHeading]) -> [OutlineEntry] {
        var entries: [OutlineEntry] = []
        var isBelow = false
        for heading in headings {
            switch heading.level {
            case 3 where isBelow: entries[entries.count - 1].children.append(Self(heading))
            case 2, 3:
                entries.append(Self(heading))
                isBelow = heading.level == 2
            default: break
            }
        }
        return entries
    }
}
