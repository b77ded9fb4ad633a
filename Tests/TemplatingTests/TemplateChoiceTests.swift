import Diagnostics
import SiteModel
import Templating
import Testing

struct TemplateChoiceTests {
    private let course = SmallSite.type("course", ["city": .text])

    private func printed(_ id: String, of site: SmallSite) throws -> String {
        let (templates, diagnostics) = try site.made()
        #expect(diagnostics == [])
        let page = try #require(try site.site().page(PageID(id), in: Language("fr")))
        let document = templates.document(for: page, body: RenderedText()) { _ in [] }
        return String(decoding: document.html, as: UTF8.self)
    }

    private var site: SmallSite {
        var site = SmallSite()
        site.types = [course]
        site.templates["page.mustache"] = "page {{page.title}}"
        site.pages.append(SmallSite.page("a", "fr", "A", type: course))
        return site
    }

    @Test func `a type without a template has that of pages`() throws {
        #expect(try printed("a", of: site) == "page A")
    }

    @Test func `a template prints the pages of the type that it is named like`() throws {
        var site = site
        site.templates["course.mustache"] = "course {{page.title}}{{page.fields.city}}"
        #expect(try printed("a", of: site) == "course A")
        #expect(try printed("news", of: site) == "page Actualités")
    }

    @Test func `front matter chooses another template`() throws {
        var site = site
        site.templates["wide.mustache"] = "wide {{page.title}}"
        let named = Located("wide", at: place("Content/b/fr.md"))
        site.pages.append(SmallSite.page("b", "fr", "B", type: course, template: named))
        #expect(try printed("b", of: site) == "wide B")
    }

    @Test func `a partial is called by its path`() throws {
        var site = site
        site.templates["page.mustache"] = "{{> cards/small}}"
        site.templates["partials/cards/small.mustache"] = "small {{page.title}}"
        #expect(try printed("a", of: site) == "small A")
    }
}
