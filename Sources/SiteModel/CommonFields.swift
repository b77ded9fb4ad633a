/// The keys of front matter that pages of every type have, as one language file gives them.
package struct CommonFields: Sendable {
    // Of this language alone.
    package var title: Located<String>?
    /// The title where there is little room: menus, breadcrumbs.
    package var shortTitle: Located<String>?
    package var slug: Located<String>?
    package var summary: Located<String>?
    package var aliases: [Located<String>] = []
    /// The digest of the source text that this translation was made from.
    package var translatedFrom: Located<String>?

    // Of the page in all its languages: one file may speak for all.
    package var date: Located<PartialDate>?
    package var updated: Located<PartialDate>?
    package var topics: Located<[Located<String>]>?
    package var sources: Located<[Located<String>]>?
    package var isDraft: Located<Bool>?
    /// The instant before which the page is nowhere; precise to the day at least, and a day means its
    /// midnight UTC.
    package var publish: Located<PartialDate>?
    /// The instant from which the page is nowhere; as precise as ``publish``.
    package var expires: Located<PartialDate>?
    package var template: Located<String>?
    /// The folder names of child pages, in the order in which lists show them.
    package var order: Located<[Located<String>]>?
    /// The warnings that the page is not to be given, each with a reason.
    package var allowances: [Allowance] = []
    /// What the page is to search engines: one of ``ContentType/pageTypes``.
    package var schemaType: Located<String>?

    package init() {}
}
