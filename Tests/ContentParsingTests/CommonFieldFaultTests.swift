import Diagnostics
import Testing

struct CommonFieldFaultTests {
    @Test func `a key that is nearly right is suggested`() {
        let text = MarkedText(
            """
            ---
            ①titel: x
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P230",
                    fr: "clé inconnue~: «~titel~»",
                    en: "unknown key: “titel”",
                    suggestion: "vouliez-vous dire «~title~»^?"
                )
            ]
        )
    }

    @Test func `a key that is like no other lists what there is`() {
        let text = MarkedText(
            """
            ---
            title: x
            ①banana: y
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P230",
                    fr: "clé inconnue~: «~banana~»",
                    en: "unknown key: “banana”",
                    notes: [
                        "- possible keys: title, short-title, slug, summary, aliases, translated-from, date, updated, topics, sources, draft, publish, expires, template, order, schema, allow"
                    ]
                )
            ]
        )
    }

    @Test func `a key of another type is told from an unknown one`() {
        let text = MarkedText(
            """
            ---
            title: x
            ①providers: [um6p]
            ②programmes: [a]
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P231",
                    fr:
                        "«~providers~» est une clé des pages de type programme, et cette page est de type page",
                    en:
                        "“providers” is a key of pages of type programme, and this page is of type page"
                ),
                Report(
                    "②",
                    "P231",
                    fr:
                        "«~programmes~» est une clé des pages de type announcement, et cette page est de type page",
                    en:
                        "“programmes” is a key of pages of type announcement, and this page is of type page"
                ),
            ]
        )
    }

    @Test func `an empty title is reported`() {
        let text = MarkedText(
            """
            ---
            title: ①''
            summary: ②"  "
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P233",
                    fr: "«~title~» est vide",
                    en: "“title” is empty"
                ),
                Report(
                    "②",
                    "P233",
                    fr: "«~summary~» est vide",
                    en: "“summary” is empty"
                ),
            ]
        )
    }

    @Test func `a key without a value is reported`() {
        let text = MarkedText(
            """
            ---
            title:①
            summary:② # rien
            topics:③
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P229",
                    fr: "«~title~» n’a pas de valeur~: écrivez-la, ou supprimez la ligne",
                    en: "“title” has no value: write it, or delete the line"
                ),
                Report(
                    "②",
                    "P229",
                    fr: "«~summary~» n’a pas de valeur~: écrivez-la, ou supprimez la ligne",
                    en: "“summary” has no value: write it, or delete the line"
                ),
                Report(
                    "③",
                    "P229",
                    fr: "«~topics~» n’a pas de valeur~: écrivez-la, ou supprimez la ligne",
                    en: "“topics” has no value: write it, or delete the line"
                ),
            ]
        )
    }

    @Test func `a title is one value`() {
        let text = MarkedText(
            """
            ---
            title: ①[a, b]
            summary: ②{a: b}
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P228",
                    fr: "«~title~» attend une seule valeur, ni liste ni clés",
                    en: "“title” takes one value, neither a list nor keys"
                ),
                Report(
                    "②",
                    "P228",
                    fr: "«~summary~» attend une seule valeur, ni liste ni clés",
                    en: "“summary” takes one value, neither a list nor keys"
                ),
            ]
        )
    }

    @Test func `a date is written from the year`() {
        let text = MarkedText(
            """
            ---
            title: x
            date: ①25 juin 2021
            updated: ②2021-6-5
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P240",
                    fr:
                        "«~date~» attend une date (2021-06-25, 2021-06, 2021 ou 2021-06-25T09:00+01:00), et non «~25 juin 2021~»",
                    en:
                        "“date” takes a date (2021-06-25, 2021-06, 2021 or 2021-06-25T09:00+01:00), not “25 juin 2021”",
                    suggestion: "écrivez~: 2021-06-25"
                ),
                Report(
                    "②",
                    "P240",
                    fr:
                        "«~updated~» attend une date (2021-06-25, 2021-06, 2021 ou 2021-06-25T09:00+01:00), et non «~2021-6-5~»",
                    en:
                        "“updated” takes a date (2021-06-25, 2021-06, 2021 or 2021-06-25T09:00+01:00), not “2021-6-5”",
                    suggestion: "écrivez~: 2021-06-05"
                ),
            ]
        )
    }

    @Test func `a date is a day that there is`() {
        let text = MarkedText(
            """
            ---
            title: x
            date: ①2021-02-29
            updated: ②2021-13
            expires: ③2021-06-25T25:00Z
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P241",
                    fr: "le calendrier n’a pas de date «~2021-02-29~»",
                    en: "the calendar has no date “2021-02-29”"
                ),
                Report(
                    "②",
                    "P241",
                    fr: "le calendrier n’a pas de date «~2021-13~»",
                    en: "the calendar has no date “2021-13”"
                ),
                Report(
                    "③",
                    "P241",
                    fr: "le calendrier n’a pas de date «~2021-06-25T25:00Z~»",
                    en: "the calendar has no date “2021-06-25T25:00Z”"
                ),
            ]
        )
    }

    @Test func `a date is not a truth value or a number of YAML`() {
        let text = MarkedText(
            """
            ---
            title: x
            date: ①yes
            updated: ②0x7E5
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P240",
                    fr:
                        "«~date~» attend une date (2021-06-25, 2021-06, 2021 ou 2021-06-25T09:00+01:00), et non «~yes~»",
                    en:
                        "“date” takes a date (2021-06-25, 2021-06, 2021 or 2021-06-25T09:00+01:00), not “yes”"
                ),
                Report(
                    "②",
                    "P240",
                    fr:
                        "«~updated~» attend une date (2021-06-25, 2021-06, 2021 ou 2021-06-25T09:00+01:00), et non «~0x7E5~»",
                    en:
                        "“updated” takes a date (2021-06-25, 2021-06, 2021 or 2021-06-25T09:00+01:00), not “0x7E5”"
                ),
            ]
        )
    }

    @Test func `an embargo needs its day`() {
        let text = MarkedText(
            """
            ---
            title: x
            publish: ①2021-06
            expires: ②2021
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P242",
                    fr:
                        "«~publish~» attend au moins un jour~: 2021-06-25 (minuit UTC) ou 2021-06-25T09:00+01:00",
                    en:
                        "“publish” takes at least a day: 2021-06-25 (midnight UTC) or 2021-06-25T09:00+01:00"
                ),
                Report(
                    "②",
                    "P242",
                    fr:
                        "«~expires~» attend au moins un jour~: 2021-06-25 (minuit UTC) ou 2021-06-25T09:00+01:00",
                    en:
                        "“expires” takes at least a day: 2021-06-25 (midnight UTC) or 2021-06-25T09:00+01:00"
                ),
            ]
        )
    }

    @Test func `a time needs its offset`() {
        let text = MarkedText(
            """
            ---
            title: x
            publish: ①2021-06-25T09:00
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P240",
                    fr:
                        "«~publish~» attend une date (2021-06-25, 2021-06, 2021 ou 2021-06-25T09:00+01:00), et non «~2021-06-25T09:00~»",
                    en:
                        "“publish” takes a date (2021-06-25, 2021-06, 2021 or 2021-06-25T09:00+01:00), not “2021-06-25T09:00”",
                    suggestion:
                        "ajoutez le décalage sur UTC~: «~+01:00~» à l’heure du Maroc, «~Z~» en temps universel"
                )
            ]
        )
    }

    @Test func `draft is true or false`() {
        let text = MarkedText(
            """
            ---
            title: x
            draft: ①yes
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P244",
                    fr: "«~draft~» attend true ou false, et non «~yes~»",
                    en: "“draft” takes true or false, not “yes”",
                    suggestion: "écrivez~: true"
                )
            ]
        )
    }

    @Test func `draft is no other word`() {
        let text = MarkedText(
            """
            ---
            title: x
            draft: ①peut-être
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P244",
                    fr: "«~draft~» attend true ou false, et non «~peut-être~»",
                    en: "“draft” takes true or false, not “peut-être”"
                )
            ]
        )
    }

    @Test func `a slug is suggested from what was written`() {
        let text = MarkedText(
            """
            ---
            title: x
            slug: ①Les Œuvres d'été
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P250",
                    fr:
                        "«~slug~» s’écrit en minuscules sans accent, chiffres et traits d’union, et non «~Les Œuvres d'été~»",
                    en:
                        "“slug” is written in lower-case letters without accents, digits and hyphens, not “Les Œuvres d'été”",
                    suggestion: "écrivez~: les-oeuvres-d-ete"
                )
            ]
        )
    }

    @Test func `a slug has no slash`() {
        let text = MarkedText(
            """
            ---
            title: x
            slug: ①a/b
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P250",
                    fr:
                        "«~slug~» s’écrit en minuscules sans accent, chiffres et traits d’union, et non «~a/b~»",
                    en:
                        "“slug” is written in lower-case letters without accents, digits and hyphens, not “a/b”",
                    suggestion: "écrivez~: a-b"
                )
            ]
        )
    }

    @Test func `a slug has no hyphen at its ends`() {
        let text = MarkedText(
            """
            ---
            title: x
            slug: ①-a-
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P250",
                    fr:
                        "«~slug~» s’écrit en minuscules sans accent, chiffres et traits d’union, et non «~-a-~»",
                    en:
                        "“slug” is written in lower-case letters without accents, digits and hyphens, not “-a-”",
                    suggestion: "écrivez~: a"
                )
            ]
        )
    }

    @Test func `topics and sources are known ones`() {
        let text = MarkedText(
            """
            ---
            title: x
            topics: [①artificial-inteligence, ②musique]
            sources:
              - ③telquel-2021-06-26
              - ④x
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P252",
                    fr: "site.yml ne déclare pas de thème «~artificial-inteligence~»",
                    en: "site.yml declares no topic “artificial-inteligence”",
                    suggestion: "vouliez-vous dire «~artificial-intelligence~»^?"
                ),
                Report(
                    "②",
                    "P252",
                    fr: "site.yml ne déclare pas de thème «~musique~»",
                    en: "site.yml declares no topic “musique”"
                ),
                Report(
                    "③",
                    "P253",
                    fr: "sources.yml ne déclare pas de source «~telquel-2021-06-26~»",
                    en: "sources.yml declares no source “telquel-2021-06-26”",
                    suggestion: "vouliez-vous dire «~telquel-2021-06-25~»^?"
                ),
                Report(
                    "④",
                    "P253",
                    fr: "sources.yml ne déclare pas de source «~x~»",
                    en: "sources.yml declares no source “x”"
                ),
            ]
        )
    }

    @Test func `a name that stands twice in a list is a warning`() {
        let text = MarkedText(
            """
            ---
            title: x
            topics: [artificial-intelligence, ①artificial-intelligence]
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P234",
                    fr: "«~artificial-intelligence~» figure deux fois dans «~topics~»",
                    en: "“artificial-intelligence” stands twice in “topics”",
                    severity: .warning
                )
            ]
        )
    }

    @Test func `an alias is a path`() {
        let text = MarkedText(
            """
            ---
            title: x
            aliases: [/fr/a/, ①https://x.ma/, ②a b, ③/, ④a//b, ⑤../a, ⑥a?b]
            ---
            Corps

            """
        )
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P251",
                    fr:
                        "«~aliases~» attend d’anciennes adresses depuis la racine du site (/fr/ancienne-page/), et non «~https://x.ma/~»",
                    en:
                        "“aliases” takes former addresses from the root of the site (/en/old-page/), not “https://x.ma/”"
                ),
                Report(
                    "②",
                    "P251",
                    fr:
                        "«~aliases~» attend d’anciennes adresses depuis la racine du site (/fr/ancienne-page/), et non «~a b~»",
                    en:
                        "“aliases” takes former addresses from the root of the site (/en/old-page/), not “a b”"
                ),
                Report(
                    "③",
                    "P251",
                    fr:
                        "«~aliases~» attend d’anciennes adresses depuis la racine du site (/fr/ancienne-page/), et non «~/~»",
                    en:
                        "“aliases” takes former addresses from the root of the site (/en/old-page/), not “/”"
                ),
                Report(
                    "④",
                    "P251",
                    fr:
                        "«~aliases~» attend d’anciennes adresses depuis la racine du site (/fr/ancienne-page/), et non «~a//b~»",
                    en:
                        "“aliases” takes former addresses from the root of the site (/en/old-page/), not “a//b”"
                ),
                Report(
                    "⑤",
                    "P251",
                    fr:
                        "«~aliases~» attend d’anciennes adresses depuis la racine du site (/fr/ancienne-page/), et non «~../a~»",
                    en:
                        "“aliases” takes former addresses from the root of the site (/en/old-page/), not “../a”"
                ),
                Report(
                    "⑥",
                    "P251",
                    fr:
                        "«~aliases~» attend d’anciennes adresses depuis la racine du site (/fr/ancienne-page/), et non «~a?b~»",
                    en:
                        "“aliases” takes former addresses from the root of the site (/en/old-page/), not “a?b”"
                ),
            ]
        )
    }
}
