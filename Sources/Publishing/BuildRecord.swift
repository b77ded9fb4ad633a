/// What the last build was made from, and what it has published: whoever builds next finds out what it
/// can leave as it is.
package struct BuildRecord: Sendable, Equatable {
    /// The instants, in minutes since the first day of the calendar, for which the site is the same.
    package struct Validity: Sendable, Equatable {
        package let from: Int
        /// The instant at which the site changes by itself; `nil` when it does not.
        package let until: Int?

        package init(from: Int, until: Int?) {
            self.from = from
            self.until = until
        }

        package func contains(_ minute: Int) -> Bool {
            minute >= from && until.map { minute < $0 } != false
        }
    }

    /// The numbers that a build ends with.
    package struct Counts: Sendable, Equatable {
        package let pages: Int
        package let languages: Int
        /// Addresses that were published and that nobody has recorded.
        package let newAddresses: Int

        package init(pages: Int, languages: Int, newAddresses: Int) {
            self.pages = pages
            self.languages = languages
            self.newAddresses = newAddresses
        }
    }

    /// ``SourceFingerprint/sum`` of the site folder.
    package let sources: UInt64
    /// A digest of all else that the build depends on: the generator and its options.
    package let options: UInt64
    package let validity: Validity
    package let counts: Counts
    /// Whether the build had nothing to say to the author.
    package let isSilent: Bool
    /// What the floor below keeps of how the site was made.
    package let details: [UInt8]
    /// How many files were published.
    package internal(set) var files = 0
    /// The fingerprint of the published files.
    var output: UInt64 = 0

    package init(
        sources: UInt64,
        options: UInt64,
        validity: Validity,
        counts: Counts,
        isSilent: Bool,
        details: [UInt8]
    ) {
        self.sources = sources
        self.options = options
        self.validity = validity
        self.counts = counts
        self.isSilent = isSilent
        self.details = details
    }
}
