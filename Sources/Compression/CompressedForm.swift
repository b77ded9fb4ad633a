/// The ways in which a server may answer with fewer bytes than a file has.
package enum CompressedForm: Sendable, CaseIterable {
    /// Source: RFC 1952.
    case gzip
    /// Source: RFC 7932.
    case brotli

    /// What follows the name of the file that is compressed.
    package var suffix: String {
        switch self {
        case .gzip: ".gz"
        case .brotli: ".br"
        }
    }
}
