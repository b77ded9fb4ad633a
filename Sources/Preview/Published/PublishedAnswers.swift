internal import Delivery
internal import Diagnostics
internal import SiteModel

/// Answers from a folder that was published, as a web server would that was told the site’s rules. It is
/// opened anew for each answer, for a build puts another in its place.
struct PublishedAnswers: Answers {
    private let folder: String
    private let addresses: ServedAddresses
    private let language: MessageLanguage
    private let fields: HeaderFields

    /// - Parameter folder: What was published: it holds what stands below the site’s base path.
    init(folder: String, addresses: ServedAddresses, language: MessageLanguage) {
        self.folder = folder
        self.addresses = addresses
        self.language = language
        fields = HeaderFields(addresses.fieldsWithoutEncryption)
            .completed(with: ["Vary": "Accept-Encoding"])
    }

    func answer(_ request: ServerRequest) async -> ServerResponse {
        let address = request.target.path
        switch addresses.meaning(of: address) {
        case .redirect(let target): return redirect(to: target, of: request)
        case .nothing: break
        case .path(let path):
            let file = Route(path).file
            if let found = representation(of: file, for: request) {
                return found.response(to: request)
            }
            if !path.isEmpty, !path.hasSuffix("/"), stands(path + "/index.html") {
                return redirect(to: Route(address + "/").percentEncoded, of: request)
            }
        }
        if let file = addresses.notFoundFile(for: address),
            let found = representation(of: file, for: request, isFound: false)
        {
            return found.response(to: request, status: 404)
        }
        let words = Phrase(
            fr: "il n’y a rien à cette adresse",
            en: "nothing stands at this address"
        )
        return Representation(
            Array((words.text(in: language) + "\n").utf8),
            type: "text/plain; charset=utf-8",
            caching(ServedAddresses.revalidation)
        ).response(to: request, status: 404)
    }

    func refused(_ refusal: Refusal) async -> ServerResponse {
        var response = refusal.response(in: language)
        response.fields = response.fields.completed(with: fields)
        return response
    }
}

extension PublishedAnswers {
    /// What a file is sent as, in the smallest form that the browser takes; `nil` where there is none.
    private func representation(
        of path: String,
        for request: ServerRequest,
        isFound: Bool = true
    ) -> Representation? {
        guard OutputPath(path) != nil, let plain = ServedFile.open(path, below: folder) else {
            return nil
        }
        var fields = caching(
            isFound ? ServedAddresses.caching(of: path) : ServedAddresses.revalidation
        )
        var file = plain
        for coding in ContentCoding.accepted(by: request.fields["Accept-Encoding"]) {
            guard let form = ServedFile.open(path + coding.suffix, below: folder) else { continue }
            fields["Content-Encoding"] = coding.rawValue
            file = form
            break
        }
        return Representation(
            .file(file),
            type: MediaType.header(of: path),
            tag: file.tag,
            fields
        )
    }

    private func stands(_ path: String) -> Bool {
        OutputPath(path) != nil && ServedFile.open(path, below: folder) != nil
    }

    private func caching(_ value: String) -> HeaderFields {
        fields.completed(with: ["Cache-Control": value])
    }

    private func redirect(to address: String, of request: ServerRequest) -> ServerResponse {
        .redirect(to: address, of: request, caching(ServedAddresses.revalidation))
    }
}
