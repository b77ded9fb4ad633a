internal import SiteModel

extension SiteSource {
    /// The first instant after that of the site at which a page may appear or go, or a warning come, in
    /// minutes since the first day of the calendar. Marks of drafts count too: nothing is lost when
    /// somebody looks once more than needed.
    var nextChange: Int? {
        let now = state.asOf.earliestMinute
        var instants = files.flatMap { [$0.common.publish?.value, $0.common.expires?.value] }
        instants.append(site.configuration.delivery.securityExpires?.value)
        return instants.compactMap { $0?.earliestMinute }.filter { $0 > now }.min()
    }
}
