import Diagnostics
import SiteModel
import Testing

@Suite struct ImageTests {
    private let type = ContentType(
        name: "news",
        label: LocalizedText([:]),
        section: PageID("news"),
        schemaType: nil,
        fields: [
            FieldDefinition(
                name: "photo",
                kind: .list(.image),
                isRequired: false,
                isShared: false,
                label: LocalizedText([:]),
                help: nil,
                schemaTerm: nil
            )
        ]
    )
    private let size = PictureSize(width: 30, height: 20)

    private func build(_ file: String, _ attached: [String]) -> (FieldValue?, [Diagnostic]) {
        let place = SourceLocation(file: "Content/news/a/fr.md", line: 4, column: 16)
        let image = FieldValue.image(
            FieldValue.Image(
                file: Located(file, at: place),
                alternative: Located("Le campus", at: place)
            )
        )
        let pages = [
            source("news/a", "fr", fields: ["photo": Located(.list([image]), at: nowhere)]),
            source("news/b", "fr"),
        ]
        let files = attached.map { path in
            AttachedFile(
                path: "Content/" + path,
                owner: PageID(path.hasPrefix("news/a/") ? "news/a" : "news/b"),
                route: Route("media/" + path),
                picture: path.hasSuffix(".pdf") ? nil : size
            )
        }
        let (site, diagnostics) = assemble(home + pages, ["fr"], types: [type], files: files)
        return (site.page(PageID("news/a"), in: french)?.fields.first?.value, diagnostics)
    }

    @Test(arguments: ["campus.jpg", "photos/campus.jpg"])
    func `a picture beside the page has its address and its size`(file: String) {
        let (value, diagnostics) = build(file, ["news/a/campus.jpg", "news/a/photos/campus.jpg"])
        #expect(diagnostics.isEmpty)
        guard case .list(let images) = value, case .image(let image) = images.first else {
            Issue.record("no image")
            return
        }
        #expect(
            image.picture
                == FieldValue.Picture(route: Route("media/news/a/" + file), size: size)
        )
    }

    @Test func `a file that is not there proposes one that is`() {
        let (value, diagnostics) = build("campis.jpg", ["news/a/campus.jpg", "news/b/campis.jpg"])
        #expect(value == nil)
        #expect(
            diagnostics == [
                Diagnostic(
                    .error,
                    "P288",
                    Phrase(
                        fr: "il n’y a pas de fichier «\u{A0}campis.jpg\u{A0}» à côté de la page",
                        en: "there is no file “campis.jpg” beside the page"
                    ),
                    at: SourceLocation(file: "Content/news/a/fr.md", line: 4, column: 16),
                    suggestion: Phrase(
                        fr: "vouliez-vous dire «\u{A0}campus.jpg\u{A0}»\u{202F}?",
                        en: "did you mean “campus.jpg”?"
                    )
                )
            ]
        )
    }

    @Test func `a file that is no picture is refused`() {
        let (_, diagnostics) = build("a.pdf", ["news/a/a.pdf"])
        #expect(diagnostics.map(\.code) == ["P289"])
        #expect(
            diagnostics.first?.message
                == Phrase(
                    fr:
                        "une image est un fichier AVIF, GIF, JPEG, PNG, SVG ou WebP\u{A0}: «\u{A0}a.pdf\u{A0}» n’en est pas un",
                    en: "an image is an AVIF, GIF, JPEG, PNG, SVG or WebP file: “a.pdf” is not one"
                )
        )
    }

    @Test(arguments: ["../b/campus.jpg", "/campus.jpg", "https://um6p.ma/a.jpg", "./a.jpg"])
    func `a picture elsewhere is refused`(file: String) {
        let (_, diagnostics) = build(file, ["news/b/campus.jpg"])
        #expect(diagnostics.map(\.code) == ["P287"])
        #expect(
            diagnostics.first?.message
                == Phrase(
                    fr:
                        "une image est un fichier du dossier de la page (campus.jpg)\u{A0}: «\u{A0}\(file)\u{A0}» n’en est pas un",
                    en:
                        "an image is a file of the page’s folder (campus.jpg): “\(file)” is not one"
                )
        )
    }
}
