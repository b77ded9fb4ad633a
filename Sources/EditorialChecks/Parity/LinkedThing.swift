internal import SiteModel

/// What a link or a picture leads to, whatever the language of the text that has it.
struct LinkedThing: Sendable {
    enum Target: Sendable, Hashable {
        case page(PageID)
        /// A heading of the text itself, by its number.
        case heading(Int?)
        case file(String)
        case external(String)
        /// Nothing that was found, which has been reported.
        case unknown
    }

    let target: Target
    /// As the author wrote it.
    let destination: String

    /// - Parameter heading: The number of the text's heading with an anchor; asked only for links to one.
    init(_ link: RenderedLink, _ heading: (String) -> Int?) {
        destination = link.destination
        target =
            switch link.target {
            case .page(let id, _, _, _)?: .page(id)
            case .anchor(let anchor)?: .heading(heading(anchor))
            case .file(let address, _)?: .file(address)
            case .external?: .external(link.destination)
            case nil: .unknown
            }
    }

    /// Whether two targets are the same for readers of two languages. An address or a file that names
    /// its language may differ from the other in that word (`brochure-fr.pdf`, `/en/`), and an address
    /// in what stands behind the host.
    func isTranslation(
        of other: LinkedThing,
        _ languages: (own: Language, other: Language)
    ) -> Bool {
        switch (target, other.target) {
        case (.file(let own), .file(let theirs)):
            own == theirs || Self.neutral(own, languages) == Self.neutral(theirs, languages)
        case (.external(let own), .external(let theirs)):
            own == theirs || Self.isTranslated(own, theirs, languages)
        default: target == other.target
        }
    }

    private static func isTranslated(
        _ own: String,
        _ theirs: String,
        _ languages: (own: Language, other: Language)
    ) -> Bool {
        let (neutralOwn, neutralTheirs) = (neutral(own, languages), neutral(theirs, languages))
        if neutralOwn == neutralTheirs { return true }
        let namesLanguage =
            !words(own).isDisjoint(with: LanguageSubtag.codes(of: languages.own))
            || !words(theirs).isDisjoint(with: LanguageSubtag.codes(of: languages.other))
        return namesLanguage && host(neutralOwn) == host(neutralTheirs)
    }

    /// The address with the codes of both languages as one sign.
    private static func neutral(
        _ address: String,
        _ languages: (own: Language, other: Language)
    ) -> String {
        let codes =
            LanguageSubtag.codes(of: languages.own) + LanguageSubtag.codes(of: languages.other)
        return parts(address).map { codes.contains($0) ? "*" : $0 }.joined()
    }

    private static func host(_ address: String) -> Substring {
        let rest = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
        return rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    }

    private static func words(_ address: String) -> Set<String> { Set(parts(address)) }

    /// Runs of letters and digits, and each other character by itself.
    private static func parts(_ address: String) -> [String] {
        var parts: [String] = []
        var word = ""
        for character in address {
            if character.isLetter || character.isNumber {
                word.append(character)
                continue
            }
            if !word.isEmpty { parts.append(word) }
            word = ""
            parts.append(String(character))
        }
        if !word.isEmpty { parts.append(word) }
        return parts
    }
}
