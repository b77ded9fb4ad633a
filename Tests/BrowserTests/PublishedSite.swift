import Foundation

/// The site of this repository, published into a folder of its own by the built `portal`.
final class PublishedSite: Sendable {
    static let real = Result { try PublishedSite(of: repository) }

    /// The same with a page of each type that it has none of.
    static let complete = Result { try PublishedSite(adding: added) }

    /// The same site with a third language, Arabic, of `Tests/Arabic`: nothing but configuration and content.
    static let arabic = Result {
        let site = try String(decoding: source("Content/site.yml"), as: UTF8.self)
        let languages = """
                locale: en-GB
              - { code: ar, name: العربية, locale: ar-MA, direction: rtl }
            missing-language: fallback

            """
        var files = try ArabicSite.files()
        files["Content/site.yml"] = site.replacing("    locale: en-GB\n", with: languages)
        return try PublishedSite(adding: files)
    }

    let folder: URL

    private init(of site: URL) throws {
        folder = FileManager.default.temporaryDirectory.appending(
            path: "portal-\(UUID().uuidString)"
        )
        let process = Process()
        process.executableURL = Self.products.appending(path: "portal")
        process.arguments = [
            "build", "--site", site.path, "--output", folder.path, "--as-of",
            "2026-11-22",
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Browser.Failure(status: process.terminationStatus)
        }
    }

    /// - Parameter files: Texts by their paths, beside those of this repository.
    private convenience init(adding files: [String: String]) throws {
        let site = FileManager.default.temporaryDirectory
            .appending(path: "portal-\(UUID().uuidString)", directoryHint: .isDirectory)
        defer { try? FileManager.default.removeItem(at: site) }
        try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
        for part in ["Content", "Templates"] {
            try FileManager.default.copyItem(
                at: Self.repository.appending(path: part),
                to: site.appending(path: part)
            )
        }
        for (path, text) in files {
            let file = site.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
        try self.init(of: site)
    }

    private static let added = [
        "Content/events/fr.md": "---\ntitle: Rendez-vous\nsummary: Ce qui a lieu.\n---\n",
        "Content/events/en.md": "---\ntitle: Events\nsummary: What takes place.\n---\n",
        "Content/events/open-day/fr.md": """
        ---
        title: Journée portes ouvertes
        slug: journee-portes-ouvertes
        summary: Un essai de page.
        date: 2026-11-20
        starts: { value: 2026-12-01, sources: telquel-2021-06-25 }
        place: { tba: 2026-11-20 }
        ---
        Un texte d’essai.

        ## Le programme

        * Une visite ;
        * une rencontre.
        """,
        "Content/events/open-day/en.md": """
        ---
        title: Open day
        summary: A page for trial.
        ---
        A text for trial.

        ## The programme

        * A tour;
        * a meeting.
        """,
    ]

    deinit { try? FileManager.default.removeItem(at: folder) }

    func file(_ path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: folder.appending(path: path).path).map { [UInt8]($0) }
    }

    /// A file of the repository.
    static func source(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: repository.appending(path: path)))
    }

    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static var products: URL {
        #if os(macOS)
            for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
                return bundle.bundleURL.deletingLastPathComponent()
            }
        #endif
        return Bundle.main.bundleURL
    }
}
