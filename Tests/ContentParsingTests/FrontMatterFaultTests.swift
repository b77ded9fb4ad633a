import Testing

struct FrontMatterFaultTests {
    @Test func `a page without front matter says what opens it`() {
        let text = MarkedText(
            """
            Bonjour

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "1:1",
                    "P200",
                    fr:
                        "une page commence par son en-tête~: une ligne «~---~», les clés (title: …), une ligne «~---~»",
                    en:
                        "a page begins with its front matter: a line “---”, the keys (title: …), a line “---”"
                )
            ]
        )
    }

    @Test func `an empty file has no front matter`() {
        let text = MarkedText(
            """

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "1:1",
                    "P200",
                    fr:
                        "une page commence par son en-tête~: une ligne «~---~», les clés (title: …), une ligne «~---~»",
                    en:
                        "a page begins with its front matter: a line “---”, the keys (title: …), a line “---”"
                )
            ]
        )
    }

    @Test func `a blank line above front matter is one too many`() {
        let text = MarkedText(
            """

            ---
            title: x
            ---

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "1:1",
                    "P200",
                    fr:
                        "une page commence par son en-tête~: une ligne «~---~», les clés (title: …), une ligne «~---~»",
                    en:
                        "a page begins with its front matter: a line “---”, the keys (title: …), a line “---”"
                )
            ]
        )
    }

    @Test func `front matter that is never closed is reported where it opens`() {
        let text = MarkedText(
            """
            ---
            title: x

            Bonjour

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "1:1",
                    "P201",
                    fr: "l’en-tête ouvert ici n’est pas fermé par une ligne «~---~»",
                    en: "the front matter opened here is not closed by a line “---”"
                )
            ]
        )
    }

    @Test func `empty front matter lacks its title`() {
        let text = MarkedText(
            """
            ---
            ---
            Bonjour

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "1:1",
                    "P232",
                    fr: "la clé «~title~» est obligatoire",
                    en: "the key “title” is required"
                )
            ]
        )
    }

    @Test func `front matter of comments lacks its title`() {
        let text = MarkedText(
            """
            ---
            # à venir
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "1:1",
                    "P232",
                    fr: "la clé «~title~» est obligatoire",
                    en: "the key “title” is required"
                )
            ]
        )
    }
}
