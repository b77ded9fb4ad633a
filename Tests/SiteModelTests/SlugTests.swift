import SiteModel
import Testing

struct Slugs {
    @Test(arguments: [
        ("L’admission", "l-admission"),
        ("L'admission", "l-admission"),
        ("Cœur de l’Été : 1er façade", "coeur-de-l-ete-1er-facade"),
        ("ÉCOLE D’INGÉNIEURS", "ecole-d-ingenieurs"),
        ("e\u{301}cole", "ecole"),
        ("Łódź, İstanbul, Đà Nẵng, Straße", "lodz-istanbul-da-nang-strasse"),
        ("  C++ & C#_x  ", "c-c-x"),
        ("3 × 10^15", "3-10-15"),
        ("قبول الطلبة", "قبول-الطلبة"),
        ("Ελλάδα", "ελλάδα"),
        ("no\u{AD}break\u{200B}s\u{A0}x\u{202F}y", "nobreaks-x-y"),
        ("—", ""),
        ("", ""),
    ])
    func `a slug is the letters of a text`(text: String, slug: String) {
        #expect(Slug.make(from: text) == slug)
    }

    @Test func `a slug of a slug is itself`() {
        for text in ["L’été à Ifrane", "قبول الطلبة", "a--b", "Ǆ"] {
            let slug = Slug.make(from: text)
            #expect(Slug.make(from: slug) == slug)
        }
    }
}
