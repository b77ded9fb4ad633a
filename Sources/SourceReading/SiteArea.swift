/// The part of a site folder that a file stands in: it decides what the file may be.
enum SiteArea: Sendable {
    /// `Content` and all below.
    case content
    /// `Templates` without the folders of its design.
    case templates
    /// `Templates/assets`, `Templates/root` and all below: the files of the design.
    case design

    /// The area of a subfolder.
    func area(ofFolder name: String, depth: Int) -> SiteArea {
        self == .templates && depth == 2 && ["assets", "root"].contains(name) ? .design : self
    }
}
