import Testing

struct FieldFaultTests {
    @Test func `a field that a page must have is not missed here`() {
        // Another language file may have it: the assembly of the site sees them all.
        let text = MarkedText("---\ntitle: x\n---\nCorps\n")
        #expect(text.pageFaults(Sample.programme) == [])
    }

    @Test func `a number is digits with a point`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            credits: ①71 232,5
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
                        "«~credits~» attend un nombre en chiffres, sans espaces et avec un point (71232 ou 3.5), et non «~71 232,5~»",
                    en:
                        "“credits” takes a number in digits, without spaces and with a point (71232 or 3.5), not “71 232,5”",
                    suggestion: "écrivez~: 71232.5"
                )
            ]
        )
    }

    @Test func `a number is no word`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            credits: ①1e3
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
                        "«~credits~» attend un nombre en chiffres, sans espaces et avec un point (71232 ou 3.5), et non «~1e3~»",
                    en:
                        "“credits” takes a number in digits, without spaces and with a point (71232 or 3.5), not “1e3”"
                )
            ]
        )
    }

    @Test func `a duration is written as ISO 8601`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            length: ①2 ans
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "①",
                    "P245",
                    fr:
                        "«~length~» attend une durée (P2Y~: deux ans, P18M~: dix-huit mois, P3W, P10D, PT5H), et non «~2 ans~»",
                    en:
                        "“length” takes a duration (P2Y: two years, P18M: eighteen months, P3W, P10D, PT5H), not “2 ans”"
                )
            ]
        )
    }

    @Test func `a duration has units`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            length: ①P
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "①",
                    "P245",
                    fr:
                        "«~length~» attend une durée (P2Y~: deux ans, P18M~: dix-huit mois, P3W, P10D, PT5H), et non «~P~»",
                    en:
                        "“length” takes a duration (P2Y: two years, P18M: eighteen months, P3W, P10D, PT5H), not “P”"
                )
            ]
        )
    }

    @Test func `a language is a code`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            taught-in: [fr, ①Français]
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "①",
                    "P246",
                    fr:
                        "«~taught-in~» attend le code d’une langue (fr, en, ar), et non «~Français~»",
                    en: "“taught-in” takes the code of a language (fr, en, ar), not “Français”",
                    suggestion: "écrivez~: fr"
                )
            ]
        )
    }

    @Test func `a web address is whole`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            website: ①www.um6p.ma/fr
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "①",
                    "P247",
                    fr:
                        "«~website~» attend une adresse entière, qui commence par https:// ou http://, et non «~www.um6p.ma/fr~»",
                    en:
                        "“website” takes a whole address, which begins with https:// or http://, not “www.um6p.ma/fr”",
                    suggestion: "écrivez~: https://www.um6p.ma/fr"
                )
            ]
        )
    }

    @Test func `a web address has no space`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            website: ①https://um6p.ma/a b
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "①",
                    "P247",
                    fr:
                        "«~website~» attend une adresse entière, qui commence par https:// ou http://, et non «~https://um6p.ma/a b~»",
                    en:
                        "“website” takes a whole address, which begins with https:// or http://, not “https://um6p.ma/a b”"
                )
            ]
        )
    }

    @Test func `a web address has no other scheme`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            website: ①javascript:alert(1)
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "①",
                    "P247",
                    fr:
                        "«~website~» attend une adresse entière, qui commence par https:// ou http://, et non «~javascript:alert(1)~»",
                    en:
                        "“website” takes a whole address, which begins with https:// or http://, not “javascript:alert(1)”"
                )
            ]
        )
    }

    @Test func `an e-mail address has a domain`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            contact: ①nom@um6p
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "①",
                    "P248",
                    fr:
                        "«~contact~» attend une adresse électronique (nom@domaine.ma), et non «~nom@um6p~»",
                    en: "“contact” takes an e-mail address (name@domain.ma), not “nom@um6p”"
                )
            ]
        )
    }

    @Test func `a telephone number is international`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            telephone: ①05 25 07 31 00
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "①",
                    "P249",
                    fr:
                        "«~telephone~» attend un numéro international, qui commence par + et l’indicatif du pays (+212 5 00 00 00 00), et non «~05 25 07 31 00~»",
                    en:
                        "“telephone” takes an international number, which begins with + and the country code (+212 5 00 00 00 00), not “05 25 07 31 00”"
                )
            ]
        )
    }

    @Test func `the source of a field is known`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            origin: ①telquel
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "①",
                    "P253",
                    fr: "sources.yml ne déclare pas de source «~telquel~»",
                    en: "sources.yml declares no source “telquel”"
                )
            ]
        )
    }

    @Test func `a choice is one of its values`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            level: ①mastere
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "①",
                    "P254",
                    fr:
                        "«~level~» attend une de ces valeurs~: master, doctorate, et non «~mastere~»",
                    en: "“level” takes one of these values: master, doctorate, not “mastere”",
                    suggestion: "vouliez-vous dire «~master~»^?"
                )
            ]
        )
    }

    @Test func `a group is keys`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            person: ①Hicham
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "①",
                    "P235",
                    fr: "«~person~» attend des clés~: { name: …, role: … }",
                    en: "“person” takes keys: { name: …, role: … }"
                )
            ]
        )
    }

    @Test func `a group has its keys`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            person: ①{ ②rôle: doyen }
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "①",
                    "P232",
                    fr: "la clé «~name~» est obligatoire",
                    en: "the key “name” is required"
                ),
                Report(
                    "②",
                    "P230",
                    fr: "clé inconnue~: «~rôle~»",
                    en: "unknown key: “rôle”",
                    suggestion: "vouliez-vous dire «~role~»^?"
                ),
            ]
        )
    }

    @Test func `a flag in a list of faults does not stop the others`() {
        let text = MarkedText(
            """
            ---
            title: T
            baseline: b
            selective: ①oui
            credits: ②dix
            length: ③un an
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults(Sample.programme) == [
                Report(
                    "①",
                    "P244",
                    fr: "«~selective~» attend true ou false, et non «~oui~»",
                    en: "“selective” takes true or false, not “oui”",
                    suggestion: "écrivez~: true"
                ),
                Report(
                    "②",
                    "P243",
                    fr:
                        "«~credits~» attend un nombre en chiffres, sans espaces et avec un point (71232 ou 3.5), et non «~dix~»",
                    en:
                        "“credits” takes a number in digits, without spaces and with a point (71232 or 3.5), not “dix”"
                ),
                Report(
                    "③",
                    "P245",
                    fr:
                        "«~length~» attend une durée (P2Y~: deux ans, P18M~: dix-huit mois, P3W, P10D, PT5H), et non «~un an~»",
                    en:
                        "“length” takes a duration (P2Y: two years, P18M: eighteen months, P3W, P10D, PT5H), not “un an”"
                ),
            ]
        )
    }
}
