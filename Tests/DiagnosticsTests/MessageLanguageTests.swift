import Diagnostics
import Testing

@Suite struct MessageLanguageTests {
    @Test(arguments: [
        (["LANG": "fr_FR.UTF-8"], MessageLanguage.french),
        (["LANG": "en_GB.UTF-8"], .english),
        (["LANG": "fr_FR.UTF-8", "LC_ALL": "C"], .english),
        (["LANG": "C", "LC_ALL": "fr_MA.UTF-8"], .french),
        (["LANG": "C", "LC_MESSAGES": "fr_FR"], .french),
        (["LANG": "fr_FR", "LC_ALL": ""], .french),
        ([:], .english),
    ])
    func `the first locale variable that is set decides`(
        environment: [String: String],
        expected: MessageLanguage
    ) {
        #expect(MessageLanguage(environment: environment) == expected)
    }
}
