internal import ContentParsing
internal import Diagnostics
internal import EditorialChecks
internal import MarkdownRendering
internal import SiteModel

/// Looks at what front matter shows, and compares what the language files of each page say in it.
struct FrontMatterCheck: Sendable {
    private let parity: FrontMatterParity
    private let types: [ContentType]
    private let attachments: [String: SourceFile]
    private let faults: [Language: PlainTextFaults]
    private let tree: SourceTree

    init(
        _ languages: [Language],
        _ types: [ContentType],
        _ strings: InterfaceStrings,
        _ layout: ContentLayout,
        _ tree: SourceTree
    ) {
        self.tree = tree
        faults = Dictionary(
            languages.map { ($0, PlainTextFaults(in: $0)) },
            uniquingKeysWith: { first, _ in first }
        )
        attachments = Dictionary(
            layout.attachments.map { ($0.file.path, $0.file) },
            uniquingKeysWith: { first, _ in first }
        )
        parity = FrontMatterParity(languages, strings.formats)
        self.types = types
    }

    /// - Parameter files: The language files of a page, in the languages' order.
    func diagnostics(_ files: [PageSource]) -> [Diagnostic] {
        var places: [String: ScalarPlaces] = [:]
        func pieces(_ text: Located<String>) -> [SourcePiece] {
            let file = text.location.file
            let known = places[file] ?? ScalarPlaces(tree[file]?.text ?? [])
            places[file] = known
            let start = text.location.start ?? SourcePosition(line: 1, column: 1)
            return known.pieces(of: text.value, from: known.textStart(ofScalarAt: start))
        }
        return files.flatMap { pictures(of: $0) + typography(of: $0, pieces) }
            + parity.diagnostics(files, of: ContentType.of(files[0].id, among: types), pieces)
    }

    private func pictures(of page: PageSource) -> [Diagnostic] {
        page.fields.values.flatMap { PictureFields.images(in: $0.value) }.flatMap { image in
            let path = page.file[...(page.file.lastIndex(of: "/") ?? page.file.startIndex)]
            let byteCount = attachments[path + image.file.value]?.byteCount ?? 0
            return [
                PictureFields.diagnostic(of: image),
                HeavyPicture.diagnostic(
                    of: image.file.value,
                    byteCount,
                    at: image.file.location
                ),
            ].compactMap(\.self)
        }
        .sorted()
    }

    private func typography(
        of page: PageSource,
        _ pieces: (Located<String>) -> [SourcePiece]
    ) -> [Diagnostic] {
        guard let faults = faults[page.language] else { return [] }
        let common = [page.common.title, page.common.shortTitle, page.common.summary]
        let fields = page.fields.values.flatMap(Self.texts)
        return (common.compactMap(\.self) + fields).flatMap { text in
            faults.diagnostics(of: text.value, in: text.location.file) { pieces(text) }
        }
        .sorted()
    }

    /// The texts of a field that stand at a place which is known.
    private static func texts(of field: Located<FieldValue>) -> [Located<String>] {
        let images = PictureFields.images(in: field.value).map(\.alternative)
        guard case .text(let text) = field.value else { return images }
        return [field.map { _ in text }]
    }
}
