import Diagnostics
import SiteModel

/// `Content/site.yml` and `Content/sources.yml`.
extension EditorSchema {
    var site: JSONValue {
        Self.keys(
            [
                ("base-url", described(Self.webAddress, "L’adresse du site", "Where the site is")),
                ("languages", languages),
                ("name", perLanguage()),
                ("description", perLanguage()),
                (
                    "publisher",
                    ["anyOf": [perLanguage(), Self.keys([("tba", Self.date)], required: ["tba"])]]
                ),
                ("notice", perLanguage()),
                (
                    "topics",
                    [
                        "type": "object", "propertyNames": Self.name,
                        "additionalProperties": perLanguage(),
                    ]
                ),
                (
                    "menus",
                    [
                        "type": "object", "propertyNames": Self.name,
                        "additionalProperties": Self.list(of: page),
                    ]
                ),
                ("not-found", page),
                ("search", page),
                (
                    "raw-html",
                    described(
                        Self.flag,
                        "Laisser passer le HTML des textes",
                        "Let the HTML of texts through"
                    )
                ),
                (
                    "missing-language",
                    described(
                        Self.choice(MissingLanguagePolicy.allCases.map(\.rawValue)),
                        "Ce que devient une page qui n’existe pas dans une langue",
                        "What becomes of a page that lacks a language"
                    )
                ),
                ("topics-page", page),
                (
                    "year-pages",
                    described(
                        Self.list(of: page),
                        "Les pages dont la liste a aussi une page par année",
                        "The pages whose list has a page for each year as well"
                    )
                ),
                (
                    "page-size",
                    described(
                        Self.pageSize,
                        "Combien de pages une liste montre avant de continuer à la page suivante",
                        "How many pages a list shows before it goes on on the next page"
                    )
                ),
                ("feeds", feeds),
                (
                    "hsts",
                    described(
                        Self.choice(
                            DeliverySettings.StrictTransport.allCases.map(\.rawValue)
                        ),
                        "Jusqu’où les navigateurs exigent HTTPS",
                        "How far browsers insist on HTTPS"
                    )
                ),
                (
                    "security-contact",
                    described(
                        Self.list(of: Self.text),
                        "Où signaler une faille : mailto:…, https://… ou tel:…",
                        "Where to report a fault of security: mailto:…, https://… or tel:…"
                    )
                ),
                (
                    "security-expires",
                    described(
                        Self.date,
                        "Le jour jusqu’auquel ces contacts sont sûrs",
                        "The day up to which these contacts are reliable"
                    )
                ),
                ("limits", limits),
            ],
            required: ["base-url", "languages", "name", "description", "publisher", "notice"]
        )
    }

    var sources: JSONValue {
        [
            "type": "object",
            "propertyNames": Self.name,
            "additionalProperties": Self.keys(
                [
                    ("publisher", Self.text),
                    ("title", Self.text),
                    ("description", perLanguage()),
                    ("date", Self.date),
                    ("address", Self.webAddress),
                    ("language", Self.language),
                ],
                required: ["publisher", "description", "language"]
            ),
        ]
    }

    private static let pageSize: JSONValue = ["type": "integer", "minimum": 1, "maximum": 1000]

    /// Which pages are the news, and what names them.
    private var feeds: JSONValue {
        Self.keys(
            [
                ("section", page),
                ("about", Self.list(of: Self.choice(vocabulary.types.map(\.name)))),
                (
                    "page-size",
                    described(
                        Self.pageSize,
                        "Combien d’articles un fichier de flux contient",
                        "How many entries a file of a feed has"
                    )
                ),
                (
                    "archives",
                    described(
                        Self.flag,
                        "Si les articles plus anciens restent dans des archives (oui, sans cette clé)",
                        "Whether older entries stay in archives (yes, without this key)"
                    )
                ),
                ("author", perLanguage()),
                ("authority", Self.text),
                ("date", Self.date),
            ],
            required: ["section", "authority", "date"]
        )
    }

    /// The site's languages, the default one first.
    private var languages: JSONValue {
        let language = Self.keys(
            [
                ("code", Self.language),
                ("name", Self.text),
                ("direction", ["enum": ["ltr", "rtl"]]),
                (
                    "locale",
                    described(
                        Self.language,
                        "La langue avec son pays, pour les réseaux sociaux : fr-FR",
                        "The language with its country, for social networks: en-GB"
                    )
                ),
            ],
            required: ["code", "name"]
        )
        return Self.list(of: language)
    }

    /// How much one text may ask of the Markdown library.
    private var limits: JSONValue {
        let usual = TextLimits()
        let count: JSONValue = ["type": "integer", "minimum": 1]
        return Self.keys([
            (
                "table-columns",
                described(
                    count.adding(["default": .number(String(usual.tableColumns))]),
                    "Le nombre de colonnes d’un tableau",
                    "The number of columns of a table"
                )
            ),
            (
                "missing-cells",
                described(
                    count.adding(["default": .number(String(usual.missingCells))]),
                    "Le nombre de cellules qui manquent aux tableaux d’un texte",
                    "The number of cells that the tables of a text lack"
                )
            ),
            (
                "reading-steps",
                described(
                    count.adding(["default": .number(String(usual.readingSteps))]),
                    "Ce que la lecture d’un texte peut coûter, en étapes d’une nanoseconde environ",
                    "What reading a text may cost, in steps of about a nanosecond"
                )
            ),
        ])
    }

    /// A page by the path of its folder.
    private var page: JSONValue {
        Self.choice(vocabulary.pages.map(\.id.path).filter { !$0.isEmpty })
    }

    private func described(_ schema: JSONValue, _ french: String, _ english: String) -> JSONValue {
        schema.adding(["description": .text(french + "\n" + english)])
    }
}
