internal import Diagnostics
internal import SiteModel

/// Tells the former addresses at which nothing else stands from the others.
///
/// What stands at an address now is no redirect, so none leads to another and none leads in a circle.
struct RedirectCheck {
    /// In the order given, each route once.
    let redirects: [Redirect]
    let diagnostics: [Diagnostic]

    /// - Parameter taken: What stands at the addresses of the site.
    init(_ all: [Redirect], among taken: Occupancy) {
        var occupancy = taken
        var first: [Route: Redirect] = [:]
        var redirects: [Redirect] = []
        var diagnostics: [Diagnostic] = []
        for redirect in all {
            if let other = first[redirect.route] {
                diagnostics.append(.twice(redirect, other))
            } else if redirect.route == redirect.page.route {
                diagnostics.append(.own(redirect))
            } else if OutputPath(redirect.route.file) == nil || occupancy.isTaken(redirect.route) {
                diagnostics.append(.occupied(redirect))
            } else if occupancy.take(redirect.route, from: nil) {
                first[redirect.route] = redirect
                redirects.append(redirect)
            }
        }
        self.redirects = redirects
        self.diagnostics = diagnostics
    }
}

extension Diagnostic {
    fileprivate static func own(_ redirect: Redirect) -> Diagnostic {
        Diagnostic(
            .error,
            "P330",
            Phrase(
                fr: "« aliases » nomme d’anciennes adresses : « \(redirect.alias.value) » est "
                    + "l’adresse actuelle de la page",
                en: "“aliases” names former addresses: “\(redirect.alias.value)” is the present "
                    + "address of the page"
            ),
            at: redirect.alias.location,
            suggestion: Phrase(fr: "retirez-la", en: "remove it")
        )
    }

    fileprivate static func occupied(_ redirect: Redirect) -> Diagnostic {
        Diagnostic(
            .error,
            "P330",
            Phrase(
                fr: "« aliases » nomme d’anciennes adresses : quelque chose se trouve "
                    + "actuellement à « \(redirect.alias.value) »",
                en: "“aliases” names former addresses: something stands at "
                    + "“\(redirect.alias.value)” at present"
            ),
            at: redirect.alias.location,
            suggestion: Phrase(fr: "retirez-la", en: "remove it")
        )
    }

    fileprivate static func twice(_ redirect: Redirect, _ other: Redirect) -> Diagnostic {
        Diagnostic(
            .error,
            "P331",
            Phrase(
                fr: "une ancienne adresse mène à une seule page : « \(redirect.alias.value) » "
                    + "figure deux fois",
                en: "a former address leads to one page: “\(redirect.alias.value)” is named twice"
            ),
            at: redirect.alias.location,
            notes: [
                Note(
                    Phrase(fr: "l’autre fois est ici", en: "the other time is here"),
                    at: other.alias.location
                )
            ]
        )
    }
}
