import Testing

@Suite struct HeadingLevelTests {
    @Test func `a skipped level is reported where it is skipped`() {
        #expect(
            checked("## Un\n\n①#### Deux\n\n#### Trois\n") == [
                Report(
                    "①",
                    "P433",
                    fr: "un titre descend d’un niveau à la fois~: «~Deux~» passe du niveau 2 "
                        + "au niveau 4",
                    en: "a heading goes down one level at a time: “Deux” goes from level 2 "
                        + "to level 4",
                    suggestion: "écrivez «~### Deux~»"
                )
            ]
        )
    }

    @Test func `the first heading stands below the title of the page`() {
        #expect(checked("Texte.\n\n①### Un\n").map(\.code) == ["P433"])
    }

    @Test func `a heading of level 1 is a second title`() {
        #expect(
            checked("①# Un\n\n## Deux\n") == [
                Report(
                    "①",
                    "P434",
                    fr: "le seul titre de niveau 1 d’une page est le sien~: «~Un~» en est un autre",
                    en: "the only heading of level 1 of a page is its title: “Un” is another",
                    suggestion: "écrivez «~## Un~»"
                )
            ]
        )
    }

    @Test(arguments: [
        "## A\n\n### B\n\n#### C\n\n## D\n\n### E\n", "Texte.\n", "```\n# Code\n```\n",
        "## A\n\n## B\n",
    ])
    func `a right outline is left alone`(markdown: String) {
        #expect(checked(markdown) == [])
    }

    @Test func `the headings of a field are not judged`() {
        #expect(checked("#### Un\n", isBody: false) == [])
    }
}
