package import SiteModel

/// The text of a page file, for who wants nothing of its front matter.
package enum PageText {
    /// What stands below the front matter; all of a file that does not begin with any.
    package static func body(of bytes: [UInt8]) -> PageSource.Body {
        FrontMatter(of: bytes)?.body ?? PageSource.Body(bytes: bytes, firstLine: 1)
    }
}
