import Testing

@testable import Typography

struct TypographyCaseTests {
    @Test func `the cases of the fixtures are there`() {
        #expect(TypographyCase.all.count >= 31)
    }

    @Test(arguments: TypographyCase.all)
    func `every case comes out as it is written down`(_ item: TypographyCase) {
        #expect(visible(set(item, item.input)) == visible(item.output), "\(item)")
    }

    @Test(arguments: TypographyCase.all)
    func `what is set already stays as it is`(_ item: TypographyCase) {
        let once = set(item, item.input)
        #expect(visible(set(item, once)) == visible(once), "\(item)")
    }

    private func set(_ item: TypographyCase, _ text: String) -> String {
        switch item.ctx {
        case .text: Typographer(language: item.lang).plain(text)
        case .html: HTMLTypesetter(language: item.lang).set(text)
        }
    }
}
