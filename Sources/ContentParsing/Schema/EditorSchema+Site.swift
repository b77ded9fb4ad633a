import SiteModel

/// `Content/site.yml` and `Content/sources.yml`.
extension EditorSchema {
    var site: JSONText {
        Self.keys(
            [
                ("base-url", described(Self.webAddress, "L’adresse du site", "Where the site is")),
                ("languages", languages),
                ("name", perLanguage()),
                ("description", perLanguage()),
                ("publisher", perLanguage()),
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
                ("limits", limits),
            ],
            required: ["base-url", "languages", "name", "description", "publisher", "notice"]
        )
    }

    var sources: JSONText {
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

    /// The site's languages, the default one first.
    private var languages: JSONText {
        let language = Self.keys(
            [
                ("code", Self.language),
                ("name", Self.text),
                ("direction", ["enum": ["ltr", "rtl"]]),
            ],
            required: ["code", "name"]
        )
        return Self.list(of: language)
    }

    /// How much one text may ask of the Markdown library.
    private var limits: JSONText {
        let usual = TextLimits()
        let count: JSONText = ["type": "integer", "minimum": 1]
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
    private var page: JSONText {
        Self.choice(vocabulary.pages.map(\.id.path).filter { !$0.isEmpty })
    }

    private func described(_ schema: JSONText, _ french: String, _ english: String) -> JSONText {
        schema.adding(["description": .text(french + "\n" + english)])
    }
}
