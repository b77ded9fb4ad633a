internal import Diagnostics
internal import SiteBuilding
internal import SiteModel
internal import Synchronization

/// Builds a site in memory: whatever its files are, there are diagnostics or an output, and the output
/// can be published.
struct SiteCheck {
    func violations(in site: MutatedSite, _ dice: inout Dice) async -> [String] {
        let first = await Self.build(site, workers: 1)
        var places = PlaceCheck(site.files)
        places.check(first.diagnostics, isOrdered: false)
        var violations = places.violations
        let hasErrors = first.diagnostics.contains { $0.severity == .error }
        if first.files.isEmpty, !hasErrors {
            violations.append("nothing is built and nothing is said")
        }
        for (path, bytes) in first.files.sorted(by: { $0.key < $1.key }) {
            violations += Self.violations(of: bytes, at: path, in: site)
        }
        if !hasErrors { violations += Self.violations(ofPaths: first.files.keys.sorted()) }
        if dice.oneIn(4) {
            let second = await Self.build(site, workers: 3)
            if second.files != first.files || second.diagnostics != first.diagnostics {
                violations.append("built twice, it differs")
            }
        }
        return violations
    }

    private struct Output {
        let files: [String: [UInt8]]
        let diagnostics: [Diagnostic]
    }

    private static func build(_ site: MutatedSite, workers: Int) async -> Output {
        guard let asOf = PartialDate("2026-11-22") else {
            return Output(files: [:], diagnostics: [])
        }
        let tree = site.tree
        let options = BuildOptions(
            baseURL: nil,
            state: PublicationState(asOf: asOf),
            workers: workers
        )
        let (source, faults) = await SiteReader(tree, options: options).read()
        guard let source else { return Output(files: [:], diagnostics: faults) }
        let prepared = PreparedSite(source, tree: tree)
        let files = Mutex<[String: [UInt8]]>([:])
        let found = await SiteBuilder(prepared, workers: workers).build {
            (artifact: Artifact) throws(Never) in
            guard case .bytes(let bytes) = artifact.content else { return }
            files.withLock { $0[artifact.route.file] = bytes }
        }
        let diagnostics = faults + prepared.diagnostics + found
        return Output(files: files.withLock { $0 }, diagnostics: diagnostics)
    }

    private static func violations(
        of bytes: [UInt8],
        at path: String,
        in site: MutatedSite
    ) -> [String] {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return ["\(path) is not UTF-8"]
        }
        var violations: [String] = []
        if site.hasSoundTemplates, path.hasSuffix(".html") {
            if text.contains("<script>alert") { violations.append("\(path) runs a script") }
            // The configuration may let raw HTML pass.
            let isRaw = site.files["Content/site.yml"].map {
                String(decoding: $0, as: UTF8.self).contains("raw-html: true")
            }
            if isRaw != true {
                violations += MarkupCheck(bytes, isDocument: true).violations.map {
                    "\(path): \($0)"
                }
            }
        }
        return violations
    }

    /// A path that is published stays in the folder, and no file stands where a folder does.
    private static func violations(ofPaths paths: [String]) -> [String] {
        var violations: [String] = []
        let files = Set(paths)
        for path in paths {
            guard let output = OutputPath(path) else {
                violations.append("an address that is no path: \(path)")
                continue
            }
            for folder in output.folders where files.contains(folder) {
                violations.append("\(folder) is a file and a folder")
            }
        }
        return violations
    }
}
