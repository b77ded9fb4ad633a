package import Diagnostics
package import SiteModel

/// What a template has made of a page.
package struct PrintedDocument: Sendable {
    /// HTML, UTF-8. Empty where the page has no template, or where its template never ends.
    package let html: [UInt8]
    /// What kept the template from being printed: partials that include each other without an end
    /// (P507).
    package let diagnostics: [Diagnostic]
    /// The pages whose words it shows: titles and summaries.
    package let shown: Set<PageID>
}
