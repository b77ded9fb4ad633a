internal import SiteModel

/// `humans.txt`: who stands behind the site. Source: humanstxt.org.
enum HumansText {
    static let route = Route("humans.txt")

    static func bytes(of site: Site) -> [UInt8] {
        let configuration = site.configuration
        func lines(_ label: String, _ text: LocalizedText) -> [String] {
            let texts = configuration.languages.compactMap { text[$0.language] }
            // What is called the same in two languages is said once.
            return texts.enumerated().filter { !texts[..<$0.offset].contains($0.element) }
                .map { "\(label): \($0.element)" }
        }
        let languages = configuration.languages.map(\.name).joined(separator: ", ")
        let text =
            ["/* SITE */"] + lines("Name", configuration.name)
            + ["Address: \(site.url(of: Route("")))", "Languages: \(languages)"]
            + ["", "/* TEAM */"] + lines("Publisher", configuration.publisher)
        return Array((text.joined(separator: "\n") + "\n").utf8)
    }
}
