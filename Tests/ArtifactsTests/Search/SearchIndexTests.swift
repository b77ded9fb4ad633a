import SiteModel
import Testing

@testable import Artifacts

@Suite struct SearchIndexTests {
    private static let programme = ContentType(
        name: "programme",
        label: LocalizedText([Language("fr"): "Formation"]),
        section: PageID("programmes"),
        schemaType: "EducationalOccupationalProgram",
        fields: []
    )

    private func site() throws -> SearchSite {
        try SearchSite([
            SearchSite.page("home", "Accueil", "<p>Le calcul.</p>"),
            SearchSite.page("lost", "Introuvable", "<p>Rien.</p>"),
            SearchSite.page(
                "news",
                "Un \"fait\"",
                "<p>Le calcul d’été.</p>\n<h2 id=\"suite\">La suite</h2><p>Fin.</p>",
                summary: "En bref.",
                date: PartialDate("2021-06")
            ),
            SearchSite.page("programmes/calcul", "Calcul intensif", type: Self.programme),
        ])
    }

    @Test func `the first file says where everything is`() throws {
        let text = try site().file("index.json")
        #expect(
            text
                == #"{"version":["3iqa0nny1vizq","3i6bege1b8cnn"],"terms":"","leaves":4,"parts":""}"#
                + "\n"
        )
    }

    @Test func `words have their leaves and weights, programmes first`() throws {
        let text = try site().file("terms-0.json")
        #expect(
            text
                == #"{"version":"3iqa0nny1vizq","terms":{"06":"CB","2021":"CB","202106":"CB","accueil":"BkB","#
                + #""bref":"CE","calcul":"AvBACAC","en":"CE","ete":"CC","fait":"CgB","fin":"CC","#
                + #""formation":"AM","intensif":"ArB","la":"CH","le":"BCAC","suite":"CH","un":"CkB"}}"#
                + "\n"
        )
    }

    @Test func `results have a title, an address, a place and passages below headings`() throws {
        let text = try site().file("texts-0.json")
        #expect(
            text
                == #"{"version":"3i6bege1b8cnn","leaves":["#
                + #"["Calcul intensif","/p/fr/programmes/calcul/","",[]],"# + "\n"
                + #"["Accueil","/p/fr/home/","",[["","","Le calcul."]]],"# + "\n"
                + #"["Un «\#u{A0}fait\#u{A0}»","/p/fr/news/","2021-06",[["","","En bref.","Le calcul d’été."],"#
                + #"["suite","La suite","Fin."]]]]}"# + "\n"
        )
    }

    @Test func `an index is the same however often and by whom it is made`() throws {
        let one = try site()
        let other = try site()
        // The other is asked for its files in the opposite order.
        let files = other.artifacts.reversed().map { $0.bytes(other.contents) }
        #expect(one.artifacts.map { $0.bytes(one.contents) } == files.reversed())
        #expect(
            one.artifacts.map(\.route.path) == [
                "search/fr/index.json", "search/fr/terms-0.json", "search/fr/texts-0.json",
            ]
        )
    }

    @Test func `other pages make another version, other texts do not`() throws {
        func version(_ pages: [Page]) throws -> Substring {
            try SearchSite(pages).file("index.json").prefix(40)
        }
        let first = try version([SearchSite.page("a", "A", "<p>un</p>")])
        #expect(try version([SearchSite.page("a", "A", "<p>deux</p>")]) == first)
        #expect(try version([SearchSite.page("b", "A", "<p>un</p>")]) != first)
    }

    @Test func `a site without a search page has no index`() throws {
        let site = try SearchSite([]).contents.site
        let none = Site(
            configuration: site.configuration,
            types: [],
            sources: [],
            pages: [SearchSite.page("a", "A")]
        )
        #expect(!SiteArtifact.all(of: none).contains { $0.route.path.hasPrefix("search/") })
    }

    @Test func `a long page has several leaves in files of their own`() throws {
        let paragraph = "<p>" + String(repeating: "mot ", count: 70) + "</p>\n"
        let site = try SearchSite([
            SearchSite.page("a", "Long", String(repeating: paragraph, count: 75)),
            SearchSite.page("b", "Court", "<p>mot</p>"),
        ])
        let plan = SearchPlan(of: site.contents.site, in: Language("fr"))
        #expect(plan.entries.map(\.leaves) == [0..<3, 3..<4])
        #expect(plan.leavesPerFile == 1)
        #expect(site.file("index.json").hasSuffix(#""leaves":1,"parts":"AD"}"# + "\n"))
        for number in 0..<4 { #expect(site.file("texts-\(number).json").utf8.count < 9_000) }
        #expect(site.file("texts-4.json") == "none")
    }
}
