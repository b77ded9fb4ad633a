package import Diagnostics
package import SiteModel

/// The addresses that a site has published, as `Content/addresses.txt` keeps them: whoever has one of
/// them in a text, a search result or a bookmark may go on using it.
package struct AddressList: Sendable {
    package struct Entry: Sendable, Hashable {
        package let route: Route
        /// The page that stood there, or that the file belonged to.
        package let page: PageID
        /// That of the page; `nil` for a file.
        package let language: Language?

        package init(route: Route, page: PageID, language: Language?) {
            self.route = route
            self.page = page
            self.language = language
        }
    }

    /// In order of address, each address once, with its line where the file has one.
    package let entries: [Located<Entry>]

    package static let path = "Content/addresses.txt"

    /// Reads a file: a line for each address, with the language of the page (`-` for a file) and its folder
    /// below `Content` (`/` for the home page); lines that begin with `#` say something to people.
    ///
    /// Diagnosed: a line of another form (P333).
    package static func parse(_ file: SourceFile) -> (AddressList, [Diagnostic]) {
        var entries: [Located<Entry>] = []
        var diagnostics: [Diagnostic] = []
        let lines = (file.text ?? []).split(
            separator: UInt8(ascii: "\n"),
            omittingEmptySubsequences: false
        )
        for (index, line) in lines.enumerated() {
            let bytes = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            if bytes.isEmpty || bytes.first == UInt8(ascii: "#") { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            let start = SourcePosition(line: index + 1, column: 1)
            let length = text.unicodeScalars.count
            let location = SourceLocation(
                file: file.path,
                start: start,
                end: SourcePosition(line: index + 1, column: 1 + length)
            )
            if let entry = Entry(text) {
                entries.append(Located(entry, at: location))
            } else {
                diagnostics.append(.notAnAddress(text, at: location))
            }
        }
        return (AddressList(entries), diagnostics)
    }

    /// - Parameter entries: Of two with one address the first is kept.
    private init(_ entries: [Located<Entry>]) {
        var seen: Set<Route> = []
        self.entries = entries.filter { seen.insert($0.value.route).inserted }
            .sorted { $0.value.route < $1.value.route }
    }

    package static let empty = AddressList([])

    /// The same with more addresses; what is known of an address that is here already changes to what is
    /// said now.
    package func adding(_ new: [Entry]) -> AddressList {
        let location = SourceLocation(file: Self.path)
        return AddressList(new.map { Located($0, at: location) } + entries)
    }

    /// The written form, UTF-8.
    package var text: [UInt8] {
        let lines = entries.map(\.value.line)
        return Array((Self.introduction + lines.joined()).utf8)
    }

    private static let introduction = """
        # Every address that the site has published, with the language and the folder of its page.
        # None of them may lead nowhere: a page that moves keeps its old address in “aliases”.
        # “portal addresses --record” adds new ones. To give one up for good, delete its line.

        """
}

extension AddressList.Entry {
    fileprivate init?(_ line: String) {
        let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].hasPrefix("/"), !parts[1].isEmpty, !parts[2].isEmpty,
            let route = Route(percentEncoded: parts[0].dropFirst())
        else { return nil }
        self.route = route
        language = parts[1] == "-" ? nil : Language(String(parts[1]))
        page = parts[2] == "/" ? .home : PageID(String(parts[2]))
    }

    fileprivate var line: String {
        let folder = page == .home ? "/" : page.path
        return "/\(route.percentEncoded) \(language?.code ?? "-") \(folder)\n"
    }
}

extension Diagnostic {
    fileprivate static func notAnAddress(_ line: String, at location: SourceLocation) -> Diagnostic
    {
        let shown = line.count > 60 ? line.prefix(60) + "…" : line[...]
        return Diagnostic(
            .error,
            "P333",
            Phrase(
                fr: "une ligne est une adresse, une langue et un dossier (/fr/faq/ fr faq) : "
                    + "« \(shown) » n’en est pas une",
                en: "a line is an address, a language and a folder (/en/faq/ en faq): "
                    + "“\(shown)” is not one"
            ),
            at: location
        )
    }
}
