extension PageID {
    /// As commands write and read it: the path of the folder, `/` for the home page.
    package var shown: String { self == .home ? "/" : path }
}
