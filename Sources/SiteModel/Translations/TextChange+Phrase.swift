package import Diagnostics

extension TextChange {
    /// What has changed: “paragraph changed, under “The aim””.
    package var phrase: Phrase {
        let noun = kind.noun(of: key)
        let verb = action.verb
        let agreed = verb.french + (noun.isFeminine ? "e" : "")
        let place = section.map { (" (sous « \($0) »)", " (under “\($0)”)") } ?? ("", "")
        return Phrase(
            fr: "\(noun.french) \(agreed)\(place.0)",
            en: "\(noun.english) \(verb.english)\(place.1)"
        )
    }
}

extension TextChange.Action {
    /// The past participle, in French that of a masculine noun.
    fileprivate var verb: Phrase {
        switch self {
        case .added: Phrase(fr: "ajouté", en: "added")
        case .changed: Phrase(fr: "modifié", en: "changed")
        case .moved: Phrase(fr: "déplacé", en: "moved")
        case .removed: Phrase(fr: "supprimé", en: "removed")
        }
    }
}

extension TextKind {
    fileprivate struct Noun {
        let french: String
        let english: String
        var isFeminine = false
    }

    fileprivate func noun(of key: String) -> Noun {
        switch self {
        case .title: Noun(french: "titre de la page", english: "title of the page")
        case .shortTitle: Noun(french: "titre court", english: "short title")
        case .summary: Noun(french: "résumé", english: "summary")
        case .field where key.isEmpty: Noun(french: "champ", english: "field")
        case .field: Noun(french: "champ « \(key) »", english: "field “\(key)”")
        case .heading: Noun(french: "titre", english: "heading")
        case .paragraph: Noun(french: "paragraphe", english: "paragraph")
        case .listItem: Noun(french: "élément de liste", english: "list item")
        case .tableRow: Noun(french: "ligne de tableau", english: "table row", isFeminine: true)
        case .code: Noun(french: "bloc de code", english: "code block")
        case .quotation: Noun(french: "citation", english: "quotation", isFeminine: true)
        case .footnote: Noun(french: "note", english: "footnote", isFeminine: true)
        }
    }
}
