extension FieldValue {
    /// A picture that stands beside its page.
    package struct Image: Sendable, Hashable {
        /// The file as front matter names it, relative to the page's folder.
        package let file: Located<String>
        /// What the picture shows, for readers who do not see it.
        package let alternative: Located<String>
        /// The file itself; `nil` until the site is assembled.
        package let picture: Picture?

        package init(file: Located<String>, alternative: Located<String>, picture: Picture? = nil) {
            self.file = file
            self.alternative = alternative
            self.picture = picture
        }
    }

    /// A picture file that the site publishes.
    package struct Picture: Sendable, Hashable {
        package let route: Route
        package let size: PictureSize

        package init(route: Route, size: PictureSize) {
            self.route = route
            self.size = size
        }
    }
}
