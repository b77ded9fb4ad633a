internal import ArgumentParser
internal import Diagnostics
internal import SiteModel

/// The values of the site that options are read as.
extension BaseURL {
    /// Reads an option's text.
    @Sendable static func argument(_ text: String) throws -> BaseURL {
        guard let url = BaseURL(text) else {
            throw ValidationError("A base URL is absolute and has no query: https://host/portal/")
        }
        return url
    }
}

extension PartialDate {
    /// Reads an option's text.
    @Sendable static func argument(_ text: String) throws -> PartialDate {
        guard let date = PartialDate(text), date.precision >= .day else {
            throw ValidationError("A date is written 2021-06-25 or 2021-06-25T09:00+01:00")
        }
        return date
    }
}

extension MessageLanguage {
    /// Reads an option's text.
    @Sendable static func argument(_ text: String) throws -> MessageLanguage {
        guard let language = MessageLanguage(rawValue: text) else {
            throw ValidationError("Messages are in “fr” or “en”.")
        }
        return language
    }
}

extension DiagnosticFormat {
    /// Reads an option's text.
    @Sendable static func argument(_ text: String) throws -> DiagnosticFormat {
        guard let format = DiagnosticFormat(rawValue: text) else {
            let names = allCases.map { "“\($0.rawValue)”" }.joined(separator: ", ")
            throw ValidationError("A format is one of \(names).")
        }
        return format
    }
}
