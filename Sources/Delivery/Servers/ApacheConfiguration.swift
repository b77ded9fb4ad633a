internal import SiteModel

/// What Apache has to know of a site: directives for a `<Directory>` section about the published folder,
/// or for a file `.htaccess` in a copy of it.
///
/// Source: httpd.apache.org, documentation of version 2.4: mod_rewrite, mod_headers, mod_mime, mod_dir.
package struct ApacheConfiguration {
    private let rules: ServerRules

    package init(_ rules: ServerRules) { self.rules = rules }

    /// UTF-8.
    package var text: String {
        [
            """
            # Made by portal, for a <Directory> section about the published folder, or for .htaccess in a
            # copy of it. Needs mod_rewrite, mod_headers, mod_mime and mod_dir. Make it again after each
            # change of an address.
            Options -Indexes -MultiViews
            DirectoryIndex index.html
            DirectorySlash On
            FileETag MTime Size
            AddDefaultCharset Off
            """,
            types, headers, notFound, rewriting,
        ].joined(separator: "\n\n") + "\n"
    }
}

extension ApacheConfiguration {
    private var types: String {
        let lines = MediaType.all.map { "AddType \(quoted($0.header)) .\($0.fileExtension)" }
        // Elsewhere .br means Breton.
        return """
            \(lines.joined(separator: "\n"))
            RemoveLanguage .br
            RemoveType .gz .br
            AddEncoding gzip .gz
            AddEncoding br .br
            """
    }

    private var headers: String {
        let lines = rules.headers.map { "Header always set \($0.name) \(quoted($0.value))" }
        let assets = pattern(rules.base + "assets/")
        return """
            \(lines.joined(separator: "\n"))
            Header always merge Vary Accept-Encoding
            Header always set Cache-Control \(quoted(ServerRules.revalidation))
            Header always set Cache-Control \(quoted(ServerRules.immutable)) \
            "expr=%{REQUEST_STATUS} -in {'200', '206', '304'} && %{REQUEST_URI} =~ m#^\(assets)#"
            """
    }

    private var notFound: String {
        rules.notFound.reversed().map { answer in
            let error = "ErrorDocument 404 \(answer.document)"
            if answer.folder == rules.base { return error }
            let folder = pattern(answer.folder)
            return "<If \"%{REQUEST_URI} =~ m#^\(folder)#\">\n    \(error)\n</If>"
        }.joined(separator: "\n")
    }

    /// A rule sees the path below the folder that it stands in.
    private var rewriting: String {
        let redirects = rules.redirects.map { redirect in
            let path = redirect.isFolder ? redirect.route.path.dropLast() : redirect.route.path[...]
            let end = redirect.isFolder ? "/?$" : "$"
            return "RewriteRule \(quoted("^" + pattern(String(path)) + end)) "
                + "\(rules.target(of: redirect)) [R=301,NE,END]"
        }
        let documents = rules.notFound.map { answer in
            """
            RewriteCond %{ENV:REDIRECT_STATUS} ^$
            RewriteRule \(quoted("^" + pattern(answer.file) + "$")) - [R=404,END]
            """
        }
        let hidden = [
            #"RewriteRule "(^|/)\.(?!well-known/)" - [R=404,END]"#,
            #"RewriteRule "^_(headers|redirects)$" - [R=404,END]"#,
            // The server itself may lead here, the request may not.
            #"""
            RewriteCond %{THE_REQUEST} "^\S+ [^? ]*\.(gz|br)[? ]"
            RewriteRule ^ - [R=404,END]
            """#,
            """
            RewriteCond %{REQUEST_FILENAME} -d
            RewriteCond %{REQUEST_FILENAME}/index.html !-f
            RewriteRule ^ - [R=404,END]
            """,
        ]
        return
            (["RewriteEngine On"] + redirects + documents + hidden + [
                precompressed("br"), precompressed("gzip", as: "gz"),
            ]).joined(separator: "\n")
    }

    private func precompressed(_ coding: String, as suffix: String? = nil) -> String {
        let suffix = suffix ?? coding
        return """
            RewriteCond %{HTTP:Accept-Encoding} \\b\(coding)\\b
            RewriteCond %{REQUEST_FILENAME}.\(suffix) -f
            RewriteRule "^(.+)$" "$1.\(suffix)" [END,E=no-gzip:1,E=no-brotli:1]
            """
    }

    private func quoted(_ text: String) -> String {
        "\"" + Escaped.text(text, with: "\\", before: "\"") + "\""
    }

    /// The text as a regular expression that matches it.
    private func pattern(_ text: String) -> String {
        Escaped.pattern(text)
    }
}
