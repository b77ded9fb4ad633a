package import SiteModel
internal import Typography

/// The document at a former address, for servers that know no redirects: it leads on by itself, and by a
/// link that says where.
package enum RedirectPage {
    /// HTML, UTF-8.
    package static func html(of redirect: Redirect, in site: Site) -> [UInt8] {
        let page = redirect.page
        let address = site.address(of: page.route)
        let title = escaped(Typographer(language: page.language.code).plain(page.title))
        let direction =
            site.configuration.languages.first { $0.language == page.language }?.direction
            ?? .leftToRight
        return Array(
            """
            <!DOCTYPE html>
            <html lang="\(page.language.code)" dir="\(direction.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url=\(address)">
            <link rel="canonical" href="\(site.url(of: page.route))">
            <title>\(title)</title>
            </head>
            <body>
            <main>
            <h1><a href="\(address)">\(title)</a></h1>
            </main>
            </body>
            </html>

            """.utf8
        )
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }
}
