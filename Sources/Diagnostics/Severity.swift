/// How much a diagnostic weighs.
package enum Severity: String, Sendable, Hashable, CaseIterable {
    /// Nothing is published while one stands.
    case error
    /// The site is published; the author should look.
    case warning
}
