/// The instants of a publication at which the state on disk is another one than before.
enum PublishingStep: String, Sendable, CaseIterable, Codable {
    /// The lock is held, and the staging tree holds nothing but files of the live tree.
    case opened
    /// The staging tree has a file of the new site.
    case fileStaged
    /// The manifest of the new tree is written under its provisional name.
    case manifestStaged
    /// Everything is on disk.
    case synchronised
    /// The new tree is live; what was live is the staging tree.
    case exchanged
    /// Without the exchange: a file of the live tree was replaced.
    case fileReplaced
    /// Without the exchange: a file was removed from the live tree.
    case fileRemoved
    /// The manifest of the new tree has its final name.
    case manifestAdopted
    /// What the next build is to know is written down.
    case recorded
    /// The old tree is gone, because it is of no more use.
    case cleared
}
