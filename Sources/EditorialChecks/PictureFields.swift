package import Diagnostics
package import SiteModel

/// Looks at the pictures that front matter names, as at those of a text.
package enum PictureFields {
    /// The images of a value, in order.
    package static func images(in value: FieldValue) -> [FieldValue.Image] {
        switch value {
        case .image(let image): [image]
        case .list(let values): values.flatMap(images)
        case .group(let values): values.flatMap { images(in: $0.value) }
        case .fact(.known(let value, _)): images(in: value)
        case .fact(.disputed(let claims, _)): claims.flatMap { images(in: $0.value) }
        default: []
        }
    }

    /// What is to be said of the alternative text of an image (P432).
    package static func diagnostic(of image: FieldValue.Image) -> Diagnostic? {
        PictureText.diagnostic(
            of: image.alternative.value,
            for: image.file.value,
            at: image.alternative.location
        )
    }
}
