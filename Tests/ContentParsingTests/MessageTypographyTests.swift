import Diagnostics
import Testing

/// French messages are set as French is.
struct MessageTypographyTests {
    @Test func `colons, quotes and signs have their no-break spaces`() {
        let reports =
            MarkedText("---\ntitle: x\nbaseline: b\ncores: y\nlevel: z\nperson: p\nk: v\n---\n")
            .pageFaults(Sample.programme)
            + MarkedText("---\ntitle: *x\nslug: É\ndate: y\ndraft: z\n---\n").pageFaults()
            + MarkedText("label: a\nfields: { x: { kind: y } }\n").typeFaults()
            + MarkedText("a: b\ndurations: c\n").stringsFaults()
        #expect(reports.count > 10)
        for report in reports {
            for wrong in ["« ", " »", " : ", " ?", " !", " ;", "'"] {
                #expect(!report.french.contains(wrong), "\(report)")
            }
        }
    }
}
