import SiteModel
import Templating
import Testing

/// A long list is spread over several pages where its template names the part that stands on a page.
struct PaginationViewTests {
    private func site(french: Int = 5, english: Int = 3) -> SmallSite {
        var site = SmallSite()
        site.pageSize = 2
        for (language, count) in [("fr", french), ("en", english)] {
            for number in stride(from: 1, through: count, by: 1) {
                site.pages.append(SmallSite.page("news/n\(number)", language, "N\(number)"))
            }
        }
        return site
    }

    private let list = "{{#page.listing}}{{title}} {{/page.listing}}"

    @Test func `each page shows its part of the list`() throws {
        #expect(try site().printed(list, of: "news") == "N1 N2 ")
        #expect(try site().printed(list, of: "news", number: 2) == "N3 N4 ")
        #expect(try site().printed(list, of: "news", number: 3) == "N5 ")
    }

    @Test func `a template that names all pages below prints them on one page`() throws {
        var site = site()
        site.templates["page.mustache"] = "{{#page.children}}{{title}} {{/page.children}}"
        let templates = try site.made().templates
        let news = try #require(try site.site().page(PageID("news"), in: Language("fr")))
        #expect(templates.furtherParts(of: news) == [])
        site.templates["page.mustache"] = list
        let further = try site.made().templates.furtherParts(of: news)
        #expect(further == [ListPart(number: 2), ListPart(number: 3)])
    }

    @Test func `the pages of the list are offered, this one marked`() throws {
        let template =
            list + """
                {{#page.pagination}}{{number}}/{{count}}\
                {{#previous}} <{{number}} {{address}}{{/previous}}\
                {{#next}} >{{number}} {{address}}{{/next}}:\
                {{#pages}} {{#is-gap}}…{{/is-gap}}{{number}}{{#is-current}}*{{/is-current}}{{/pages}}\
                {{/page.pagination}}
                """
        #expect(
            try site().printed(template, of: "news", number: 2)
                == "N3 N4 2/3 <1 /portal/fr/actualites/ >3 /portal/fr/actualites/page/3/: 1 2* 3"
        )
        #expect(try site(french: 2).printed(template, of: "news") == "N1 N2 ")
    }

    @Test(arguments: [
        (1, "1* 2 3 … 20"), (4, "1 2 3 4* 5 6 … 20"), (10, "1 … 8 9 10* 11 12 … 20"),
        (17, "1 … 15 16 17* 18 19 20"), (20, "1 … 18 19 20*"),
    ])
    func `of a long list the pages around this one are offered`(number: Int, offered: String) throws
    {
        let template = """
            {{#page.has-listing}}{{#page.pagination}}{{#pages}}\
            {{#is-gap}}…{{/is-gap}}{{number}}{{#is-current}}*{{/is-current}} \
            {{/pages}}{{/page.pagination}}{{/page.has-listing}}
            """
        #expect(
            try site(french: 40).printed(template, of: "news", number: number) == offered + " "
        )
    }

    @Test func `only the pages behind the first have a number`() throws {
        let template = list + "{{#page.number}}page {{page.number}}{{/page.number}}"
        #expect(try site().printed(template, of: "news") == "N1 N2 ")
        #expect(try site().printed(template, of: "news", number: 2) == "N3 N4 page 2")
    }

    @Test func `a page of a list is its own address, and that of other languages that have it`()
        throws
    {
        let template =
            list + """
                {{page.url}} {{page.canonical-url}} \
                {{#page.translations}}{{code}} {{address}} {{/page.translations}}\
                {{#page.other-languages}}{{code}} {{address}}{{/page.other-languages}}
                """
        let base = "https://host.example/portal/fr/actualites/page/"
        #expect(
            try site().printed(template, of: "news", number: 2) == """
                N3 N4 \(base)2/ \(base)2/ fr /portal/fr/actualites/page/2/ \
                en /portal/en/news/page/2/ en /portal/en/news/page/2/
                """
        )
        #expect(
            try site().printed(template, of: "news", number: 3) == """
                N5 \(base)3/ \(base)3/ fr /portal/fr/actualites/page/3/ \
                en /portal/en/news/
                """
        )
    }
}
