import Testing

struct SourcesFaultTests {
    @Test func `a source has a publisher, a description and a language`() {
        let text = MarkedText(
            """
            map: {}

            """
        )
        #expect(
            text.sourcesFaults() == [
                Report(
                    "1:1",
                    "P232",
                    fr: "la clé «~description~» est obligatoire",
                    en: "the key “description” is required"
                ),
                Report(
                    "1:1",
                    "P232",
                    fr: "la clé «~language~» est obligatoire",
                    en: "the key “language” is required"
                ),
                Report(
                    "1:1",
                    "P232",
                    fr: "la clé «~publisher~» est obligatoire",
                    en: "the key “publisher” is required"
                ),
            ]
        )
    }

    @Test func `the values of a source have their forms`() {
        let text = MarkedText(
            """
            map:
              publisher: MAP
              description: ①{ fr: Dépêche }
              date: ②juin
              address: ③map.ma
              language: ④french

            """
        )
        #expect(
            text.sourcesFaults() == [
                Report(
                    "①",
                    "P271",
                    fr: "«~description~» n’a pas de texte en anglais",
                    en: "“description” has no text in English"
                ),
                Report(
                    "②",
                    "P240",
                    fr:
                        "«~date~» attend une date (2021-06-25, 2021-06, 2021 ou 2021-06-25T09:00+01:00), et non «~juin~»",
                    en:
                        "“date” takes a date (2021-06-25, 2021-06, 2021 or 2021-06-25T09:00+01:00), not “juin”"
                ),
                Report(
                    "③",
                    "P247",
                    fr:
                        "«~address~» attend une adresse entière, qui commence par https:// ou http://, et non «~map.ma~»",
                    en:
                        "“address” takes a whole address, which begins with https:// or http://, not “map.ma”",
                    suggestion: "écrivez~: https://map.ma"
                ),
                Report(
                    "④",
                    "P246",
                    fr: "«~language~» attend le code d’une langue (fr, en, ar), et non «~french~»",
                    en: "“language” takes the code of a language (fr, en, ar), not “french”",
                    suggestion: "écrivez~: fr"
                ),
            ]
        )
    }

    @Test func `an id is written in small letters`() {
        let text = MarkedText(
            """
            MAP_2021:
              publisher: MAP

            """
        )
        #expect(
            text.sourcesFaults() == [
                Report(
                    "1:1",
                    "P236",
                    fr:
                        "un nom s’écrit en minuscules sans accent, chiffres et traits d’union~: «~MAP_2021~»",
                    en: "a name is written in lower-case letters, digits and hyphens: “MAP_2021”"
                )
            ]
        )
    }

    @Test func `a source has no other key`() {
        let text = MarkedText(
            """
            map: { publisher: MAP, description: { fr: a, en: b }, language: fr, ①url: https://map.ma }

            """
        )
        #expect(
            text.sourcesFaults() == [
                Report(
                    "①",
                    "P230",
                    fr: "clé inconnue~: «~url~»",
                    en: "unknown key: “url”",
                    notes: [
                        "- possible keys: publisher, title, description, date, address, language"
                    ]
                )
            ]
        )
    }

    @Test func `an id stands once`() {
        let text = MarkedText(
            """
            map: { publisher: MAP, description: { fr: a, en: b }, language: fr }
            ①map: { publisher: MAP, description: { fr: a, en: b }, language: fr }

            """
        )
        #expect(
            text.sourcesFaults() == [
                Report(
                    "①",
                    "P220",
                    fr: "la clé «~map~» figure deux fois~: n’en gardez qu’une",
                    en: "the key “map” stands twice: keep one",
                    notes: ["1:1 first here"]
                )
            ]
        )
    }

    @Test func `a source is keys`() {
        let text = MarkedText(
            """
            map: ①MAP

            """
        )
        #expect(
            text.sourcesFaults() == [
                Report(
                    "①",
                    "P235",
                    fr: "«~map~» attend des clés~: publisher, description, language",
                    en: "“map” takes keys: publisher, description, language"
                )
            ]
        )
    }
}
