/// The calendar of a language.
enum CalendarView {
    static let view = View<(address: String, url: String)>(
        "calendar",
        ["address": .text(\.address), "url": .text(\.url)]
    )
}
