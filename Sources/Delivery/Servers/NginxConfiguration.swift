internal import SiteModel

/// What nginx has to know of a site: directives for a `server` block, whose `root` is the published folder
/// (for a site at a path, the folder that holds it under that path).
///
/// Source: nginx.org, documentation of the core, headers, rewrite and gzip_static modules.
package struct NginxConfiguration {
    private let rules: ServerRules
    private let serves: Set<Precompressed>

    /// The compressed forms of files that the server may answer with.
    package enum Precompressed: Sendable {
        /// The module is part of nginx as Debian builds it.
        case gzip
        /// Needs Debian’s `libnginx-mod-http-brotli-static`.
        case brotli
    }

    package init(_ rules: ServerRules, serving precompressed: Set<Precompressed>) {
        self.rules = rules
        serves = precompressed
    }

    /// UTF-8.
    package var text: String {
        let parts: [String?] = [
            """
            # Made by portal, for a server block: root is the published folder. Make it again after
            # each change of an address, then reload nginx.
            index index.html;
            autoindex off;
            absolute_redirect off;
            server_tokens off;
            etag on;
            gzip_vary on;
            gzip_static \(serves.contains(.gzip) ? "on" : "off");
            """,
            serves.contains(.brotli) ? "brotli_static on;" : nil,
            types, headers, notFound, denials, redirects,
        ]
        return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }
}

extension NginxConfiguration {
    private var types: String {
        let lines = MediaType.all.map { "    \"\($0.header)\" \($0.fileExtension);" }
        return """
            types {
            \(lines.joined(separator: "\n"))
            }
            default_type application/octet-stream;
            """
    }

    /// A location with a field of its own would lose those of the server, so a variable makes the
    /// difference; it is set again for the document that answers in place of a missing file.
    private var headers: String {
        let lines = rules.headers.map { "add_header \($0.name) \(quoted($0.value)) always;" }
        return """
            set $portal_cache \(quoted(ServerRules.revalidation));
            if ($uri ~ \(quoted("^" + pattern(rules.base) + "assets/"))) {
                set $portal_cache \(quoted(ServerRules.immutable));
            }
            add_header Cache-Control $portal_cache always;
            \(lines.joined(separator: "\n"))
            """
    }

    /// A folder without a document is no page either.
    private var notFound: String {
        rules.notFound.map { answer in
            let errors = [
                "error_page 404 \(answer.document);", "error_page 403 =404 \(answer.document);",
            ]
            let document = """
                location = \(answer.document) {
                    internal;
                    \(errors.joined(separator: "\n    "))
                }
                """
            if answer.folder == rules.base {
                return errors.joined(separator: "\n") + "\n" + document
            }
            return """
                location \(answer.folder) {
                    \(errors.joined(separator: "\n    "))
                }
                \(document)
                """
        }.joined(separator: "\n")
    }

    /// What stands in the folder for other servers, for other processes, or beside another file.
    private var denials: String {
        """
        location ~ \(quoted("/\\.(?!well-known/)")) { return 404; }
        location ~ \(quoted("\\.(?:gz|br)$")) { return 404; }
        location = \(rules.base)_headers { return 404; }
        location = \(rules.base)_redirects { return 404; }
        """
    }

    private var redirects: String {
        rules.redirects.flatMap { redirect in
            let target = rules.target(of: redirect)
            return rules.addresses(of: redirect).map { address in
                // nginx compares with the address as it is without percent-encoding.
                "location = \(quoted(rules.base + address)) { return 301 \(target)$is_args$args; }"
            }
        }.joined(separator: "\n")
    }

    private func quoted(_ text: String) -> String {
        "\"" + Escaped.text(text, with: "\\", before: "\"\\") + "\""
    }

    /// The text as a regular expression that matches it.
    private func pattern(_ text: String) -> String {
        Escaped.pattern(text)
    }
}
