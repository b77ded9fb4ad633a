internal import Diagnostics

/// What keeps a site from being published.
enum PublicationGate {
    /// Errors do; warnings are only shown.
    case errors
    /// Warnings count as errors.
    case errorsAndWarnings

    func isClosed(by diagnostics: [Diagnostic]) -> Bool {
        switch self {
        case .errors: diagnostics.contains { $0.severity == .error }
        case .errorsAndWarnings: !diagnostics.isEmpty
        }
    }
}
