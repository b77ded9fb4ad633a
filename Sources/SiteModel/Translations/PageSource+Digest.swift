extension PageSource {
    /// What a translation made from this text records in `translated-from`.
    ///
    /// - Parameter type: The type of the page: its fields of one language are text too.
    package func digest(of type: ContentType) -> String { SourceText(self, of: type).digest.text }
}
