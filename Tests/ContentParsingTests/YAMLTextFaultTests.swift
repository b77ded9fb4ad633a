import Testing

struct YAMLTextFaultTests {
    @Test func `a colon in an unquoted title is explained with the line to write`() {
        let text = MarkedText(
            """
            ---
            title: Master ①: l'annonce
            summary: Bon
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P211",
                    fr: "un texte qui contient «~:~» s’écrit entre guillemets droits",
                    en: "a text that contains “: ” is written in straight quotes",
                    suggestion: "écrivez~: title: \"Master : l'annonce\""
                )
            ]
        )
    }

    @Test func `every colon accident of a file is reported in one run, and the rest is read`() {
        let text = MarkedText(
            """
            ---
            title: a①: b
            summary: c ②: d
            slug: ③Été
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P211",
                    fr: "un texte qui contient «~:~» s’écrit entre guillemets droits",
                    en: "a text that contains “: ” is written in straight quotes",
                    suggestion: "écrivez~: title: \"a: b\""
                ),
                Report(
                    "②",
                    "P211",
                    fr: "un texte qui contient «~:~» s’écrit entre guillemets droits",
                    en: "a text that contains “: ” is written in straight quotes",
                    suggestion: "écrivez~: summary: \"c : d\""
                ),
                Report(
                    "③",
                    "P250",
                    fr:
                        "«~slug~» s’écrit en minuscules sans accent, chiffres et traits d’union, et non «~Été~»",
                    en:
                        "“slug” is written in lower-case letters without accents, digits and hyphens, not “Été”",
                    suggestion: "écrivez~: ete"
                ),
            ]
        )
    }

    @Test func `a colon behind double quotes is put in single ones`() {
        let text = MarkedText(
            """
            ---
            title: Un "mot" ①: suite
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P211",
                    fr: "un texte qui contient «~:~» s’écrit entre guillemets droits",
                    en: "a text that contains “: ” is written in straight quotes",
                    suggestion: "écrivez~: title: 'Un \"mot\" : suite'"
                )
            ]
        )
    }

    @Test func `a colon in a value with both quotes has no ready answer`() {
        let text = MarkedText(
            """
            ---
            title: Un "mot" ①: l'autre
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P211",
                    fr: "un texte qui contient «~:~» s’écrit entre guillemets droits",
                    en: "a text that contains “: ” is written in straight quotes"
                )
            ]
        )
    }

    @Test func `a colon in a text between braces is reported at the colon`() {
        let text = MarkedText(
            """
            ---
            title: {fr: a①: b, en: c}
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P211",
                    fr: "un texte qui contient «~:~» s’écrit entre guillemets droits",
                    en: "a text that contains “: ” is written in straight quotes"
                )
            ]
        )
    }

    @Test func `words behind a closing quote are explained`() {
        let text = MarkedText(
            """
            ---
            title: "Master" ①et plus
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P213",
                    fr:
                        "rien ne suit un guillemet fermant~: mettez toute la valeur entre guillemets droits",
                    en: "nothing follows a closing quote: put the whole value in straight quotes",
                    suggestion: "écrivez~: title: '\"Master\" et plus'"
                )
            ]
        )
    }

    @Test func `an apostrophe ends a text in single quotes`() {
        let text = MarkedText(
            """
            ---
            title: 'L'①annonce'
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P213",
                    fr:
                        "rien ne suit un guillemet fermant~: mettez toute la valeur entre guillemets droits",
                    en: "nothing follows a closing quote: put the whole value in straight quotes",
                    suggestion: "écrivez~: title: \"L'annonce\""
                )
            ]
        )
    }

    @Test func `a quote that is not closed is reported where it opens`() {
        let text = MarkedText(
            """
            ---
            title: x
            summary: ①"jamais
            slug: y
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P212",
                    fr: "le guillemet ouvert ici n’est pas fermé",
                    en: "the quote opened here is not closed"
                )
            ]
        )
    }

    @Test func `words behind a quote between braces are explained`() {
        let text = MarkedText(
            """
            ---
            title: {fr: "a" ①b, en: c}
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P213",
                    fr:
                        "rien ne suit un guillemet fermant~: mettez toute la valeur entre guillemets droits",
                    en: "nothing follows a closing quote: put the whole value in straight quotes"
                )
            ]
        )
    }

    @Test func `a backslash in double quotes is written twice`() {
        let text = MarkedText(
            """
            ---
            title: "a①\\qb"
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P226",
                    fr: "entre guillemets doubles, «~\\~» s’écrit deux fois",
                    en: "in double quotes, “\\” is written twice"
                )
            ]
        )
    }

    @Test func `a value that begins with an asterisk needs quotes`() {
        let text = MarkedText(
            """
            ---
            title: ①*très* bien
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P221",
                    fr:
                        "«~*~» au début d’une valeur a un sens à part en YAML~: mettez la valeur entre guillemets droits",
                    en:
                        "“*” at the beginning of a value has a meaning of its own in YAML: put the value in straight quotes",
                    suggestion: "écrivez~: title: \"*très* bien\""
                )
            ]
        )
    }

    @Test func `a value that begins with two asterisks needs quotes`() {
        let text = MarkedText(
            """
            ---
            title: ①**très** bien
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P221",
                    fr:
                        "«~*~» au début d’une valeur a un sens à part en YAML~: mettez la valeur entre guillemets droits",
                    en:
                        "“*” at the beginning of a value has a meaning of its own in YAML: put the value in straight quotes",
                    suggestion: "écrivez~: title: \"**très** bien\""
                )
            ]
        )
    }

    @Test func `a value that begins with an at sign needs quotes`() {
        let text = MarkedText(
            """
            ---
            title: ①@um6p
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P216",
                    fr:
                        "«~@~» au début d’une valeur a un sens à part en YAML~: mettez la valeur entre guillemets droits",
                    en:
                        "“@” at the beginning of a value has a meaning of its own in YAML: put the value in straight quotes",
                    suggestion: "écrivez~: title: \"@um6p\""
                )
            ]
        )
    }

    @Test func `a value that begins with a percent sign needs quotes`() {
        let text = MarkedText(
            """
            ---
            title: ①%
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P216",
                    fr:
                        "«~%~» au début d’une valeur a un sens à part en YAML~: mettez la valeur entre guillemets droits",
                    en:
                        "“%” at the beginning of a value has a meaning of its own in YAML: put the value in straight quotes",
                    suggestion: "écrivez~: title: \"%\""
                )
            ]
        )
    }

    @Test func `a value that begins with a dash needs quotes`() {
        let text = MarkedText(
            """
            ---
            title: ①- x
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P216",
                    fr:
                        "«~-~» au début d’une valeur a un sens à part en YAML~: mettez la valeur entre guillemets droits",
                    en:
                        "“-” at the beginning of a value has a meaning of its own in YAML: put the value in straight quotes",
                    suggestion: "écrivez~: title: \"- x\""
                )
            ]
        )
    }

    @Test func `a value that begins with a bar needs quotes`() {
        let text = MarkedText(
            """
            ---
            title: ①| x
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P216",
                    fr:
                        "«~|~» au début d’une valeur a un sens à part en YAML~: mettez la valeur entre guillemets droits",
                    en:
                        "“|” at the beginning of a value has a meaning of its own in YAML: put the value in straight quotes",
                    suggestion: "écrivez~: title: \"| x\""
                )
            ]
        )
    }

    @Test func `a value that begins with brackets needs quotes`() {
        let text = MarkedText(
            """
            ---
            title: [a] ①b
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P218",
                    fr:
                        "un texte qui commence par un crochet ou une accolade s’écrit entre guillemets droits",
                    en: "a text that begins with a bracket or brace is written in straight quotes",
                    suggestion: "écrivez~: title: \"[a] b\""
                )
            ]
        )
    }
}
