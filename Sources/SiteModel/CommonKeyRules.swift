/// What a content type says of a key that pages of every type have: `common:` in its file.
package struct CommonKeyRules: Sendable, Hashable {
    /// The key in front matter: `title`, `summary`.
    package let key: String
    /// `nil` where the type leaves the generator's own limit as it is.
    package let limits: FieldLimits?
    /// What the author should write.
    package let help: LocalizedText?

    package init(key: String, limits: FieldLimits?, help: LocalizedText?) {
        self.key = key
        self.limits = limits
        self.help = help
    }
}
