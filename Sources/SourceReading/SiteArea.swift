/// The part of a site folder that a file stands in: it decides what the file may be.
enum SiteArea: Sendable {
    /// `Content` and all below.
    case content
    /// `Templates` without `Templates/assets`.
    case templates
    /// `Templates/assets` and all below: published as it stands.
    case assets

    /// The area of a subfolder.
    func area(ofFolder name: String, depth: Int) -> SiteArea {
        self == .templates && depth == 2 && name == "assets" ? .assets : self
    }
}
