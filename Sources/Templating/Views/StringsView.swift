internal import SiteModel

/// The words of the interface, by the keys of strings.yml.
enum StringsView {
    static func view(of strings: InterfaceStrings) -> View<Edition> {
        View(
            "strings",
            strings.entries.map { entry in
                (entry.key, .text { $0.wording.text(entry.text) })
            }
        )
    }
}
