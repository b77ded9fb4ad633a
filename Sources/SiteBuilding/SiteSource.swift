internal import EditorialChecks
package import SiteModel

/// A site and what its pages are made with.
package struct SiteSource: Sendable {
    package var site: Site { assembly.site }
    package let layout: ContentLayout
    package var strings: InterfaceStrings { ground.strings }
    let tree: SourceTree
    let ground: SiteGround
    let pages: ParsedPages
    let assembler: SiteAssembler
    let assembly: SiteAssembly
    let frontMatter: FrontMatterFindings
    let silences: Silences
    /// What of it front matter has needed already.
    let silencesUsed: Set<Silences.Use>
    let revision = SiteRevision()
    /// The reading from which this one differs in some pages alone, if it does.
    private let original: SiteRevision?

    /// - Parameter original: The reading before, where no other files have changed than those of pages.
    init(
        tree: SourceTree,
        ground: SiteGround,
        layout: ContentLayout,
        pages: ParsedPages,
        assembler: SiteAssembler,
        assembly: SiteAssembly,
        frontMatter: FrontMatterFindings,
        silences: Silences,
        silencesUsed: Set<Silences.Use>,
        original: SiteRevision?
    ) {
        self.tree = tree
        self.ground = ground
        self.layout = layout
        self.pages = pages
        self.assembler = assembler
        self.assembly = assembly
        self.frontMatter = frontMatter
        self.silences = silences
        self.silencesUsed = silencesUsed
        self.original = original
    }

    /// The language files of all pages, published or not.
    var files: [PageSource] { assembly.files }

    /// The instant and the drafts that the site is made for.
    var state: PublicationState { assembler.state }

    /// Whether those pages differ in words alone, so that every list is as it was.
    var isRewording: Bool { assembly.isRewording }

    /// The pages in which the site differs from that of another reading, which has the same pages at the
    /// same addresses; `nil` where more may differ.
    func changes(since revision: SiteRevision) -> [SiteAssembly.Change]? {
        original === revision ? assembly.changes : nil
    }
}

/// One reading of a site, which is only ever compared with itself.
final class SiteRevision: Sendable {}
