internal import SiteModel

/// A picture:
/// `<img src="{{address}}" alt="{{alt}}" width="{{width}}" height="{{height}}">`.
enum ImageView {
    static let view = View<Illustration>(
        "image",
        [
            "address": .text(\.address),
            "width": .text(\.width),
            "height": .text(\.height),
            "alt": .text(\.alternative),
        ]
    )
}

/// A picture beside its page, with what it shows in words.
struct Illustration {
    /// Final.
    let address: String
    /// In pixels.
    let width: String
    /// In pixels.
    let height: String
    /// Set, without markup.
    let alternative: String

    /// `nil` for a value of another kind, and for a picture that was not found.
    init?(_ value: FieldValue, in scope: PageScope) {
        guard case .image(let image) = value, let picture = image.picture else { return nil }
        address = scope.parts.edition.site.address(of: picture.route)
        width = String(picture.size.width)
        height = String(picture.size.height)
        alternative = scope.wording.text(image.alternative.value)
    }
}
