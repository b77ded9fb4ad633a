internal import SiteModel

/// What becomes of a link or a picture.
struct LinkFate {
    /// What it points at; `nil` when only its text is printed.
    var target: LinkTarget?
    /// Whether the text of the link is its address, which typography leaves alone.
    var isAddress = false
}
