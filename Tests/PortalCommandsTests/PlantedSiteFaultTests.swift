import Foundation
import Testing

/// Faults that one might say twice, or elsewhere: each is said once, where it is to be mended.
@Suite struct PlantedSiteFaultTests {
    private static let configuration = TemporarySite.smallest["Content/site.yml"] ?? ""

    private func codes(_ files: [String: String?]) throws -> [String] {
        try PortalProcess.faults(of: TemporarySite(files)).places
    }

    @Test func `two types of one section are one error, at the second`() throws {
        let type = "label: { fr: A, en: A }\nsection: news\n"
        #expect(
            try codes(["Content/types/a.yml": type, "Content/types/b.yml": type]) == [
                "Content/types/b.yml:2:10 P293"
            ]
        )
    }

    @Test func `a language of site yml that there is not is the only fault of the site`() throws {
        let text = Self.configuration.replacing("code: en", with: "code: xx")
        #expect(try codes(["Content/site.yml": text]) == ["Content/site.yml:4:13 P246"])
        let twice = Self.configuration.replacing("code: en", with: "code: fr")
        #expect(try codes(["Content/site.yml": twice]) == ["Content/site.yml:4:5 P282"])
    }

    @Test func `a required field with a slip is one error`() throws {
        let type =
            "label: { fr: A, en: A }\nsection: news\nfields:\n"
            + "  place: { kind: text, required: true, label: { fr: Lieu, en: Place } }\n"
        #expect(
            try codes([
                "Content/types/a.yml": type,
                "Content/news/a/fr.md": "---\ntitle: A\nplcae: Ifrane\n---\n",
                "Content/news/a/en.md": "---\ntitle: A\nplace: Ifrane\n---\n",
            ]) == ["Content/news/a/fr.md:3:1 P230"]
        )
    }

    @Test func `a link by the site’s own address is compared by the page that it leads to`() throws
    {
        let fault = PlantedFault(
            "P438",
            fr: "Voir [l’accueil](①https://host.example/fr/).",
            en: "See [the home page](../en.md)."
        )
        #expect(try PortalProcess.faults(of: fault.site()).places == fault.expected)
    }

    @Test func `a link translated to another host is one warning`() throws {
        let fault = PlantedFault(
            "P444",
            fr: "Voir [le site](https://a.example/x).",
            en: "See [the site](①https://b.example/y)."
        )
        #expect(try PortalProcess.faults(of: fault.site()).places == fault.expected)
    }

    @Test func `a type needs no template and no field that others have`() throws {
        let type =
            "label: { fr: A, en: A }\nsection: news\nfields:\n"
            + "  place: { kind: text, label: { fr: Lieu, en: Place } }\n"
        let page =
            "label: { fr: P, en: P }\nfields:\n  lead: { kind: text, label: { fr: C, en: L } }\n"
        #expect(
            try codes([
                "Content/types/a.yml": type, "Content/types/page.yml": page,
                "Templates/page.mustache": "{{page.title}}{{page.fields.lead}}{{{page.body}}}",
                "Content/news/a/fr.md": "---\ntitle: A\nplace: Ifrane\n---\n",
                "Content/news/a/en.md": "---\ntitle: A\nplace: Ifrane\n---\n",
            ]) == []
        )
    }
}
