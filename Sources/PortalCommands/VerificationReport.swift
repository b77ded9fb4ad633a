internal import Diagnostics
internal import FoundationEssentials
internal import Publishing

/// What verifying a folder has shown.
struct VerificationReport {
    private let found: FolderVerification

    init(_ found: FolderVerification) { self.found = found }

    /// A line for each file that is not as it was published, and one that counts them.
    func text(in language: MessageLanguage) -> String {
        let kinds = [
            (Phrase(fr: "manque", en: "missing"), found.missing),
            (Phrase(fr: "changé", en: "changed"), found.changed),
            (Phrase(fr: "étranger", en: "foreign"), found.foreign),
        ]
        let lines = kinds.flatMap { kind, paths in
            paths.map { path in
                Phrase(fr: "\(kind.french)\u{A0}: \(path)", en: "\(kind.english): \(path)")
                    .text(in: language)
            }
        }
        return (lines + [conclusion.text(in: language)]).joined(separator: "\n") + "\n"
    }

    /// One object, keys in alphabetical order; ends with a line break.
    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            let document = Document(
                whole: found.isWhole,
                files: found.files,
                missing: found.missing,
                changed: found.changed,
                foreign: found.foreign
            )
            return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
        }
    }

    private struct Document: Encodable {
        let whole: Bool
        let files: Int
        let missing: [String]
        let changed: [String]
        let foreign: [String]
    }

    private var conclusion: Phrase {
        let files = found.files
        if found.isWhole {
            return Phrase(
                fr: "\(files) fichier\(files < 2 ? "" : "s"), comme publié\(files < 2 ? "" : "s")",
                en: "\(files) file\(files == 1 ? "" : "s"), as published"
            )
        }
        let (missing, changed) = (found.missing.count, found.changed.count)
        let foreign = found.foreign.count
        func plural(_ count: Int) -> String { count < 2 ? "" : "s" }
        return Phrase(
            fr: "\(files) fichier\(plural(files))\u{A0}: \(missing) manquant\(plural(missing)), "
                + "\(changed) changé\(plural(changed)), \(foreign) étranger\(plural(foreign))",
            en: "\(files) file\(files == 1 ? "" : "s"): \(missing) missing, \(changed) changed, "
                + "\(foreign) foreign"
        )
    }
}
