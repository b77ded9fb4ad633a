/// Where a site folder may differ from what was read of it.
package enum Suspicion: Sendable, Equatable {
    case everywhere
    /// By folder, an absolute path as the disk spells it: the names in it to which something happened.
    case folders([String: Set<String>])
}
