internal import SiteModel

/// The files in which Netlify and Cloudflare Pages look for the rules of a site; they serve neither.
///
/// Sources: docs.netlify.com, “Custom headers” and “Redirects and rewrites”; developers.cloudflare.com,
/// Pages, “Headers” and “Redirects”.
enum HostFiles {
    /// `_headers`. Both hosts join the values of a field that several rules set, so no two rules that
    /// hold for one address set the same.
    static func headers(_ rules: ServerRules, site: Site) -> [UInt8] {
        var text = "\(rules.base)*\n"
        for header in rules.headers { text += "  \(header.name): \(header.value)\n" }
        text += "\(rules.base)assets/*\n  Cache-Control: \(ServerRules.immutable)\n"
        let folders = site.configuration.languages.map { $0.language.code } + ["media"]
        for folder in folders {
            text += "\(rules.base)\(folder)/*\n  Cache-Control: \(ServerRules.revalidation)\n"
        }
        text += "\(rules.base)\n  Cache-Control: \(ServerRules.revalidation)\n"
        return Array(text.utf8)
    }

    /// `_redirects`: former addresses, then what answers in each language where nothing stands. (Where
    /// a host knows no status 404 here, it finds the document of the language by itself.)
    static func redirects(_ rules: ServerRules) -> [UInt8] {
        var text = ""
        for redirect in rules.redirects {
            for address in rules.addresses(of: redirect) {
                let former = rules.base + Route(address).percentEncoded
                text += "\(former) \(rules.target(of: redirect)) 301\n"
            }
        }
        for answer in rules.notFound {
            text += "\(answer.folder)* \(answer.document) 404\n"
        }
        return Array(text.utf8)
    }
}
