/// Whether a page is published at an instant, and what will change that by itself.
package enum PagePublication: Sendable, Hashable {
    case published
    case draft
    /// Under embargo until then.
    case scheduled(PartialDate)
    /// Gone since then.
    case expired(PartialDate)
}
