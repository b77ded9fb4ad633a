import Testing

struct TypeFileFaultTests {
    @Test func `a type has a label in every language`() {
        let text = MarkedText(
            """
            label: ①{ fr: Formation }
            schema: Course

            """
        )
        #expect(
            text.typeFaults() == [
                Report(
                    "①",
                    "P271",
                    fr: "«~label~» n’a pas de texte en anglais",
                    en: "“label” has no text in English"
                )
            ]
        )
    }

    @Test func `a type without a label is reported`() {
        let text = MarkedText(
            """
            section: programmes

            """
        )
        #expect(
            text.typeFaults() == [
                Report(
                    "1:1",
                    "P232",
                    fr: "la clé «~label~» est obligatoire",
                    en: "the key “label” is required"
                )
            ]
        )
    }

    @Test func `a type has no other key`() {
        let text = MarkedText(
            """
            label: { fr: a, en: b, ①de: c }
            ②field: {}

            """
        )
        #expect(
            text.typeFaults() == [
                Report(
                    "①",
                    "P272",
                    fr:
                        "«~de~» n’est pas une langue du site (fr, en)~: «~label~» a un texte par langue",
                    en:
                        "“de” is not a language of the site (fr, en): “label” has one text per language"
                ),
                Report(
                    "②",
                    "P230",
                    fr: "clé inconnue~: «~field~»",
                    en: "unknown key: “field”",
                    suggestion: "vouliez-vous dire «~fields~»^?"
                ),
            ]
        )
    }

    @Test func `a field has a kind and a label`() {
        let text = MarkedText(
            """
            label: { fr: a, en: b }
            fields:
              ①length: {}

            """
        )
        #expect(
            text.typeFaults() == [
                Report(
                    "①",
                    "P232",
                    fr: "la clé «~kind~» est obligatoire",
                    en: "the key “kind” is required"
                ),
                Report(
                    "①",
                    "P232",
                    fr: "la clé «~label~» est obligatoire",
                    en: "the key “label” is required"
                ),
            ]
        )
    }

    @Test func `a kind is a known one`() {
        let text = MarkedText(
            """
            label: { fr: a, en: b }
            fields:
              length:
                kind: ①durations
                label: { fr: a, en: b }

            """
        )
        #expect(
            text.typeFaults() == [
                Report(
                    "①",
                    "P270",
                    fr: "sorte de champ inconnue~: «~durations~»",
                    en: "unknown kind of field: “durations”",
                    suggestion: "vouliez-vous dire «~duration~»^?",
                    notes: [
                        "- possible kinds: text, markdown, date, date-time, number, money, flag, duration, language, web-address, email, telephone, image, source, reference, choice, group"
                    ]
                )
            ]
        )
    }

    @Test func `a kind like no other lists what there is`() {
        let text = MarkedText(
            """
            label: { fr: a, en: b }
            fields:
              length:
                kind: ①couleur
                label: { fr: a, en: b }

            """
        )
        #expect(
            text.typeFaults() == [
                Report(
                    "①",
                    "P270",
                    fr: "sorte de champ inconnue~: «~couleur~»",
                    en: "unknown kind of field: “couleur”",
                    notes: [
                        "- possible kinds: text, markdown, date, date-time, number, money, flag, duration, language, web-address, email, telephone, image, source, reference, choice, group"
                    ]
                )
            ]
        )
    }

    @Test func `a field has no other key`() {
        let text = MarkedText(
            """
            label: { fr: a, en: b }
            fields:
              length: { kind: text, label: { fr: a, en: b }, ①requird: true }

            """
        )
        #expect(
            text.typeFaults() == [
                Report(
                    "①",
                    "P230",
                    fr: "clé inconnue~: «~requird~»",
                    en: "unknown key: “requird”",
                    suggestion: "vouliez-vous dire «~required~»^?"
                )
            ]
        )
    }

    @Test func `a field has a name of its own`() {
        let text = MarkedText(
            """
            label: { fr: a, en: b }
            fields:
              ①title: { kind: text, label: { fr: a, en: b } }

            """
        )
        #expect(
            text.typeFaults() == [
                Report(
                    "①",
                    "P273",
                    fr: "«~title~» est une clé que toute page a~: un champ porte un autre nom",
                    en: "“title” is a key that every page has: give the field another name"
                )
            ]
        )
    }

    @Test func `a field's name is written in small letters`() {
        let text = MarkedText(
            """
            label: { fr: a, en: b }
            fields:
              ①Durée: { kind: text, label: { fr: a, en: b } }

            """
        )
        #expect(
            text.typeFaults() == [
                Report(
                    "①",
                    "P236",
                    fr:
                        "un nom s’écrit en minuscules sans accent, chiffres et traits d’union~: «~Durée~»",
                    en: "a name is written in lower-case letters, digits and hyphens: “Durée”"
                )
            ]
        )
    }

    @Test func `a reference names its type`() {
        let text = MarkedText(
            """
            label: { fr: a, en: b }
            fields:
              ①providers: { kind: reference, label: { fr: a, en: b } }
              others: { kind: reference, type: ②institutions, label: { fr: a, en: b } }

            """
        )
        #expect(
            text.typeFaults() == [
                Report(
                    "①",
                    "P232",
                    fr: "la clé «~type~» est obligatoire",
                    en: "the key “type” is required"
                ),
                Report(
                    "②",
                    "P254",
                    fr:
                        "«~type~» attend une de ces valeurs~: institution, programme, et non «~institutions~»",
                    en:
                        "“type” takes one of these values: institution, programme, not “institutions”",
                    suggestion: "vouliez-vous dire «~institution~»^?"
                ),
            ]
        )
    }

    @Test func `a choice has choices, a group has fields`() {
        let text = MarkedText(
            """
            label: { fr: a, en: b }
            fields:
              ①level: { kind: choice, label: { fr: a, en: b } }
              ②person: { kind: group, label: { fr: a, en: b } }

            """
        )
        #expect(
            text.typeFaults() == [
                Report(
                    "①",
                    "P232",
                    fr: "la clé «~choices~» est obligatoire",
                    en: "the key “choices” is required"
                ),
                Report(
                    "②",
                    "P232",
                    fr: "la clé «~fields~» est obligatoire",
                    en: "the key “fields” is required"
                ),
            ]
        )
    }

    @Test func `a key of one kind is not said of another`() {
        let text = MarkedText(
            """
            label: { fr: a, en: b }
            fields:
              level: { kind: text, ①unit: { fr: a, en: b }, label: { fr: a, en: b } }

            """
        )
        #expect(
            text.typeFaults() == [
                Report(
                    "①",
                    "P274",
                    fr: "«~unit~» ne se dit que d’un champ de sorte «~number~»",
                    en: "“unit” is only said of a field of kind “number”"
                )
            ]
        )
    }

    @Test func `the labels of choices and nested fields are checked`() {
        let text = MarkedText(
            """
            label: { fr: a, en: b }
            fields:
              level: { kind: choice, choices: { ①Mastère: { fr: a, en: b }, MAD: { fr: a, en: b }, phd: ②{ fr: a } }, label: { fr: a, en: b } }
              person: { kind: group, fields: { name: { kind: text, label: ③{ en: b } } }, label: { fr: a, en: b } }

            """
        )
        #expect(
            text.typeFaults() == [
                Report(
                    "①",
                    "P275",
                    fr:
                        "une valeur s’écrit en lettres sans accent, chiffres et traits d’union~: «~Mastère~»",
                    en:
                        "a value is written in letters without accents, digits and hyphens: “Mastère”"
                ),
                Report(
                    "②",
                    "P271",
                    fr: "«~phd~» n’a pas de texte en anglais",
                    en: "“phd” has no text in English"
                ),
                Report(
                    "③",
                    "P271",
                    fr: "«~label~» n’a pas de texte en français",
                    en: "“label” has no text in French"
                ),
            ]
        )
    }

    @Test func `required and shared are true or false`() {
        let text = MarkedText(
            """
            label: { fr: a, en: b }
            fields:
              level: { kind: text, required: ①yes, shared: ②no, label: { fr: a, en: b } }

            """
        )
        #expect(
            text.typeFaults() == [
                Report(
                    "①",
                    "P244",
                    fr: "«~required~» attend true ou false, et non «~yes~»",
                    en: "“required” takes true or false, not “yes”",
                    suggestion: "écrivez~: true"
                ),
                Report(
                    "②",
                    "P244",
                    fr: "«~shared~» attend true ou false, et non «~no~»",
                    en: "“shared” takes true or false, not “no”",
                    suggestion: "écrivez~: false"
                ),
            ]
        )
    }
}
