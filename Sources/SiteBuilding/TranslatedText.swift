internal import EditorialChecks
internal import SiteModel

/// A text of a page that exists in several languages, as it is compared with the others.
struct TranslatedText: Sendable {
    let page: Page
    /// `nil` for a text that could not be read: it differs from the others for that reason alone.
    let profile: TextProfile?
    /// The same with the places of all that is compared, which only a difference needs.
    let located: @Sendable () -> TextProfile
}
