internal import SiteModel

extension DeskScope {
    /// A date as it is written in front matter: precise, and sorted by eye.
    func time(_ date: PartialDate) -> Markup {
        "<time datetime=\"\(date.description)\">\(date.description)</time>"
    }

    /// How many whole days lie between two dates, in words.
    func days(from start: PartialDate, to end: PartialDate) -> String {
        let days = max(0, (end.earliestMinute - start.earliestMinute) / 1_440)
        switch days {
        case 0: return say(fr: "aujourd’hui", en: "today")
        case 1: return say(fr: "hier", en: "yesterday")
        default: return say(fr: "il y a \(days) jours", en: "\(days) days ago")
        }
    }

    /// How many whole days are left, in words.
    func days(until end: PartialDate, from now: PartialDate) -> String {
        let days = max(0, (end.earliestMinute - now.earliestMinute) / 1_440)
        switch days {
        case 0: return say(fr: "en moins d’un jour", en: "in less than a day")
        case 1: return say(fr: "dans un jour", en: "in one day")
        default: return say(fr: "dans \(days) jours", en: "in \(days) days")
        }
    }
}
