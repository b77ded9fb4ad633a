/// A size of a file in words, with decimal units as shops and operating systems count them.
struct ByteCount {
    /// `52,4 Mo`, with a no-break space.
    let french: String
    /// `52.4 MB`, with a no-break space.
    let english: String

    init(_ bytes: Int) {
        let units = [("octets", "bytes"), ("ko", "kB"), ("Mo", "MB"), ("Go", "GB"), ("To", "TB")]
        var (scale, unit) = (1, 0)
        while bytes / scale >= 1000, unit < units.count - 1 {
            scale *= 1000
            unit += 1
        }
        // Rounded up, so that a size above a limit never reads as the limit itself.
        let tenths = (bytes * 10 + scale - 1) / scale
        let fraction = tenths % 10 == 0 ? nil : String(tenths % 10)
        let whole = String(tenths / 10)
        french = whole + (fraction.map { "," + $0 } ?? "") + "\u{A0}" + units[unit].0
        english = whole + (fraction.map { "." + $0 } ?? "") + "\u{A0}" + units[unit].1
    }
}
