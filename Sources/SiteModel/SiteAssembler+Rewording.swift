internal import Diagnostics

extension SiteAssembler {
    /// The assembly of files that differ from those assembled before in words alone: in titles, summaries,
    /// fields and texts, in which no other page, no other source and no date is named. Everything else of
    /// the site is as it was.
    ///
    /// - Returns: `nil` where more has changed.
    func rewording(_ files: [PageSource], after old: SiteAssembly) -> SiteAssembly? {
        guard let replaced = Self.replaced(files, old.files) else { return nil }
        var drafts = old.drafts
        var pageFaults = old.pageFaults
        var changes: [SiteAssembly.Change] = []
        for (id, files) in replaced {
            guard let index = old.structure.indexByID[id] else { return nil }
            let before = drafts[index]
            let draft = MergedPage(
                before.files.map { files[$0.language] ?? $0 },
                of: before.type
            )
            guard draft.isRewording(of: before, besides: old.structure.routeFaults) else {
                return nil
            }
            drafts[index] = draft
            guard old.structure.published.contains(id) else { continue }
            guard let (pages, faults) = pages(of: draft, after: old) else { return nil }
            changes += pages
            pageFaults[id] = faults.isEmpty ? nil : faults
        }
        return SiteAssembly(
            site: old.site.replacing(changes.map(\.new)),
            files: files,
            drafts: drafts,
            structure: old.structure,
            pageFaults: pageFaults,
            translationFaults: translationFaults(of: drafts, old.structure.calendar),
            changes: changes
        )
    }

    /// The files that differ, by page and language; `nil` where they are not those of the same pages.
    private static func replaced(
        _ files: [PageSource],
        _ old: [PageSource]
    ) -> [PageID: [Language: PageSource]]? {
        guard files.count == old.count else { return nil }
        var replaced: [PageID: [Language: PageSource]] = [:]
        for (file, before) in zip(files, old) where file !== before {
            guard file.id == before.id, file.language == before.language, file.file == before.file
            else { return nil }
            replaced[file.id, default: [:]][file.language] = file
        }
        return replaced
    }

    /// The pages of a draft, and what is wrong with what they name; `nil` where they name something else.
    private func pages(
        of draft: MergedPage,
        after old: SiteAssembly
    ) -> ([SiteAssembly.Change], [Diagnostic])? {
        // What stands in for a missing language shows the same words.
        let hasFallbacks = configuration.missingLanguage == .fallback
        if hasFallbacks, draft.files.count < configuration.languages.count { return nil }
        var resolver = ReferenceResolver(
            of: draft.id,
            directory: old.structure.directory,
            images: images,
            isPublished: old.structure.published.contains
        )
        let hasDates = draft.type.fields.contains { $0.calendarRole != nil }
        var changes: [SiteAssembly.Change] = []
        for file in draft.files {
            guard let before = old.site.page(file.id, in: file.language) else { return nil }
            let page = page(of: draft, in: file, at: before.route, resolving: &resolver)
            guard page.sources == before.sources, page.references == before.references,
                !hasDates || page.fields == before.fields
            else { return nil }
            changes.append(SiteAssembly.Change(old: before, new: page))
        }
        return (changes, faults(of: draft, in: old.structure.directory, resolver))
    }
}

extension MergedPage {
    /// Whether nothing but words differs, so that the page stands where it stood, in the same lists, at the
    /// same time.
    ///
    /// - Parameter routeFaults: What is wrong with addresses: it shows where slugs are written.
    fileprivate func isRewording(of old: MergedPage, besides routeFaults: [Diagnostic]) -> Bool {
        for (file, before) in zip(files, old.files) {
            guard file.common.slug?.value == before.common.slug?.value,
                routeFaults.isEmpty || file.common.slug == before.common.slug,
                file.common.aliases.isEmpty, before.common.aliases.isEmpty
            else { return false }
        }
        return shared.isDraft == old.shared.isDraft && shared.publish == old.shared.publish
            && shared.expires == old.shared.expires && shared.date == old.shared.date
            && shared.updated == old.shared.updated && shared.topics == old.shared.topics
            && shared.template == old.shared.template && shared.order == old.shared.order
    }
}
