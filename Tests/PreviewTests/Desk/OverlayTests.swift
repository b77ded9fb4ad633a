import Diagnostics
import SiteModel
import Testing

@testable import Preview

struct OverlayTests {
    private func overlay(
        _ changes: [String: String?],
        on page: String,
        in language: MessageLanguage = .english
    ) async throws -> DeskDocument {
        try await DeskSite(changes, in: language).document("overlay", ["page": page])
    }

    @Test func `where nothing is wrong nothing is shown`() async throws {
        #expect(try await overlay([:], on: "/fr/").text == "")
    }

    @Test func `an error is shown with its line, a caret and what it asks for`() async throws {
        let overlay = try await overlay(
            ["Content/news/fr.md": "---\ntitle: Actualités\ndate: juin 2021\n---\nTout.\n"],
            on: "/fr/",
            in: .french
        )
        #expect(overlay.fault == nil)
        #expect(
            overlay.tags("div") == ["<div class=\"preview error\" lang=\"fr\" data-kind=\"error\">"]
        )
        #expect(overlay.contains("<span class=\"place\">Content/news/fr.md:3:7</span>"))
        #expect(overlay.contains("<a class=\"code\" href=\"/-/explain/P240\">P240</a>"))
        #expect(
            overlay.contains(
                "<span class=\"margin\">3 | </span>date: juin 2021\n"
                    + "<span class=\"carets\" aria-hidden=\"true\">  |       ^^^^^^^^^</span></pre>"
            )
        )
        #expect(overlay.contains("aria-expanded=\"false\" aria-controls=\"panel\">1 erreur"))
        #expect(overlay.contains("La dernière version qui se laisse lire reste dessous."))
    }

    @Test func `warnings are shown on their own page, errors on every page`() async throws {
        let changes = [
            "Content/en.md": "---\ntitle: Home\n---\nClick [here](news/en.md). [No](no/en.md).\n"
        ]
        let own = try await overlay(changes, on: "/en/")
        #expect(own.contains("P451"))
        #expect(own.contains("<li class=\"message warning\""))
        let warnings = try await overlay(
            ["Content/en.md": "---\ntitle: Home\n---\nClick [here](news/en.md).\n"],
            on: "/en/"
        )
        #expect(warnings.contains("data-kind=\"warning\""))
        #expect(!warnings.contains("last version"))
        let other = try await overlay(
            ["Content/en.md": "---\ntitle: Home\n---\nClick [here](news/en.md).\n"],
            on: "/en/news/"
        )
        #expect(other.text == "")
        let broken = try await overlay(
            ["Content/en.md": "---\ntitle: Home\ndate: x\n---\nHello.\n"],
            on: "/fr/news/"
        )
        #expect(broken.contains("P240"))
        #expect(
            try await overlay(["Content/en.md": "---\ntitle: Home\ndate: x\n---\n"], on: "/no")
                .contains("P240")
        )
    }

    @Test func `what an author quotes stands for itself`() async throws {
        let overlay = try await overlay(
            ["Content/en.md": "---\ntitle: Home\ndate: <img src=x>&\n---\nHello.\n"],
            on: "/en/"
        )
        #expect(overlay.fault == nil)
        #expect(overlay.tags("img").isEmpty)
        #expect(overlay.contains("date: &lt;img src=x&gt;&amp;"))
    }

    @Test func `a site that cannot be read is told on every page`() async throws {
        let overlay = try await overlay(["Content/site.yml": nil], on: "/fr/")
        #expect(overlay.contains("P322"))
        #expect(overlay.tags("li").count == 1)
    }
}
