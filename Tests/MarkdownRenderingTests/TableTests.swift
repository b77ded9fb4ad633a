import Diagnostics
import MarkdownRendering
import SiteModel
import Testing

struct Tables {
    @Test func `a table scrolls in a region of its own and aligns by class`() {
        #expect(
            html("| a | b | |\n|:--|:-:|--:|\n| 1 | l'c | 3 |\n")
                == """
                <div class="table-scroll" role="region" tabindex="0" aria-label="Tableau 1">
                <table>
                <thead>
                <tr>
                <th scope="col" class="align-left">a</th>
                <th scope="col" class="align-center">b</th>
                <td class="align-right"></td>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="align-left">1</td>
                <td class="align-center">l’c</td>
                <td class="align-right">3</td>
                </tr>
                </tbody>
                </table>
                </div>

                """
        )
    }

    @Test func `each table of a text has a name of its own`() {
        let two = html("| a |\n|---|\n\nb\n\n| a |\n|---|\n", in: "en", labels: .english)
        #expect(two.contains("aria-label=\"Table 1\""))
        #expect(two.contains("aria-label=\"Table 2\""))
        #expect(!two.contains("tbody"))
    }
}
