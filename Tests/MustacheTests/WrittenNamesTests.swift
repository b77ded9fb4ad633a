import Mustache
import Testing

/// Which names a template writes, with all that it includes.
struct WrittenNamesTests {
    private func library(_ templates: KeyValuePairs<String, String>) -> TemplateLibrary {
        let sources = templates.map { name, text in
            TemplateSource(name: name, file: name + ".mustache", text: Array(text.utf8))
        }
        return TemplateLibrary.compile(sources).library
    }

    @Test(arguments: [
        "{{listing}}", "{{{page.listing}}}", "{{#listing}}a{{/listing}}",
        "{{^page.listing}}a{{/page.listing}}",
        "{{#page}}{{listing.size}}{{/page}}", "{{>part}}",
        "{{<part}}{{$a}}{{listing}}{{/a}}{{/part}}",
        "{{<other}}{{$a}}{{listing}}{{/a}}{{/other}}", "{{$a}}{{listing}}{{/a}}",
    ])
    func `a name counts wherever it is written`(text: String) {
        let library = library(["page": text, "part": "{{listing}}", "other": "{{$a}}{{/a}}"])
        #expect(library.writes(["groups", "listing"], in: "page"))
    }

    @Test(arguments: [
        "", "listing", "{{! listing }}", "{{listings}}", "{{has-listing}}", "{{>part}}",
        "{{$listing}}{{/listing}}",
    ])
    func `nothing else counts`(text: String) {
        let library = library(["page": text, "part": "{{>page}}{{title}}", "other": "{{listing}}"])
        #expect(!library.writes(["groups", "listing"], in: "page"))
    }
}
