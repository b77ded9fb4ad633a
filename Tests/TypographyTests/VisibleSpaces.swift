/// A text with its no-break spaces as `~` (U+00A0) and `_` (U+202F), so that a failure can be read.
func visible(_ text: String) -> String {
    text.replacing("\u{A0}", with: "~").replacing("\u{202F}", with: "_")
}
