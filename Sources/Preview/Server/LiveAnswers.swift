internal import Delivery
internal import Diagnostics
internal import SiteBuilding
internal import SiteModel
internal import Synchronization

/// Answers from a site that is edited: each page is rendered when it is asked for, from memory.
final class LiveAnswers: Answers {
    private let live: LiveSite
    private let siteFolder: String
    private let desk: Desk
    private let language: MessageLanguage
    private let known = Mutex<(edition: Int, Known)?>(nil)

    /// What follows from the edition, whatever is asked for.
    private struct Known {
        /// `nil` where nothing could be made of the site.
        let addresses: ServedAddresses?
        let fields: LiveFields

        init(_ addresses: ServedAddresses?) {
            self.addresses = addresses
            fields = LiveFields(addresses)
        }
    }

    /// - Parameter siteFolder: Absolute, without symbolic links: where the files beside pages are.
    init(_ live: LiveSite, siteFolder: String, language: MessageLanguage) {
        self.live = live
        self.siteFolder = siteFolder
        self.language = language
        desk = Desk(language: language)
    }

    func answer(_ request: ServerRequest) async throws -> ServerResponse {
        let edition = try await live.current
        let known = known(of: edition)
        let (addresses, fields) = (known.addresses, known.fields)
        let address = request.target.path
        if address == "/-" { return Self.redirect(to: "/-/", of: request, fields.page) }
        if address.hasPrefix("/-/") {
            return await deskAnswer(to: request, at: String(address.dropFirst(3)), edition, fields)
        }
        guard let addresses else { return noSite(request, edition, fields.page) }
        switch addresses.meaning(of: address) {
        case .redirect(let target): return Self.redirect(to: target, of: request, fields.page)
        case .nothing: break
        case .path(let path):
            if let (artifact, file) = Self.artifact(at: path, of: edition),
                let found = representation(of: artifact, file, edition, fields.page)
            {
                return found.response(to: request)
            }
            if !path.isEmpty, !path.hasSuffix("/"), edition.artifact(at: Route(path + "/")) != nil {
                let folder = Route(address + "/").percentEncoded
                return Self.redirect(to: folder, of: request, fields.page)
            }
        }
        return notFound(request, addresses, edition, fields.page)
    }

    func refused(_ refusal: Refusal) async -> ServerResponse {
        var response = refusal.response(in: language)
        response.fields = response.fields.completed(with: LiveFields(nil).page)
        return response
    }
}

extension LiveAnswers {
    /// What a page or file is sent as; `nil` for a file that has gone since it was read.
    private func representation(
        of artifact: Artifact,
        _ file: String,
        _ edition: Edition,
        _ fields: HeaderFields
    ) -> Representation? {
        let type = MediaType.header(of: file)
        switch artifact.content {
        case .bytes(let bytes):
            let isDocument = type.hasPrefix("text/html")
            return Representation(
                isDocument ? LiveScript.added(to: bytes, edition: edition.number) : bytes,
                type: type,
                Self.fresh(fields)
            )
        case .file(let origin):
            guard origin.hasPrefix(siteFolder + "/"),
                let file = ServedFile.open(
                    String(origin.dropFirst(siteFolder.count + 1)),
                    below: siteFolder
                )
            else { return nil }
            return Representation(.file(file), type: type, tag: file.tag, Self.fresh(fields))
        }
    }

    /// A folder is also found by its document.
    private static func artifact(
        at path: String,
        of edition: Edition
    ) -> (artifact: Artifact, file: String)? {
        let route = Route(path)
        if let artifact = edition.artifact(at: route) { return (artifact, route.file) }
        let name = "index.html"
        guard path == name || path.hasSuffix("/" + name) else { return nil }
        let folder = Route(String(path.dropLast(name.count)))
        return edition.artifact(at: folder).map { ($0, folder.file) }
    }

    private func notFound(
        _ request: ServerRequest,
        _ addresses: ServedAddresses,
        _ edition: Edition,
        _ fields: HeaderFields
    ) -> ServerResponse {
        let file = addresses.notFoundFile(for: request.target.path)
        let artifact = file.flatMap { edition.artifact(at: Route($0)) }
        let found = artifact.flatMap { representation(of: $0, $0.route.file, edition, fields) }
        let words = Phrase(
            fr: "Il n’y a rien à cette adresse",
            en: "Nothing stands at this address"
        )
        let answer = found ?? bare(words, edition, fields)
        return answer.response(to: request, status: 404)
    }

    /// What is shown as long as nothing could be made of the site: the faults are laid over it.
    private func noSite(
        _ request: ServerRequest,
        _ edition: Edition,
        _ fields: HeaderFields
    ) -> ServerResponse {
        let words = Phrase(
            fr: "Rien ne peut encore être montré du site",
            en: "Nothing of the site can be shown yet"
        )
        return bare(words, edition, fields).response(to: request, status: 503)
    }

    private func bare(_ words: Phrase, _ edition: Edition, _ fields: HeaderFields) -> Representation
    {
        let text = words.text(in: language)
        let html = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(text)</title>
            </head>
            <body>
            <h1>\(text)</h1>
            </body>
            </html>

            """
        return Representation(
            LiveScript.added(to: Array(html.utf8), edition: edition.number),
            type: "text/html; charset=utf-8",
            Self.fresh(fields)
        )
    }

    private func deskAnswer(
        to request: ServerRequest,
        at path: String,
        _ edition: Edition,
        _ fields: LiveFields
    ) async -> ServerResponse {
        if path == LiveScript.eventsPath {
            var fields = Self.fresh(fields.page)
            fields["Content-Type"] = "text/event-stream"
            if request.method == "HEAD" { return ServerResponse(200, fields) }
            return ServerResponse(200, fields, .events(.editions(of: live)))
        }
        let parameters = request.target.parameters
        guard let file = await desk.file(at: path, query: parameters, of: edition) else {
            let words = Phrase(fr: "Le bureau n’a pas cette page", en: "The desk has no such page")
            return bare(words, edition, fields.page).response(to: request, status: 404)
        }
        // No page has nothing to say; what is laid over a page may have.
        if file.bytes.isEmpty { return ServerResponse(204, Self.fresh(fields.page)) }
        let isDocument = file.kind == .document && path != "overlay"
        let bytes =
            isDocument ? LiveScript.added(to: file.bytes, edition: edition.number) : file.bytes
        return Representation(
            bytes,
            type: file.kind.rawValue,
            Self.fresh(isDocument ? fields.desk : fields.page)
        ).response(to: request)
    }

    private func known(of edition: Edition) -> Known {
        known.withLock { known in
            if let (number, values) = known, number == edition.number { return values }
            let values = Known(edition.site.map { ServedAddresses($0.table.rules) })
            known = (edition.number, values)
            return values
        }
    }

    private static func fresh(_ fields: HeaderFields) -> HeaderFields {
        fields.completed(with: ["Cache-Control": ServedAddresses.revalidation])
    }

    private static func redirect(
        to address: String,
        of request: ServerRequest,
        _ fields: HeaderFields
    ) -> ServerResponse {
        .redirect(to: address, of: request, fresh(fields))
    }
}
