internal import Diagnostics

/// Finds the pictures that image fields name: files beside the page, which go with it.
struct ImageResolver: Sendable {
    private let files: [PageID: [AttachedFile]]

    init(_ files: [AttachedFile]) { self.files = Dictionary(grouping: files, by: \.owner) }

    /// - Returns: The image with its picture; `nil` where there is none, which is reported.
    func resolve(
        _ image: FieldValue.Image,
        of page: PageID,
        reportingTo report: (Diagnostic) -> Void
    ) -> FieldValue.Image? {
        guard Self.isBeside(image.file.value) else {
            report(.notBeside(image.file))
            return nil
        }
        let folder = page == .home ? "Content/" : "Content/\(page.path)/"
        let own = files[page] ?? []
        guard let file = own.first(where: { $0.path == folder + image.file.value }) else {
            let pictures = own.filter { $0.picture != nil && $0.path.hasPrefix(folder) }
            let names = pictures.map { String($0.path.dropFirst(folder.count)) }
            report(.noFile(image.file, among: names))
            return nil
        }
        guard let size = file.picture else {
            report(.notAPicture(image.file))
            return nil
        }
        return FieldValue.Image(
            file: image.file,
            alternative: image.alternative,
            picture: FieldValue.Picture(route: file.route, size: size)
        )
    }

    /// Whether a name stays in the page's folder.
    private static func isBeside(_ name: String) -> Bool {
        name.split(separator: "/", omittingEmptySubsequences: false)
            .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." && !$0.hasSuffix(":") }
    }
}

extension Diagnostic {
    fileprivate static func notBeside(_ file: Located<String>) -> Diagnostic {
        Diagnostic(
            .error,
            "P287",
            Phrase(
                fr:
                    "une image est un fichier du dossier de la page (campus.jpg) : « \(file.value) » n’en est pas un",
                en:
                    "an image is a file of the page’s folder (campus.jpg): “\(file.value)” is not one"
            ),
            at: file.location
        )
    }

    fileprivate static func noFile(_ file: Located<String>, among names: [String]) -> Diagnostic {
        Diagnostic(
            .error,
            "P288",
            Phrase(
                fr: "il n’y a pas de fichier « \(file.value) » à côté de la page",
                en: "there is no file “\(file.value)” beside the page"
            ),
            at: file.location,
            suggestion: .didYouMean(file.value, among: names)
        )
    }

    fileprivate static func notAPicture(_ file: Located<String>) -> Diagnostic {
        Diagnostic(
            .error,
            "P289",
            Phrase(
                fr:
                    "une image est un fichier AVIF, GIF, JPEG, PNG, SVG ou WebP : « \(file.value) » n’en est pas un",
                en:
                    "an image is an AVIF, GIF, JPEG, PNG, SVG or WebP file: “\(file.value)” is not one"
            ),
            at: file.location
        )
    }
}
