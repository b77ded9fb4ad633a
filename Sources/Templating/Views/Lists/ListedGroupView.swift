/// The pages of one type in a list, below their section.
enum ListedGroupView {
    static let view = View<ListedGroup>(
        "group",
        [
            "section": .optionalMade(CardView.view, \.section),
            "pages": .listMade(of: CardView.view, \.cards),
        ]
    )
}
