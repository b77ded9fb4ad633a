import Diagnostics
import SiteModel
import Testing

@testable import Delivery

@Suite struct AssetLibraryTests {
    private func library(_ files: [String: String]) -> AssetLibrary {
        AssetLibrary(
            files.sorted { $0.key < $1.key }.map { path, text in
                let bytes = Array(text.utf8)
                return SourceFile(
                    path: "Templates/assets/" + path,
                    origin: "/" + path,
                    content: path.hasSuffix(".css") ? .text(bytes) : .data(bytes, picture: nil)
                )
            }
        )
    }

    private func text(_ path: String, of library: AssetLibrary) -> String? {
        library.assets.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test func `a name has the beginning of the SHA-256 of the bytes before its extension`() {
        let library = library(["js/site.min.js": "abc", "licence": "abc"])
        #expect(
            library.assets.map(\.route.path)
                == ["assets/js/site.min.ba7816bf8f01.js", "assets/licence.ba7816bf8f01"]
        )
    }

    @Test func `style sheets and scripts have an integrity, and nothing else`() {
        let library = library(["a.css": "abc", "b.js": "abc", "c.mjs": "abc", "d.png": "abc"])
        let abc = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn"
        #expect(library.assets.map(\.integrity) == [abc, abc, abc, nil])
    }

    @Test func `a sheet names published files, and its own name changes with theirs`() {
        let one = library(["s.css": "a{b:url(i/x.png#p)}", "i/x.png": "abc"])
        #expect(text("s.css", of: one) == "a{b:url(i/x.ba7816bf8f01.png#p)}")
        let other = library(["s.css": "a{b:url(i/x.png#p)}", "i/x.png": "abd"])
        #expect(one.assets.last?.route != other.assets.last?.route)
        #expect(one.diagnostics + other.diagnostics == [])
    }

    @Test func `sheets are named after those that they import, whatever their order`() throws {
        let library = library([
            "a.css": "@import 'z.css';", "z.css": "@import 'm.css';", "m.css": "",
        ])
        let m = try #require(library.assets.first { $0.path == "m.css" })
        let z = try #require(library.assets.first { $0.path == "z.css" })
        #expect(text("z.css", of: library) == "@import '\(m.route.path.dropFirst(7))';")
        #expect(text("a.css", of: library) == "@import '\(z.route.path.dropFirst(7))';")
    }

    @Test func `a script names published files, and its own name changes with theirs`() {
        let one = library([
            "js/s.js": "import './x.js'; new URL('../i.svg', import.meta.url)", "js/x.js": "abc",
            "i.svg": "abc",
        ])
        #expect(
            text("js/s.js", of: one)
                == "import './x.ba7816bf8f01.js'; new URL('../i.ba7816bf8f01.svg', import.meta.url)"
        )
        let other = library([
            "js/s.js": "import './x.js'; new URL('../i.svg', import.meta.url)", "js/x.js": "abd",
            "i.svg": "abc",
        ])
        func route(_ library: AssetLibrary) -> Route? {
            library.assets.first { $0.path == "js/s.js" }?.route
        }
        #expect(route(one) != route(other))
        #expect(one.diagnostics + other.diagnostics == [])
    }

    @Test(arguments: [
        ("import 'x.js'", "./x.js"), ("import './y.js'", "./x.js"), ("import '../x.js'", nil),
        ("import 'lodash'", nil),
    ])
    func `a script names files by a path`(script: String, right: String?) {
        let library = library(["s.js": script, "x.js": ""])
        #expect(library.diagnostics.map(\.code) == ["P334"])
        #expect(
            library.diagnostics.first?.message.english.hasPrefix(
                "a script names files of “Templates/assets”, from its own folder on: "
            ) == true
        )
        #expect(
            library.diagnostics.first?.suggestion?.english == right.map { "did you mean “\($0)”?" }
        )
    }

    @Test func `a file that is not there is an error with the name that was meant`() {
        let library = library(["css/s.css": "é {\n b: url(../x.pgn) }", "x.png": ""])
        #expect(
            library.diagnostics == [
                Diagnostic(
                    .error,
                    "P334",
                    Phrase(
                        fr: "une feuille de style nomme des fichiers de « Templates/assets », "
                            + "depuis son propre dossier : « ../x.pgn » n’en est pas un",
                        en: "a style sheet names files of “Templates/assets”, from its own folder "
                            + "on: “../x.pgn” is not one"
                    ),
                    at: SourceLocation(
                        file: "Templates/assets/css/s.css",
                        start: SourcePosition(line: 2, column: 9),
                        end: SourcePosition(line: 2, column: 17)
                    ),
                    suggestion: Phrase(
                        fr: "vouliez-vous dire « ../x.png » ?",
                        en: "did you mean “../x.png”?"
                    )
                )
            ]
        )
    }

    @Test func `sheets that import each other are an error, once`() {
        let library = library(["a.css": "@import 'b.css';", "b.css": "@import 'a.css';"])
        #expect(library.diagnostics.map(\.code) == ["P335"])
        #expect(
            library.diagnostics.first?.message.english
                == "style sheets, like scripts, cannot import each other in a circle: “a.css” leads "
                + "here again"
        )
        #expect(library.assets.count == 2)
    }

    @Test func `a file of another server is a warning`() {
        let library = library(["a.css": "@import 'https://x.example/b.css';"])
        #expect(library.diagnostics.map(\.severity) == [.warning])
        #expect(
            library.diagnostics.first?.message.english == """
                pages load files of the site only: a browser would block “https://x.example/b.css”
                """
        )
    }

    @Test func `a name as long as a file system takes is cut before its hash`() throws {
        let name = String(repeating: "é", count: 124) + ".js"
        let published = try #require(library([name: "abc"]).assets.first?.route.path)
        #expect(published.dropFirst(7).utf8.count <= 255)
        #expect(published.hasSuffix(".ba7816bf8f01.js"))
    }
}
