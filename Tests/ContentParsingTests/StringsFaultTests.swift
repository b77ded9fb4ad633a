import Testing

struct StringsFaultTests {
    @Test func `formats are required`() {
        let text = MarkedText(
            """
            read-more: { fr: Lire, en: Read }

            """
        )
        #expect(
            text.stringsFaults() == [
                Report(
                    "1:1",
                    "P232",
                    fr: "la clé «~dates~» est obligatoire",
                    en: "the key “dates” is required"
                ),
                Report(
                    "1:1",
                    "P232",
                    fr: "la clé «~durations~» est obligatoire",
                    en: "the key “durations” is required"
                ),
                Report(
                    "1:1",
                    "P232",
                    fr: "la clé «~languages~» est obligatoire",
                    en: "the key “languages” is required"
                ),
                Report(
                    "1:1",
                    "P232",
                    fr: "la clé «~numbers~» est obligatoire",
                    en: "the key “numbers” is required"
                ),
            ]
        )
    }

    @Test func `a text has every language and its key is a name`() {
        let text = MarkedText(
            """
            read-more: ①{ fr: Lire }
            ②ReadMore: { fr: Lire, en: Read }
            next: ③Suivant
            dates: ④{}
            numbers: ⑤{}
            durations: ⑥{}
            languages: ⑦{}

            """
        )
        #expect(
            text.stringsFaults() == [
                Report(
                    "①",
                    "P271",
                    fr: "«~read-more~» n’a pas de texte en anglais",
                    en: "“read-more” has no text in English"
                ),
                Report(
                    "②",
                    "P236",
                    fr:
                        "un nom s’écrit en minuscules sans accent, chiffres et traits d’union~: «~ReadMore~»",
                    en: "a name is written in lower-case letters, digits and hyphens: “ReadMore”"
                ),
                Report(
                    "③",
                    "P235",
                    fr: "«~next~» attend des clés~: { fr: …, en: … }",
                    en: "“next” takes keys: { fr: …, en: … }"
                ),
                Report(
                    "④",
                    "P232",
                    fr: "la clé «~day~» est obligatoire",
                    en: "the key “day” is required"
                ),
                Report(
                    "④",
                    "P232",
                    fr: "la clé «~first-day~» est obligatoire",
                    en: "the key “first-day” is required"
                ),
                Report(
                    "④",
                    "P232",
                    fr: "la clé «~minute~» est obligatoire",
                    en: "the key “minute” is required"
                ),
                Report(
                    "④",
                    "P232",
                    fr: "la clé «~months~» est obligatoire",
                    en: "the key “months” is required"
                ),
                Report(
                    "④",
                    "P232",
                    fr: "la clé «~month~» est obligatoire",
                    en: "the key “month” is required"
                ),
                Report(
                    "④",
                    "P232",
                    fr: "la clé «~year~» est obligatoire",
                    en: "the key “year” is required"
                ),
                Report(
                    "⑤",
                    "P232",
                    fr: "la clé «~decimal~» est obligatoire",
                    en: "the key “decimal” is required"
                ),
                Report(
                    "⑤",
                    "P232",
                    fr: "la clé «~group~» est obligatoire",
                    en: "the key “group” is required"
                ),
                Report(
                    "⑥",
                    "P232",
                    fr: "la clé «~days~» est obligatoire",
                    en: "the key “days” is required"
                ),
                Report(
                    "⑥",
                    "P232",
                    fr: "la clé «~hours~» est obligatoire",
                    en: "the key “hours” is required"
                ),
                Report(
                    "⑥",
                    "P232",
                    fr: "la clé «~months~» est obligatoire",
                    en: "the key “months” is required"
                ),
                Report(
                    "⑥",
                    "P232",
                    fr: "la clé «~weeks~» est obligatoire",
                    en: "the key “weeks” is required"
                ),
                Report(
                    "⑥",
                    "P232",
                    fr: "la clé «~years~» est obligatoire",
                    en: "the key “years” is required"
                ),
                Report(
                    "⑦",
                    "P271",
                    fr: "«~languages~» n’a pas de texte en anglais",
                    en: "“languages” has no text in English"
                ),
                Report(
                    "⑦",
                    "P271",
                    fr: "«~languages~» n’a pas de texte en français",
                    en: "“languages” has no text in French"
                ),
            ]
        )
    }

    @Test func `a text is one value in each language`() {
        let text = MarkedText(
            """
            a: { fr: ①{ x: y }, en: b }
            languages: { fr: ②français, en: {} }
            numbers: { group: { fr: ' ', en: ',' }, decimal: { fr: ',', en: '.' } }
            durations: ③a
            dates: ④b

            """
        )
        #expect(
            text.stringsFaults() == [
                Report(
                    "①",
                    "P228",
                    fr: "«~fr~» attend une seule valeur, ni liste ni clés",
                    en: "“fr” takes one value, neither a list nor keys"
                ),
                Report(
                    "②",
                    "P235",
                    fr: "«~fr~» attend des clés~: { fr: …, en: … }",
                    en: "“fr” takes keys: { fr: …, en: … }"
                ),
                Report(
                    "③",
                    "P235",
                    fr:
                        "«~durations~» attend des clés~: { years: …, months: …, weeks: …, days: …, hours: … }",
                    en:
                        "“durations” takes keys: { years: …, months: …, weeks: …, days: …, hours: … }"
                ),
                Report(
                    "④",
                    "P235",
                    fr:
                        "«~dates~» attend des clés~: { months: …, year: …, month: …, day: …, first-day: …, minute: … }",
                    en:
                        "“dates” takes keys: { months: …, year: …, month: …, day: …, first-day: …, minute: … }"
                ),
            ]
        )
    }

    @Test func `patterns have the gaps that something fills`() {
        let text = MarkedText(
            """
            dates:
              months: { fr: ①[janvier], en: [January, February, March, April, May, June, July, August, September, October, November, December] }
              year: { fr: ②'{annee}', en: '{year}' }
              month: { fr: '{month} {year}', en: '{month} {year}' }
              day: { fr: '{day} {month} {year}', en: '{day} {month} {year}' }
              first-day: { fr: 1er, en: '1' }
              minute: { fr: ③'{date} {heure}', en: '{date} {hour}' }
            numbers: { group: { fr: ' ', en: ',' }, decimal: { fr: ',', en: '.' } }
            languages: { fr: { fr: français }, en: { fr: French } }
            durations:
              years: { fr: { one: ④'{x} an', other: '{n} ans' }, en: ⑤{ one: '{n} year' } }
              months: { fr: { other: '{n} mois' }, en: { other: '{n} months' } }
              weeks: { fr: { other: '{n} s' }, en: { ⑥others: '{n} w', other: '{n} w' } }
              days: { fr: { other: '{n} j' }, en: { ⑦10-3: '{n} d', other: '{n} d' } }
              hours: { fr: { other: '{n} h' }, en: { other: '{n} h' } }

            """
        )
        #expect(
            text.stringsFaults() == [
                Report(
                    "①",
                    "P290",
                    fr: "«~months~» attend les douze mois, de janvier à décembre, et non 1",
                    en: "“months” takes the twelve months, from January to December, not 1"
                ),
                Report(
                    "②",
                    "P291",
                    fr: "rien ne remplace {annee} ici, seulement {year}",
                    en: "nothing replaces {annee} here, only {year}"
                ),
                Report(
                    "③",
                    "P291",
                    fr:
                        "rien ne remplace {heure} ici, seulement {date}, {hour}, {minute}, {offset}",
                    en: "nothing replaces {heure} here, only {date}, {hour}, {minute}, {offset}"
                ),
                Report(
                    "④",
                    "P291",
                    fr: "rien ne remplace {x} ici, seulement {n}",
                    en: "nothing replaces {x} here, only {n}"
                ),
                Report(
                    "⑤",
                    "P232",
                    fr: "la clé «~other~» est obligatoire",
                    en: "the key “other” is required"
                ),
                Report(
                    "⑥",
                    "P292",
                    fr:
                        "une forme se dit pour one, other, un nombre (2) ou plusieurs (3-10), et non «~others~»",
                    en: "a form is for one, other, a number (2) or several (3-10), not “others”",
                    suggestion: "vouliez-vous dire «~other~»^?"
                ),
                Report(
                    "⑦",
                    "P292",
                    fr:
                        "une forme se dit pour one, other, un nombre (2) ou plusieurs (3-10), et non «~10-3~»",
                    en: "a form is for one, other, a number (2) or several (3-10), not “10-3”"
                ),
            ]
        )
    }
}
