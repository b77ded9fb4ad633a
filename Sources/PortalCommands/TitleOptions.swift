internal import ArgumentParser
internal import SiteModel

/// The titles of a new page: `--title-fr …`, for whatever languages the site has.
enum TitleOptions {
    /// The arguments with `--title-fr TEXT` and `--title-fr=TEXT` of `portal new` as `--title fr=TEXT`,
    /// which needs no list of languages to be understood.
    static func spelledOut(_ arguments: [String]) -> [String] {
        guard arguments.first == NewCommand.configuration.commandName else { return arguments }
        var spelled: [String] = []
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            guard argument.hasPrefix(prefix) else {
                spelled.append(argument)
                if argument == "--" { return spelled + rest }
                continue
            }
            let option = argument.dropFirst(prefix.count)
            spelled.append("--title")
            if option.contains("=") {
                spelled.append(String(option))
            } else if let text = rest.popFirst() {
                spelled.append(option + "=" + text)
            }
        }
        return spelled
    }

    /// What `fr=TEXT` options say.
    static func titles(
        _ options: [String],
        in languages: [Language]
    ) throws(NewPageError) -> [Language: String] {
        var titles: [Language: String] = [:]
        for option in options {
            guard let sign = option.firstIndex(of: "="), sign > option.startIndex else {
                throw .titleWithoutLanguage(option)
            }
            let language = Language(String(option[..<sign]))
            guard languages.contains(language) else {
                throw .unknownLanguage(language.code, known: languages)
            }
            let text = Self.trimmed(option[option.index(after: sign)...])
            if !text.isEmpty { titles[language] = text }
        }
        return titles
    }

    /// Without white space around it.
    static func trimmed(_ text: some StringProtocol) -> String {
        var rest = Substring(text)
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }

    private static let prefix = "--title-"
}
