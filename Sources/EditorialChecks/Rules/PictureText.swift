internal import Diagnostics

/// The alternative text of a picture says what it shows: neither nothing, nor that it is a picture, nor
/// the name of its file.
///
/// Source: WCAG 2.2, success criterion 1.1.1; failures F30 and F65.
enum PictureText {
    /// - Parameters:
    ///   - written: The alternative text.
    ///   - destination: The picture’s file or address, as written.
    static func diagnostic(
        of written: String,
        for destination: String,
        at location: SourceLocation
    ) -> Diagnostic? {
        let text = written.trimmed
        if text.isEmpty { return .noText(destination, at: location) }
        if isUseless(text, for: destination) { return .uselessText(text, at: location) }
        return opening(of: text).map { .opening($0, of: text, at: location) }
    }

    /// The words « photo de » with which a text begins; `nil` for one that begins with what is shown.
    private static func opening(of text: String) -> Substring? {
        let words = text.prefix(40).lowercased().map { $0 == "’" ? "'" : $0 }
        let start = String(words)
        let article = articles.first { start.hasPrefix($0) } ?? ""
        let rest = start.dropFirst(article.count)
        guard let kind = kinds.first(where: { rest.hasPrefix($0) }),
            let link = links.first(where: { rest.dropFirst(kind.count).hasPrefix($0) })
        else { return nil }
        let opening = text.prefix(article.count + kind.count + link.count)
        return opening.count < text.count ? opening : nil
    }

    private static let articles = ["une ", "l'", "la ", "an ", "a ", "the "]
    private static let kinds = [
        "photographie", "photograph", "photo", "picture", "image", "illustration",
    ]
    private static let links = [
        " de ", " du ", " des ", " d'", " of ", " montrant ", " représentant ", " showing ",
    ]

    private static func isUseless(_ text: String, for destination: String) -> Bool {
        let plain = text.plain
        if words.contains(plain) { return true }
        let name = destination.split(separator: "/").last.map { String($0).plain } ?? ""
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
        return plain == name || isName(plain) || plain == stem && isMadeUp(plain)
    }

    /// Whether a text is the name of a picture's file: one word and an extension.
    private static func isName(_ text: String) -> Bool {
        guard !text.contains(" "), let dot = text.lastIndex(of: ".") else { return false }
        return extensions.contains(String(text[text.index(after: dot)...]))
    }

    /// Whether a stem is no word of a language: it has digits, `_` or `-`.
    private static func isMadeUp(_ stem: String) -> Bool {
        stem.contains { $0.isNumber || $0 == "_" || $0 == "-" }
    }

    private static let extensions: Set = [
        "avif", "bmp", "gif", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp",
    ]

    private static let words: Set = [
        "image", "img", "photo", "photographie", "picture", "photograph", "figure", "illustration",
        "graphique", "graphic", "graph", "logo", "icône", "icone", "icon", "visuel", "schéma",
        "diagram", "diagramme", "alt", "texte alternatif", "alternative text", "description",
        "une image", "an image", "une photo", "a photo", "a picture", "sans titre", "untitled",
    ]
}

extension Diagnostic {
    fileprivate static func noText(_ file: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning,
            "P431",
            Phrase(
                fr: "une image dit en mots ce qu’elle montre : « \(file) » n’a pas de texte",
                en: "a picture says in words what it shows: “\(file)” has no text"
            ),
            at: location,
            suggestion: Phrase(
                fr: "écrivez « ![ce que montre l’image](\(file)) »",
                en: "write “![what the picture shows](\(file))”"
            )
        )
    }

    fileprivate static func uselessText(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning,
            "P432",
            Phrase(
                fr: "le texte d’une image dit ce qu’elle montre : « \(text) » n’en dit rien",
                en: "the text of a picture says what it shows: “\(text)” does not"
            ),
            at: location
        )
    }

    fileprivate static func opening(
        _ opening: Substring,
        of text: String,
        at location: SourceLocation
    ) -> Diagnostic {
        let words = opening.last?.isWhitespace == true ? opening.dropLast() : opening
        let rest = text.dropFirst(opening.count)
        return Diagnostic(
            .warning,
            "P432",
            Phrase(
                fr:
                    "le texte d’une image commence par ce qu’elle montre : « \(words) » est de trop",
                en:
                    "the text of a picture begins with what it shows: “\(words)” is not needed"
            ),
            at: location,
            suggestion: Phrase(
                fr: "écrivez « \(rest) »",
                en: "write “\(rest)”"
            )
        )
    }
}
