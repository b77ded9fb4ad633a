import Diagnostics
import Testing

struct SiteFileFaultTests {
    @Test func `an empty site.yml lacks what every site has`() {
        let text = MarkedText(
            """

            """
        )
        #expect(
            text.siteFaults() == [
                Report(
                    "1:1",
                    "P232",
                    fr: "la clé «~base-url~» est obligatoire",
                    en: "the key “base-url” is required"
                ),
                Report(
                    "1:1",
                    "P232",
                    fr: "la clé «~description~» est obligatoire",
                    en: "the key “description” is required"
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
                    fr: "la clé «~name~» est obligatoire",
                    en: "the key “name” is required"
                ),
                Report(
                    "1:1",
                    "P232",
                    fr: "la clé «~notice~» est obligatoire",
                    en: "the key “notice” is required"
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

    @Test func `the base URL is an address without parameters`() {
        let text = MarkedText(
            """
            base-url: ①master.example
            languages: [{ code: fr, name: Français }]
            name: { fr: a }
            description: { fr: a }
            publisher: { fr: a }
            notice: { fr: a }

            """
        )
        #expect(
            text.siteFaults() == [
                Report(
                    "①",
                    "P280",
                    fr:
                        "«~base-url~» attend l’adresse du site, sans paramètres (https://exemple.ma/ ou https://exemple.ma/portail/), et non «~master.example~»",
                    en:
                        "“base-url” takes the address of the site, without parameters (https://example.ma/ or https://example.ma/portal/), not “master.example”"
                )
            ]
        )
    }

    @Test func `a language has a code and a name, once`() {
        let text = MarkedText(
            """
            base-url: https://master.example/
            languages:
              - { code: fr, name: Français }
              - ①{ code: fr, name: Français }
              - ②{ name: English }
              - ③{ code: ar, direction: ④droite, ⑤nom: x }
            name: { fr: a, ar: b }
            description: { fr: a, ar: b }
            publisher: { fr: a, ar: b }
            notice: { fr: a, ar: b }

            """
        )
        #expect(
            text.siteFaults() == [
                Report(
                    "①",
                    "P282",
                    fr: "la langue «~fr~» figure deux fois",
                    en: "the language “fr” stands twice"
                ),
                Report(
                    "②",
                    "P232",
                    fr: "la clé «~code~» est obligatoire",
                    en: "the key “code” is required"
                ),
                Report(
                    "③",
                    "P232",
                    fr: "la clé «~name~» est obligatoire",
                    en: "the key “name” is required"
                ),
                Report(
                    "④",
                    "P254",
                    fr: "«~direction~» attend une de ces valeurs~: ltr, rtl, et non «~droite~»",
                    en: "“direction” takes one of these values: ltr, rtl, not “droite”"
                ),
                Report(
                    "⑤",
                    "P230",
                    fr: "clé inconnue~: «~nom~»",
                    en: "unknown key: “nom”",
                    notes: ["- possible keys: code, name, direction, locale"]
                ),
            ]
        )
    }

    @Test func `a site has a language`() {
        let text = MarkedText(
            """
            base-url: https://master.example/
            languages: ①[]
            name: { fr: a }
            description: { fr: a }
            publisher: { fr: a }
            notice: { fr: a }

            """
        )
        #expect(
            text.siteFaults() == [
                Report(
                    "①",
                    "P281",
                    fr: "un site a au moins une langue~: - { code: fr, name: Français }",
                    en: "a site has at least one language: - { code: fr, name: Français }"
                )
            ]
        )
    }

    @Test func `names of topics and menus are written in small letters`() {
        let text = MarkedText(
            """
            base-url: https://master.example/
            languages: [{ code: fr, name: Français }]
            name: { fr: a }
            description: { fr: a }
            publisher: { fr: a }
            notice: { fr: a }
            topics: { ①Calcul: { fr: a }, ia: ②a }
            menus: { ③Principal: [a], pied: [a, ④a] }
            raw-html: ⑤maybe
            not-found: ⑥[]
            ⑦theme: x

            """
        )
        #expect(
            text.siteFaults() == [
                Report(
                    "①",
                    "P236",
                    fr:
                        "un nom s’écrit en minuscules sans accent, chiffres et traits d’union~: «~Calcul~»",
                    en: "a name is written in lower-case letters, digits and hyphens: “Calcul”"
                ),
                Report(
                    "②",
                    "P235",
                    fr: "«~ia~» attend des clés~: { fr: … }",
                    en: "“ia” takes keys: { fr: … }"
                ),
                Report(
                    "③",
                    "P236",
                    fr:
                        "un nom s’écrit en minuscules sans accent, chiffres et traits d’union~: «~Principal~»",
                    en: "a name is written in lower-case letters, digits and hyphens: “Principal”"
                ),
                Report(
                    "④",
                    "P234",
                    fr: "«~a~» figure deux fois dans «~pied~»",
                    en: "“a” stands twice in “pied”",
                    severity: .warning
                ),
                Report(
                    "⑤",
                    "P244",
                    fr: "«~raw-html~» attend true ou false, et non «~maybe~»",
                    en: "“raw-html” takes true or false, not “maybe”"
                ),
                Report(
                    "⑥",
                    "P228",
                    fr: "«~not-found~» attend une seule valeur, ni liste ni clés",
                    en: "“not-found” takes one value, neither a list nor keys"
                ),
                Report(
                    "⑦",
                    "P230",
                    fr: "clé inconnue~: «~theme~»",
                    en: "unknown key: “theme”",
                    notes: [
                        "- possible keys: base-url, languages, name, description, publisher, notice, topics, menus, not-found, search, raw-html, missing-language, topics-page, year-pages, page-size, feeds, hsts, security-contact, security-expires, limits"
                    ]
                ),
            ]
        )
    }

    /// A site.yml with more lines.
    private func site(_ lines: String) -> MarkedText {
        MarkedText(
            """
            base-url: https://master.example/
            languages: [{ code: fr, name: Français }]
            name: { fr: a }
            description: { fr: a }
            publisher: { fr: a }
            notice: { fr: a }
            \(lines)

            """
        )
    }

    @Test(arguments: [
        ("security-contact: mailto:a@b.ma", "security-expires"),
        ("security-expires: 2027-01-01", "security-contact"),
    ])
    func `a contact for security and its end go together`(line: String, missing: String) {
        #expect(
            site("①" + line).siteFaults() == [
                Report(
                    "①",
                    "P337",
                    fr: "«~security-contact~» et «~security-expires~» vont ensemble~: "
                        + "«~\(missing)~» manque",
                    en: "“security-contact” and “security-expires” go together: "
                        + "“\(missing)” is missing"
                )
            ]
        )
    }

    @Test func `a contact for security says how it is reached`() {
        let text = site(
            """
            security-contact: [①a@b.ma, ②http://b.ma/, ③"tel:0500", mailto:a@b.ma, https://b.ma/s]
            security-expires: 2027-01-01
            """
        )
        func report(_ mark: String, _ value: String, _ right: String? = nil) -> Report {
            Report(
                mark,
                "P338",
                fr: "«~security-contact~» attend une adresse qui commence par mailto:, https:// "
                    + "ou tel:+, et non «~\(value)~»",
                en: "“security-contact” takes an address that begins with mailto:, https:// or "
                    + "tel:+, not “\(value)”",
                suggestion: right
            )
        }
        #expect(
            text.siteFaults() == [
                report("①", "a@b.ma", "écrivez~: mailto:a@b.ma"), report("②", "http://b.ma/"),
                report("③", "tel:0500"),
            ]
        )
    }
}
