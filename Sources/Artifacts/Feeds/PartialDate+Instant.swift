internal import SiteModel

extension PartialDate {
    /// The first instant that the date can mean, as RFC 3339 writes it. A date without a time begins at
    /// midnight UTC, a month on its first day, a year in January: feeds have no other precision.
    var firstInstant: String {
        guard precision < .minute else { return withSeconds }
        let day = [month == nil ? "-01" : "", self.day == nil ? "-01" : ""].joined()
        return description + day + "T00:00:00Z"
    }

    /// `2021-06-25T09:00:00+01:00` of `2021-06-25T09:00+01:00`.
    private var withSeconds: String {
        let written = description
        let end = written.utf8.index(written.startIndex, offsetBy: "2021-06-25T09:00".utf8.count)
        return written[..<end] + ":00" + written[end...]
    }
}
