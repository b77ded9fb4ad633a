internal import Diagnostics

/// Why a request is not answered.
enum Refusal: Sendable, CaseIterable {
    case malformed
    case noHost
    case unknownHost
    case foreignPage
    case noToken
    case method
    case content
    case failure

    var status: Int {
        switch self {
        case .malformed, .noHost: 400
        case .unknownHost: 421
        case .foreignPage, .noToken: 403
        case .method: 405
        case .content: 413
        case .failure: 500
        }
    }

    private var phrase: Phrase {
        switch self {
        case .malformed:
            Phrase(
                fr: "l’adresse n’est pas écrite comme une adresse",
                en: "the address is not written as an address"
            )
        case .noHost:
            Phrase(
                fr: "la requête nomme son serveur une fois, par Host",
                en: "a request names its server once, in Host"
            )
        case .unknownHost:
            Phrase(
                fr: "ce serveur ne répond pas à ce nom",
                en: "this server does not answer to that name"
            )
        case .foreignPage:
            Phrase(
                fr: "les pages d’un autre site ne peuvent pas lire l’aperçu",
                en: "pages of another site cannot read the preview"
            )
        case .noToken:
            Phrase(
                fr: "ouvrez l’adresse que portal preview a affichée : elle contient la clé",
                en: "open the address that portal preview has printed: it has the key"
            )
        case .method:
            Phrase(
                fr: "le site se lit, par GET ou HEAD",
                en: "the site is read, with GET or HEAD"
            )
        case .content:
            Phrase(fr: "rien ne s’envoie au site", en: "nothing can be sent to the site")
        case .failure:
            Phrase(fr: "la réponse n’a pas pu être faite", en: "the answer could not be made")
        }
    }

    func response(in language: MessageLanguage) -> ServerResponse {
        var response = ServerResponse(
            status,
            Array((phrase.text(in: language) + "\n").utf8),
            type: "text/plain; charset=utf-8",
            ["Cache-Control": "no-store"]
        )
        if self == .method { response.fields["Allow"] = "GET, HEAD" }
        if self == .content { response.fields["Connection"] = "close" }
        return response
    }
}
