import SiteModel
import Testing

/// A language is one that there is, and not merely two letters (P246).
struct LanguageCodeTests {
    private func faults(_ code: String) -> [Report] {
        MarkedText("---\ntitle: x\ntaught-in: ①\"\(code)\"\n---\n").pageFaults(Sample.programme)
    }

    @Test(arguments: [
        "fr", "en", "ar", "zgh", "ary", "shi", "rif", "ber", "fr-MA", "fr-ma", "en-GB", "pt-BR",
        "zh-Hant", "zgh-Tfng", "zh-Hans-CN", "es-419", "sr-Latn", "de-1901", "und", "mul",
    ])
    func `codes of languages are taken`(code: String) {
        #expect(faults(code) == [])
    }

    @Test(arguments: [
        "xx", "zz", "q", "frr-", "fr-", "-fr", "FR", "f2", "xyzw", "qqx", "fr-XX", "fr-moroccanism",
        "fr MA", "frz", "12", "é",
    ])
    func `other letters are not`(code: String) {
        #expect(faults(code).map(\.code) == ["P246"])
        #expect(faults(code).map(\.place) == ["①"])
    }

    @Test(arguments: [
        ("fra", "fr"), ("ENG", "en"), ("français", "fr"), ("Anglais", "en"), ("العربية", "ar"),
        ("tamazight", "zgh"), ("fr_MA", "fr-MA"), ("en_gb", "en-GB"), ("EN-gb", "en-GB"),
    ])
    func `a likely code is proposed`(written: String, right: String) {
        #expect(faults(written).map(\.suggestion) == ["écrivez~: \(right)"])
        #expect(faults(right) == [])
    }

    @Test(arguments: ["xx", "klingon", "fr_XX", "fr_"])
    func `where none is likely none is proposed`(written: String) {
        #expect(faults(written).map(\.suggestion) == [nil])
    }
}
