import ContentParsing
import Diagnostics
import SiteModel
import Testing

struct FactTests {
    private func fact(_ yaml: String, of field: String) -> Fact? {
        let text = MarkedText("---\ntitle: x\nbaseline: b\n\(field): \(yaml)\n---\n")
        let (page, reports) = text.page(Sample.programme)
        #expect(reports == [])
        guard case .fact(let fact) = page?.fields[field]?.value else { return nil }
        return fact
    }

    @Test func `a known fact has a value and its sources`() {
        guard
            case .known(let value, let sources) = fact(
                "{ value: 2021-2022, sources: [telquel-2021-06-25, map-2021-06-24] }",
                of: "academic-year"
            )
        else {
            Issue.record("not known")
            return
        }
        #expect(value == .text("2021-2022"))
        #expect(sources.map(\.value) == ["telquel-2021-06-25", "map-2021-06-24"])
    }

    @Test func `a fact may be a list`() {
        guard
            case .known(let value, _) = fact(
                "{ value: [Finance, Médicament], sources: telquel-2021-06-25 }",
                of: "domains"
            )
        else {
            Issue.record("not known")
            return
        }
        #expect(value == .list([.text("Finance"), .text("Médicament")]))
    }

    @Test func `a fact may be to be announced`() throws {
        let date = try #require(PartialDate("2026-11-22"))
        #expect(
            fact("{ tba: 2026-11-22 }", of: "academic-year") == .toBeAnnounced(lastChecked: date)
        )
    }

    @Test func `a fact may be disputed`() {
        guard
            case .disputed(let claims, let note) = fact(
                """

                  disputed:
                    - { value: 71232, sources: [map-2021-06-24] }
                    - { value: 69000, sources: [le360-2021-06-25] }
                  note: Les deux nombres ont paru.
                """,
                of: "cores"
            )
        else {
            Issue.record("not disputed")
            return
        }
        #expect(claims.map(\.value) == [.number("71232"), .number("69000")])
        #expect(
            claims.map { $0.sources.map(\.value) } == [["map-2021-06-24"], ["le360-2021-06-25"]]
        )
        #expect(note == "Les deux nombres ont paru.")
    }
}
