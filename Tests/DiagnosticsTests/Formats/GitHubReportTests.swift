import Diagnostics
import Testing

@Suite struct GitHubReportTests {
    @Test func `percent, colon, comma and line breaks are escaped where GitHub asks for it`() {
        let expected =
            "::error file=Content/À 1%2C2%3A3/fr.md,line=2,col=7,endColumn=11,title=P998"
            + "::100 %25 of “a\\b\"c”\tis {x}: wrong, twice"
            + "%0AContent/types/page.yml:9:1: declared here%0Aand nowhere else"
            + "%0Adid you mean “2021”?\n"
        #expect(SampleReport.text(.github, of: [SampleReport.full]) == expected)
    }

    @Test func `both parts of a CR LF are escaped`() {
        let fault = Diagnostic(.error, "P999", Phrase(fr: "", en: "a\r\nb%0A"), at: nil)
        #expect(SampleReport.text(.github, of: [fault]) == "::error title=P999::a%0D%0Ab%250A\n")
    }

    @Test func `columns are given only within one line`() {
        let expected = """
            ::warning file=Content/fr.md,line=1,col=1,title=P999::at a point
            ::warning file=Content/fr.md,line=3,endLine=4,title=P999::over two lines

            """
        #expect(
            SampleReport.text(.github, of: [SampleReport.lines, SampleReport.point]) == expected
        )
    }

    @Test func `a whole file has no line, and no file at all has no place`() {
        let expected = """
            ::error title=P996::nowhere
            ::error file=Content/site.yml,title=P997::the whole file

            """
        #expect(
            SampleReport.text(.github, of: [SampleReport.wholeFile, SampleReport.nowhere])
                == expected
        )
    }

    @Test func `files are named from the root of the repository`() {
        let text = SampleReport.text(
            .github,
            of: [SampleReport.point],
            repository: Repository(siteFolder: "sites/portal/")
        )
        #expect(
            text
                == "::warning file=sites/portal/Content/fr.md,line=1,col=1,title=P999::at a point\n"
        )
    }

    @Test func `with no diagnostics nothing is printed`() {
        #expect(SampleReport.text(.github, of: []) == "")
    }
}
