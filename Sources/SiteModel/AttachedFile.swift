/// A file beside a page that is published as it stands.
package struct AttachedFile: Sendable, Hashable {
    /// Relative to the site folder: `Content/programmes/hpc-ai-master/campus.jpg`.
    package let path: String
    /// The page that it belongs to: that of the nearest folder which is one.
    package let owner: PageID
    package let route: Route
    /// Its size when it is a picture.
    package let picture: PictureSize?

    package init(path: String, owner: PageID, route: Route, picture: PictureSize?) {
        self.path = path
        self.owner = owner
        self.route = route
        self.picture = picture
    }
}
