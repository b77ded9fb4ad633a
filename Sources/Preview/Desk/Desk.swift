internal import Diagnostics
internal import SiteBuilding
internal import SiteModel

/// What the preview shows besides the site, below `/-/`: how the site stands, each page from several sides,
/// what messages mean, and what is laid over a page while something is wrong. Nothing of it is ever
/// published.
struct Desk: Sendable {
    /// Of whoever does not ask for another with `desk=fr` or `desk=en`.
    let language: MessageLanguage
    private let check: WholeSiteCheck

    init(language: MessageLanguage, check: WholeSiteCheck = WholeSiteCheck(workers: 2)) {
        self.language = language
        self.check = check
    }

    /// - Parameters:
    ///   - path: What follows `/-/`, decoded; empty for the first page of the desk.
    ///   - query: The parameters of the address, decoded.
    /// - Returns: `nil` where the desk has nothing. Documents are without the script of the preview, which
    ///   the server adds to them as to all others; what is laid over a page is empty where nothing is wrong.
    func file(
        at path: String,
        query: [String: String],
        of edition: Edition
    ) async -> DeskFile? {
        let names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if names.count == 2, names[0] == "assets" { return PreviewAsset.all[names[1]] }
        let wanted = query["desk"].flatMap(MessageLanguage.init(rawValue:)) ?? language
        let scope = DeskScope(wanted, otherThan: language, of: edition.site)
        let here = DeskPlace(path, query, in: scope)
        switch (names[0], names.dropFirst().first) {
        case ("overlay", nil):
            return DeskFile(
                Overlay(for: query["page"] ?? "", of: edition, in: scope).markup ?? .none
            )
        case ("print", nil):
            return PrintView(of: edition).document(at: query["page"] ?? "", in: scope)
        case ("", nil): return DeskFile(OverviewPage(edition, here).document)
        case ("pages", nil): return DeskFile(PagesPage(edition, here).document)
        case ("facts", nil): return DeskFile(FactsPage(edition, here).document)
        case ("messages", nil):
            return DeskFile(
                MessagesPage(edition, here, await check.diagnostics(of: edition)).document
            )
        case ("compare", nil): return DeskFile(ComparePage(edition, here).document)
        case ("share", nil): return DeskFile(SharePage(edition, here).document)
        case ("widths", nil): return DeskFile(WidthsPage(edition, here).document)
        case ("explain", nil): return DeskFile(RulesPage(here).document)
        case ("explain", let code?) where names.count == 2:
            return DeskFile(RulePage(code, here).document)
        default: return nil
        }
    }
}
