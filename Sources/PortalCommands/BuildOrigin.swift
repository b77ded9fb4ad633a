internal import Digests
internal import Publishing
internal import SiteBuilding
internal import SiteModel

/// All that a build depends on, as far as it can be told without reading the site.
struct BuildOrigin {
    /// `nil` where the site folder cannot be looked at.
    let sources: SourceFingerprint?
    /// A digest of the generator and its options; `nil` where the generator cannot be told from others.
    let options: UInt64?
    /// The instant of the site, in minutes.
    private let minute: Int

    init(siteFolder: String, options: BuildOptions, compresses: Bool) {
        sources = SourceFingerprint.of(siteFolder: siteFolder)
        minute = options.state.asOf.earliestMinute
        self.options = ProgramStamp.current().map { stamp in
            let all = [
                Version.current, "\(stamp)", options.baseURL.map { $0.absolute($0.path) } ?? "",
                options.state.includesDrafts ? "drafts" : "", compresses ? "compressed" : "",
            ]
            return ContentDigest.of(Array(all.joined(separator: "\n").utf8))
        }
    }

    /// Whether a build that begins now would publish what the last one has, and say nothing.
    func isThat(of record: BuildRecord) -> Bool {
        guard let sources, sources.isSettled, let options else { return false }
        return record.isSilent && record.sources == sources.sum && record.options == options
            && record.validity.contains(minute)
    }

    /// What the next build is to know of this one; `nil` where it could not rely on it.
    ///
    /// - Parameters:
    ///   - details: What the artifacts were made from.
    ///   - later: The site folder as it is now that the build is done.
    ///   - isSilent: Whether the build had nothing to say.
    func record(
        _ prepared: PreparedSite,
        details: [UInt8],
        later: SourceFingerprint?,
        isSilent: Bool
    ) -> BuildRecord? {
        guard let sources, let options, sources == later else { return nil }
        return BuildRecord(
            sources: sources.sum,
            options: options,
            validity: .init(from: minute, until: prepared.nextChange),
            counts: BuildSummary.counts(prepared.site, prepared.addresses),
            isSilent: isSilent,
            details: details
        )
    }
}
