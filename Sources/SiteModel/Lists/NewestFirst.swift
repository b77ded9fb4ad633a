/// The order by date: the newest first, pages without a date behind; those of one date in order of
/// id.
enum NewestFirst {
    static func precedes(_ one: Page, _ other: Page) -> Bool {
        switch (one.date, other.date) {
        case (let left?, let right?) where left != right: right < left
        case (_?, nil): true
        case (nil, _?): false
        default: one.id < other.id
        }
    }
}
