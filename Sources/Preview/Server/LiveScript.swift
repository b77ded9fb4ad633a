/// The script that keeps an open page as its source is. It is added to answers, never to what is published.
enum LiveScript {
    /// Where its events come from.
    static let eventsPath = "events"

    /// The element that is added, and nothing else.
    ///
    /// - Parameter edition: What the page shows.
    static func tag(edition: Int) -> String {
        "<script defer src=\"/-/assets/preview.js\" data-edition=\"\(edition)\"></script>"
    }

    /// The document with the script as the last of its body, or of itself where that has no end.
    static func added(to html: [UInt8], edition: Int) -> [UInt8] {
        let end = Array("</body>".utf8)
        var place = html.endIndex
        var index = html.endIndex - end.count
        while index >= 0 {
            if html[index] == end[0], html[index...].starts(with: end) {
                place = index
                break
            }
            index -= 1
        }
        return html[..<place] + Array(tag(edition: edition).utf8) + html[place...]
    }
}
