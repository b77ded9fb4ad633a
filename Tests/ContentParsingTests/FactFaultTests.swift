import Diagnostics
import Testing

struct FactFaultTests {
    @Test func `a fact says how it is known`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            academic-year: ①2021-2022
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "①",
                    "P260",
                    fr:
                        "«~academic-year~» est un fait~: { value: …, sources: […] }, { tba: 2026-11-22 } ou { disputed: […], note: … }",
                    en:
                        "“academic-year” is a fact: { value: …, sources: […] }, { tba: 2026-11-22 } or { disputed: […], note: … }"
                )
            ]
        )
    }

    @Test func `a fact is known, to be announced or disputed`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            academic-year: ①{ valeur: 2021-2022 }
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "①",
                    "P260",
                    fr:
                        "«~academic-year~» est un fait~: { value: …, sources: […] }, { tba: 2026-11-22 } ou { disputed: […], note: … }",
                    en:
                        "“academic-year” is a fact: { value: …, sources: […] }, { tba: 2026-11-22 } or { disputed: […], note: … }"
                )
            ]
        )
    }

    @Test func `a known fact without sources is a warning`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            academic-year: { ①value: 2021-2022 }
            domains: { ②value: [a], sources: [] }
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "①",
                    "P261",
                    fr: "un fait cite sa source~: «~academic-year~» n’a pas de «~sources~»",
                    en: "a fact cites its source: “academic-year” has no “sources”",
                    severity: .warning
                ),
                Report(
                    "②",
                    "P261",
                    fr: "un fait cite sa source~: «~domains~» n’a pas de «~sources~»",
                    en: "a fact cites its source: “domains” has no “sources”",
                    severity: .warning
                ),
            ]
        )
    }

    @Test func `a known fact has a value of its kind and known sources`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            cores: { value: ①beaucoup, sources: [②telquel] }
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "①",
                    "P243",
                    fr:
                        "«~cores~» attend un nombre en chiffres, sans espaces et avec un point (71232 ou 3.5), et non «~beaucoup~»",
                    en:
                        "“cores” takes a number in digits, without spaces and with a point (71232 or 3.5), not “beaucoup”"
                ),
                Report(
                    "②",
                    "P253",
                    fr: "sources.yml ne déclare pas de source «~telquel~»",
                    en: "sources.yml declares no source “telquel”"
                ),
            ]
        )
    }

    @Test func `a fact has no other key`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            academic-year: { ①value: 2021-2022, ②source: map-2021-06-24 }
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "①",
                    "P261",
                    fr: "un fait cite sa source~: «~academic-year~» n’a pas de «~sources~»",
                    en: "a fact cites its source: “academic-year” has no “sources”",
                    severity: .warning
                ),
                Report(
                    "②",
                    "P230",
                    fr: "clé inconnue~: «~source~»",
                    en: "unknown key: “source”",
                    suggestion: "vouliez-vous dire «~sources~»^?"
                ),
            ]
        )
    }

    @Test func `what is to be announced says when it was looked for`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            academic-year: { tba: ①true }
            cores: { tba: ②}
            domains: { tba: ③2026-02-30 }
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "①",
                    "P262",
                    fr:
                        "«~tba~» dit quand l’information a été cherchée pour la dernière fois~: 2026-11-22",
                    en: "“tba” says when the information was last looked for: 2026-11-22"
                ),
                Report(
                    "②",
                    "P262",
                    fr:
                        "«~tba~» dit quand l’information a été cherchée pour la dernière fois~: 2026-11-22",
                    en: "“tba” says when the information was last looked for: 2026-11-22"
                ),
                Report(
                    "③",
                    "P262",
                    fr:
                        "«~tba~» dit quand l’information a été cherchée pour la dernière fois~: 2026-11-22",
                    en: "“tba” says when the information was last looked for: 2026-11-22"
                ),
            ]
        )
    }

    @Test func `what is to be announced has no sources`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            academic-year: { tba: 2026-11-22, ①sources: [map-2021-06-24] }
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "①",
                    "P230",
                    fr: "clé inconnue~: «~sources~»",
                    en: "unknown key: “sources”",
                    notes: ["- possible keys: tba"]
                )
            ]
        )
    }

    @Test func `a dispute has two sides`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            cores:
              disputed:
                ①- { value: 71232, sources: [map-2021-06-24] }
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "①",
                    "P263",
                    fr: "«~disputed~» oppose au moins deux valeurs de «~cores~»",
                    en: "“disputed” sets at least two values of “cores” against each other"
                )
            ]
        )
    }

    @Test func `every side of a dispute has a value and sources`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            cores:
              disputed:
                - { ①value: 71232 }
                - ②{ sources: [map-2021-06-24] }
                - ③69000
                - { value: ④x, sources: [⑤y], ⑥note: z }
              note: ⑦''
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "①",
                    "P261",
                    fr: "un fait cite sa source~: «~cores~» n’a pas de «~sources~»",
                    en: "a fact cites its source: “cores” has no “sources”",
                    severity: .warning
                ),
                Report(
                    "②",
                    "P232",
                    fr: "la clé «~value~» est obligatoire",
                    en: "the key “value” is required"
                ),
                Report(
                    "③",
                    "P235",
                    fr: "«~disputed~» attend des clés~: { value: …, sources: […] }",
                    en: "“disputed” takes keys: { value: …, sources: […] }"
                ),
                Report(
                    "④",
                    "P243",
                    fr:
                        "«~cores~» attend un nombre en chiffres, sans espaces et avec un point (71232 ou 3.5), et non «~x~»",
                    en:
                        "“cores” takes a number in digits, without spaces and with a point (71232 or 3.5), not “x”"
                ),
                Report(
                    "⑤",
                    "P253",
                    fr: "sources.yml ne déclare pas de source «~y~»",
                    en: "sources.yml declares no source “y”"
                ),
                Report(
                    "⑥",
                    "P230",
                    fr: "clé inconnue~: «~note~»",
                    en: "unknown key: “note”",
                    notes: ["- possible keys: value, sources"]
                ),
                Report(
                    "⑦",
                    "P233",
                    fr: "«~note~» est vide",
                    en: "“note” is empty"
                ),
            ]
        )
    }
}
