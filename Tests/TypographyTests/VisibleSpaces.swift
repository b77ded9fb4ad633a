/// A text with its no-break spaces as `~` (U+00A0) and `_` (U+202F), so that a failure can be read.
func visible(_ text: String) -> String {
    text.replacing("\u{A0}", with: "~").replacing("\u{202F}", with: "_")
}

/// The text that `visible` shows. A text that has `_` or `~` itself is given without no-break spaces.
func hidden(_ text: String) -> String {
    text.replacing("~", with: "\u{A0}").replacing("_", with: "\u{202F}")
}
