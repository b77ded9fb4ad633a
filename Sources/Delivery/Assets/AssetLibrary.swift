package import Diagnostics
package import SiteModel

/// The files of `Templates/assets` under the names that they are published by.
package struct AssetLibrary: Sendable {
    /// In order of path.
    package let assets: [PublishedAsset]
    package let diagnostics: [Diagnostic]
    /// What they were made from.
    package let files: [SourceFile]

    /// Names each file by its bytes; in style sheets and scripts, names of other files become those by
    /// which they are published, so a sheet's own name changes with every file that it needs.
    ///
    /// Diagnosed: a name that is no file of `Templates/assets` (P334), files that import each other in a
    /// circle (P335), a file of another server (P336).
    ///
    /// - Parameter files: Below `Templates/assets`.
    package init(_ files: [SourceFile]) {
        self.files = files
        var naming = AssetNaming(files)
        assets = files.compactMap { naming.asset(at: AssetNaming.path(of: $0)) }
            .sorted { $0.path < $1.path }
        diagnostics = naming.diagnostics.sorted()
    }
}

/// Names assets, those first that others are made of.
private struct AssetNaming {
    private static let folder = "Templates/assets/"

    private(set) var diagnostics: [Diagnostic] = []
    private let files: [String: SourceFile]
    private var assets: [String: PublishedAsset] = [:]
    /// The sheets and scripts that wait for what they name.
    private var unfinished: [String] = []

    init(_ files: [SourceFile]) {
        self.files = Dictionary(
            files.map { (Self.path(of: $0), $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    static func path(of file: SourceFile) -> String { String(file.path.dropFirst(folder.count)) }

    mutating func asset(at path: String) -> PublishedAsset? {
        if let asset = assets[path] { return asset }
        guard let file = files[path], var bytes = file.bytes else { return nil }
        if let language = AssetLanguage(path) {
            unfinished.append(path)
            bytes = renamed(bytes, language, of: file, at: path)
            unfinished.removeLast()
        }
        let asset = PublishedAsset(path, bytes: bytes, picture: file.picture)
        assets[path] = asset
        return asset
    }

    private mutating func renamed(
        _ bytes: [UInt8],
        _ language: AssetLanguage,
        of file: SourceFile,
        at path: String
    ) -> [UInt8] {
        var written: [UInt8] = []
        var done = 0
        for mention in language.mentions(in: bytes) {
            func place() -> SourceLocation { .of(mention.range, in: bytes, file: file.path) }
            func unknown(_ right: String?) -> Diagnostic {
                .unknown(mention.name, right, in: language, at: place())
            }
            switch AssetReference(mention.name, in: path) {
            case .nothing: break
            case .elsewhere: diagnostics.append(.elsewhere(mention.name, at: place()))
            case .outside: diagnostics.append(unknown(nil))
            case .asset(let wanted, _) where mention.isBare:
                let isThere = files[wanted] != nil
                diagnostics.append(unknown(isThere ? "./" + mention.name : nil))
            case .asset(let wanted, let rest):
                if unfinished.contains(wanted) {
                    diagnostics.append(.circle(mention.name, at: place()))
                } else if let asset = asset(at: wanted) {
                    written += bytes[done..<mention.range.lowerBound]
                    written += language.path(to: asset.route, from: path).utf8
                    written += rest.utf8
                    done = mention.range.upperBound
                } else {
                    let others = files.keys.filter { $0 != path }.sorted()
                    let near = Phrase.nearest(to: wanted, among: others)
                    diagnostics.append(unknown(near.map { language.path(to: $0, from: path) }))
                }
            }
        }
        return done == 0 ? bytes : written + bytes[done...]
    }
}

extension SourceLocation {
    /// The place of some bytes of a text.
    fileprivate static func of(
        _ range: Range<Int>,
        in bytes: [UInt8],
        file: String
    ) -> SourceLocation {
        func position(_ offset: Int) -> SourcePosition {
            let before = bytes[..<offset]
            let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
            let line = before.count { $0 == UInt8(ascii: "\n") }
            // A continuation byte begins no scalar.
            let column = bytes[start..<offset].count { $0 & 0xC0 != 0x80 }
            return SourcePosition(line: line + 1, column: column + 1)
        }
        return SourceLocation(
            file: file,
            start: position(range.lowerBound),
            end: position(range.upperBound)
        )
    }
}

extension Diagnostic {
    fileprivate static func unknown(
        _ name: String,
        _ right: String?,
        in language: AssetLanguage,
        at location: SourceLocation
    ) -> Diagnostic {
        let subject =
            switch language {
            case .css: Phrase(fr: "une feuille de style nomme", en: "a style sheet names")
            case .javaScript: Phrase(fr: "un script nomme", en: "a script names")
            }
        return Diagnostic(
            .error,
            "P334",
            Phrase(
                fr: "\(subject.french) des fichiers de « Templates/assets », depuis son "
                    + "propre dossier : « \(name) » n’en est pas un",
                en: "\(subject.english) files of “Templates/assets”, from its own folder on: "
                    + "“\(name)” is not one"
            ),
            at: location,
            suggestion: right.map {
                Phrase(fr: "vouliez-vous dire « \($0) » ?", en: "did you mean “\($0)”?")
            }
        )
    }

    fileprivate static func circle(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P335",
            Phrase(
                fr:
                    "deux feuilles de style, comme deux scripts, ne peuvent s’appeler l’une l’autre : "
                    + "« \(name) » mène de nouveau ici",
                en: "style sheets, like scripts, cannot import each other in a circle: "
                    + "“\(name)” leads here again"
            ),
            at: location
        )
    }

    fileprivate static func elsewhere(_ name: String, at location: SourceLocation) -> Diagnostic {
        let shown = name.count > 60 ? name.prefix(60) + "…" : name[...]
        return Diagnostic(
            .warning,
            "P336",
            Phrase(
                fr: "les pages ne chargent que des fichiers du site : « \(shown) » serait bloqué "
                    + "par le navigateur",
                en: "pages load files of the site only: a browser would block “\(shown)”"
            ),
            at: location,
            suggestion: Phrase(
                fr: "placez le fichier dans « Templates/assets »",
                en: "put the file into “Templates/assets”"
            )
        )
    }
}
