import Foundation

/// A published site that independent readers read.
final class ReadSite: Sendable {
    let folder: URL
    private let sources: URL

    static let baseURL = "https://host.example/portal/"

    /// That of this repository, with events: one whose place is known, one whose place is not.
    static let real = Result {
        try ReadSite { site in
            for part in ["Content", "Templates"] {
                try FileManager.default.copyItem(
                    at: IndependentReader.repository.appending(path: part),
                    to: site.appending(path: part)
                )
            }
            for (path, text) in events {
                let file = site.appending(path: path)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(),
                    withIntermediateDirectories: true
                )
                try Data(text.utf8).write(to: file)
            }
        }
    }

    /// 400 pages that the benchmarks make, with the templates, types and settings of this repository.
    static let large = Result {
        try ReadSite { site in
            let failure = try IndependentReader.python(
                """
                import pathlib, sys
                sys.dont_write_bytecode = True
                sys.path.insert(0, sys.argv[1])
                import sites
                sites.portal_full(pathlib.Path(sys.argv[2]), 400)
                """,
                [
                    IndependentReader.repository.appending(path: "Benchmarks").path, site.path,
                ]
            )
            guard failure.isEmpty else { throw Failure(description: failure) }
        }
    }

    /// What no source says of the events, and so no page: rich results would show it.
    static let unknown = ["fr/events/b/:location", "en/events/b/:location"]

    private struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private init(_ write: (URL) throws -> Void) throws {
        let scratch = FileManager.default.temporaryDirectory
        sources = scratch.appending(path: "portal-\(UUID().uuidString)")
        folder = scratch.appending(path: "portal-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: sources, withIntermediateDirectories: true)
        try write(sources)
        let result = try PortalProcess.run([
            "build", "--site", sources.path, "--output", folder.path, "--base-url", Self.baseURL,
            "--as-of", "2026-11-29",
        ])
        guard result.status == 0 else { throw Failure(description: result.errors) }
    }

    deinit {
        for folder in [sources, folder] { try? FileManager.default.removeItem(at: folder) }
    }

    private static let events = [
        "Content/events/fr.md": "---\ntitle: Rendez-vous\nsummary: Ce qui a lieu.\n---\n",
        "Content/events/en.md": "---\ntitle: Events\nsummary: What takes place.\n---\n",
        "Content/events/a/fr.md": """
        ---
        title: Journée portes ouvertes
        summary: Un essai.
        date: 2026-11-20
        starts: { value: 2026-12-01T09:00+01:00, sources: telquel-2021-06-25 }
        ends: { value: 2026-12-01T17:00+01:00, sources: telquel-2021-06-25 }
        place: { value: "Campus d’Ifrane, Ifrane", sources: telquel-2021-06-25 }
        organiser: { value: [al-akhawayn], sources: telquel-2021-06-25 }
        ---
        """,
        "Content/events/a/en.md": """
        ---
        title: Open day
        summary: A trial.
        place: { value: "Ifrane campus, Ifrane", sources: telquel-2021-06-25 }
        ---
        """,
        "Content/events/b/fr.md": """
        ---
        title: Une rencontre
        summary: Un essai.
        starts: { value: 2026-12-02, sources: telquel-2021-06-25 }
        place: { tba: 2026-11-20 }
        ---
        """,
        "Content/events/b/en.md": "---\ntitle: A meeting\nsummary: A trial.\n---\n",
    ]
}
