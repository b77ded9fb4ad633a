import Diagnostics

extension CommonKey {
    /// What the author should write, where the type does not say it.
    var help: Phrase {
        switch self {
        case .title: Phrase(fr: "Le titre de la page", en: "The title of the page")
        case .shortTitle:
            Phrase(
                fr: "Le titre des menus, où la place manque",
                en: "The title in menus, where there is little room"
            )
        case .slug:
            Phrase(
                fr: "Le nom de la page dans son adresse ; par défaut, celui du dossier",
                en: "The name of the page in its address; by default that of the folder"
            )
        case .summary:
            Phrase(
                fr: "Une phrase pour les listes, les moteurs de recherche et les flux",
                en: "A sentence for lists, search engines and feeds"
            )
        case .aliases:
            Phrase(
                fr: "D’anciennes adresses, depuis la racine du site : /fr/ancienne-page/",
                en: "Former addresses, from the root of the site: /en/old-page/"
            )
        case .translatedFrom:
            Phrase(
                fr: "L’empreinte du texte dont cette traduction est faite",
                en: "The digest of the text that this translation was made from"
            )
        case .date:
            Phrase(
                fr:
                    "La date de la page, aussi précise qu’elle est connue ; vaut pour toutes les langues",
                en: "The date of the page, as precise as it is known; holds for all languages"
            )
        case .updated:
            Phrase(
                fr: "La date de la dernière mise à jour ; vaut pour toutes les langues",
                en: "The date of the last update; holds for all languages"
            )
        case .topics:
            Phrase(
                fr: "Des thèmes de site.yml ; valent pour toutes les langues",
                en: "Topics of site.yml; hold for all languages"
            )
        case .sources:
            Phrase(
                fr: "Des sources de sources.yml que la page cite avant les autres",
                en: "Sources of sources.yml that the page cites before others"
            )
        case .draft:
            Phrase(
                fr: "true tant que la page ne doit pas être publiée",
                en: "true as long as the page is not to be published"
            )
        case .publish:
            Phrase(
                fr: "L’instant avant lequel la page n’est nulle part : 2026-12-01T09:00+01:00",
                en: "The instant before which the page is nowhere: 2026-12-01T09:00+01:00"
            )
        case .expires:
            Phrase(
                fr: "L’instant à partir duquel la page n’est plus nulle part",
                en: "The instant from which the page is nowhere"
            )
        case .template:
            Phrase(
                fr: "Le gabarit de la page ; par défaut, celui de son type",
                en: "The template of the page; by default that of its type"
            )
        case .order:
            Phrase(
                fr: "Les dossiers des pages filles, dans l’ordre des listes",
                en: "The folders of the pages below, in the order of lists"
            )
        case .allow:
            Phrase(
                fr: "Des avertissements à taire, chacun avec sa raison : { P431: \"la raison\" }",
                en: "Warnings to be silenced, each with its reason: { P431: \"the reason\" }"
            )
        case .schema:
            Phrase(
                fr: "Ce que la page est pour les moteurs de recherche : FAQPage, ContactPage…",
                en: "What the page is to search engines: FAQPage, ContactPage…"
            )
        }
    }
}
