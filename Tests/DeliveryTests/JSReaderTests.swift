import SiteModel
import Testing

@testable import Delivery

@Suite struct JSReaderTests {
    private func names(_ script: String) -> [String] {
        JSReader.mentions(in: Array(script.utf8)).map(\.name)
    }

    @Test(arguments: [
        "import './a.js'", "import \"./a.js\";", "import x from './a.js'",
        "import x, { y as z } from './a.js'", "import*as x from'./a.js'", "export * from './a.js'",
        "export { x, y } from './a.js'", "const x = await import('./a.js')",
        "import('./a.js', { with: { type: 'json' } })", "new URL('./a.js', import.meta.url)",
        "new Worker(new URL(\"./a.js\", import.meta.url))", "`${import('./a.js')}`",
        "x = y / 2; import('./a.js'); z = /'/", "import /* 'b' */ './a.js' // 'c'",
        "a = b ? /[/'\"]/ : `'${ { c: '}' } }`; import './a.js'",
    ])
    func `the files that a script loads are found`(script: String) {
        #expect(names(script) == ["./a.js"])
    }

    @Test(arguments: [
        "// import './a.js'", "/* import './a.js' */", "'import \\'./a.js\\''", "`import './a.js'`",
        "/import '.\\/a.js'/", "import(name)", "import(`./${name}.js`)", "x.import('./a.js')",
        "Array.from('./a.js')", "new URL('./a.js', base)", "from('./a.js')", "import.meta.url",
        "const from = './a.js'",
    ])
    func `what loads nothing, or what nobody knows, is left alone`(script: String) {
        #expect(names(script) == [])
    }

    @Test func `a place is that of the name between its quotes`() {
        let mentions = JSReader.mentions(in: Array("import './a.js'".utf8))
        #expect(mentions.map(\.range) == [8..<14])
    }
}
