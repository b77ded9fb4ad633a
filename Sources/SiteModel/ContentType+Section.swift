extension ContentType {
    /// The type of a page: that of the nearest section above it, else the type named `page`, else
    /// ``ContentType/page``. A section's own page is not of the section's type. Views are made for each
    /// name, so there is one type `page`, even where it has a section.
    package static func of(_ id: PageID, among types: [ContentType]) -> ContentType {
        var above = id.parent
        while let folder = above {
            if let type = types.first(where: { $0.section == folder }) { return type }
            above = folder.parent
        }
        return types.first { $0.name == ContentType.page.name } ?? .page
    }
}
