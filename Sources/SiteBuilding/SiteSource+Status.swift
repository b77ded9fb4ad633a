package import SiteModel

extension SiteSource {
    /// How every page stands, whether it is published or not.
    package var status: SiteStatus { assembler.status(of: files) }
}
