/// What the sites that tests make have in common: a portal in French and English.
package enum SampleSite {
    /// `Content/site.yml`, with what every site has to say.
    ///
    /// - Parameter settings: More lines.
    package static func configuration(_ settings: String = "") -> String {
        settings.isEmpty ? least : least + "\n" + settings
    }

    private static let least = """
        base-url: https://host.example/
        languages:
          - { code: fr, name: Français }
          - { code: en, name: English }
        name: { fr: Portail, en: Portal }
        description: { fr: Un site, en: A site }
        publisher: { fr: Nous, en: Us }
        notice: { fr: Essai, en: Trial }
        """

    /// `Templates/strings.yml`, with the formats of both languages.
    package static let strings = """
        dates:
          months:
            fr: [janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre]
            en: [January, February, March, April, May, June, July, August, September, October, November, December]
          year: { fr: "{year}", en: "{year}" }
          month: { fr: "{month} {year}", en: "{month} {year}" }
          day: { fr: "{day} {month} {year}", en: "{day} {month} {year}" }
          first-day: { fr: "1er", en: "1" }
          minute: { fr: "{date} à {hour} h {minute}", en: "{date}, {hour}:{minute}" }
        numbers:
          group: { fr: "\\u202F", en: "," }
          decimal: { fr: ",", en: "." }
        durations:
          years: { fr: { one: "{n} an", other: "{n} ans" }, en: { one: "{n} year", other: "{n} years" } }
          months: { fr: { one: "{n} mois", other: "{n} mois" }, en: { one: "{n} month", other: "{n} months" } }
          weeks: { fr: { one: "{n} semaine", other: "{n} semaines" }, en: { one: "{n} week", other: "{n} weeks" } }
          days: { fr: { one: "{n} jour", other: "{n} jours" }, en: { one: "{n} day", other: "{n} days" } }
          hours: { fr: { one: "{n} heure", other: "{n} heures" }, en: { one: "{n} hour", other: "{n} hours" } }
        languages:
          fr: { fr: français, en: anglais }
          en: { fr: French, en: English }
        """
}
