internal import Compression
internal import Glibc
internal import SiteModel

/// Puts the compressed forms of texts beside them. What the live tree has of the same text, made in the
/// same way, is taken over: only new texts are compressed. Threads may ask at once.
final class CompressedForms: Sendable {
    /// What the forms depend on besides the texts.
    let signature: String
    private let extensions: Set<String>
    private let compressor = Compressor()
    /// Those of the live tree, by path; none where they were made in another way.
    private let earlier: [String: Manifest.Entry]

    /// - Parameters:
    ///   - extensions: Of the files that are texts; in lower case, without a full stop.
    ///   - old: What is live.
    init(of extensions: Set<String>, after old: Manifest) {
        self.extensions = extensions
        signature = compressor.signature
        earlier = old.compressor == compressor.signature ? old.entriesByPath : [:]
    }

    /// Stages the compressed forms of a file that was staged; none where it is no text, or where they
    /// would be no smaller.
    ///
    /// - Parameter bytes: Those of the file, asked for only when they are needed.
    func stage(
        _ entry: Manifest.Entry,
        in staging: StagingTree,
        _ system: PublishingSystem,
        bytes: () throws(PublishingError) -> [UInt8]
    ) throws(PublishingError) {
        guard isText(entry.path) else { return }
        let isUnchanged = earlier[entry.path]?.hasBytes(of: entry) == true
        for form in CompressedForm.allCases {
            guard let place = OutputPath(entry.path + form.suffix) else { continue }
            if isUnchanged {
                // That the live tree has none means that it would be no smaller.
                guard earlier[place.text] != nil else { continue }
                if try staging.carryOver(place) != nil {
                    system.reached(.fileStaged)
                    continue
                }
            }
            guard let output = compressor.compressed(try bytes(), as: form) else { continue }
            try staging.write(output, to: place)
            system.reached(.fileStaged)
        }
    }

    private func isText(_ path: String) -> Bool {
        guard let stop = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return extensions.contains(path[path.utf8.index(after: stop)...].lowercased())
    }
}
