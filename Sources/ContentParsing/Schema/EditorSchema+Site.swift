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

    /// A page by the path of its folder.
    private var page: JSONText {
        Self.choice(vocabulary.pages.map(\.id.path).filter { !$0.isEmpty })
    }

    private func described(_ schema: JSONText, _ french: String, _ english: String) -> JSONText {
        schema.adding(["description": .text(french + "\n" + english)])
    }
}
