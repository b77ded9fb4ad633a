import SiteModel
import Testing

@testable import EditorialChecks

@Suite struct ForeignQuotationTests {
    private static let englishWords =
        "Our ambition is to equip Morocco with skills and technologies that will serve the country"
    private static let frenchWords =
        "Notre ambition est de doter le Maroc de compétences et de technologies pour le pays"

    @Test(arguments: [
        "Il dit : « ①\(englishWords) ».", "Il dit : “①\(englishWords)”.",
        "Il dit : \"①\(englishWords)\".", "> ①\(englishWords)", "> « ①\(englishWords) »",
        "* Il dit « *①\(englishWords)* »",
    ])
    func `English in a French text says so`(markdown: String) {
        #expect(
            checked(markdown + "\n") == [
                Report(
                    "①",
                    "P437",
                    fr: "une citation en anglais dit sa langue~: «~Our ambition is to…~»",
                    en: "a quotation in English says its language: “Our ambition is to…”",
                    suggestion: "entourez-la de <span lang=\"en\"> et de </span>"
                )
            ]
        )
    }

    @Test(arguments: ["“①\(frenchWords)”", "> ①\(frenchWords)", "« ①\(frenchWords) »"])
    func `French in an English text says so`(markdown: String) {
        #expect(
            checked("He says: \n\n\(markdown)\n", in: english) == [
                Report(
                    "①",
                    "P437",
                    fr: "une citation en français dit sa langue~: «~Notre ambition est de…~»",
                    en: "a quotation in French says its language: “Notre ambition est de…”",
                    suggestion: "entourez-la de <span lang=\"fr\"> et de </span>"
                )
            ]
        )
    }

    @Test(arguments: [
        "Il dit : « \(frenchWords) ».", "> \(frenchWords)",
        "Il dit : « <span lang=\"en\">\(englishWords)</span> ».",
        "Il dit : <span lang=\"en\">“\(englishWords)”</span>.",
        "Le nom : « African SuperComputing Center of the University ».",
        "Les cours : « deep learning, machine learning, big data, cloud computing, data mining ».",
        "`« \(englishWords) »`", "Il dit : « Yes, it is what we have. »",
        "« Le centre, dit of the art and science par les uns, est dans la ville pour nous. »",
    ])
    func `a quotation in the page’s language, a marked and a short one are left alone`(
        markdown: String
    ) {
        #expect(checked(markdown + "\n") == [])
    }

    @Test func `a site in one language has no other to mark`() {
        let text = MarkedText("> \(Self.englishWords)\n", file: "Content/fr.md")
        let checks = PageChecks(french, among: [french], formats(french))
        let found = checks.diagnostics(of: rendered(text, in: french), in: text.file, isBody: true)
        #expect(found.isEmpty)
    }
}
