import Foundation

/// A page for each template of the site: what is looked at in the browser.
enum PublishedPages {
    /// By template: the page in French, and in English.
    static let byTemplate: [(template: String, french: String, english: String)] = [
        ("home", "fr/", "en/"),
        (
            "announcement", "fr/actualites/master-calcul-intensif-ia/", "en/news/hpc-ai-master/"
        ),
        ("event", "fr/events/journee-portes-ouvertes/", "en/events/open-day/"),
        ("chronology", "fr/presse/chronologie/", "en/press/chronology/"),
        ("fact-sheet", "fr/presse/fiche/", "en/press/fact-sheet/"),
        ("infrastructure", "fr/infrastructure/toubkal/", "en/infrastructure/toubkal/"),
        ("institution", "fr/partenaires/al-akhawayn/", "en/partners/al-akhawayn/"),
        ("institutions", "fr/partenaires/", "en/partners/"),
        ("languages", "", ""),
        ("not-found", "fr/404.html", "en/404.html"),
        ("page", "fr/faq/", "en/faq/"),
        ("page", "fr/accessibilite/", "en/accessibility/"),
        ("news", "fr/actualites/", "en/news/"),
        ("news", "fr/actualites/2021/", "en/news/2021/"),
        ("press", "fr/presse/", "en/press/"),
        ("programmes", "fr/formations/", "en/programmes/"),
        ("partnership", "fr/partenariat/", "en/partnership/"),
        (
            "programme", "fr/formations/master-calcul-intensif-ia/",
            "en/programmes/hpc-ai-master/"
        ),
        ("search", "fr/recherche/?q=toubkal", "en/search/?q=toubkal"),
        ("site-map", "fr/plan-du-site/", "en/site-map/"),
        ("sources", "fr/sources/", "en/sources/"),
        ("topic", "fr/themes/calcul-intensif/", "en/topics/high-performance-computing/"),
    ]

    /// The templates that print no document of HTML.
    static let withoutDocument = ["announcement-feed", "announcement-release"]

    static var addresses: [String] {
        byTemplate.flatMap { $0.french == $0.english ? [$0.french] : [$0.french, $0.english] }
    }
}
