extension FieldValue.Duration: CustomStringConvertible {
    /// The written form of ISO 8601: `P2Y`, `P1Y6M`, `PT5H`.
    package var description: String {
        var text = "P"
        for (count, unit) in [(years, "Y"), (months, "M"), (weeks, "W"), (days, "D")]
        where count != 0 { text += String(count) + unit }
        if hours != 0 { text += "T" + String(hours) + "H" }
        return text == "P" ? "P0D" : text
    }
}
