internal import Diagnostics

extension SiteAssembler {
    /// The assembly of files that differ from those assembled before in what leaves the same pages at the
    /// same addresses, citing the same sources: in words, and in the dates, topics, order and references
    /// by which pages are listed.
    ///
    /// - Returns: `nil` where more has changed.
    func samePages(_ files: [PageSource], after old: SiteAssembly) -> SiteAssembly? {
        guard let replaced = Self.replaced(files, old.files) else { return nil }
        var drafts = old.drafts
        var pageFaults = old.pageFaults
        var changes: [SiteAssembly.Change] = []
        var isRewording = true
        for (id, files) in replaced {
            guard let index = old.structure.indexByID[id] else { return nil }
            let before = drafts[index]
            let draft = MergedPage(
                before.files.map { files[$0.language] ?? $0 },
                of: before.type
            )
            guard draft.isInPlace(of: before, besides: old.structure.routeFaults) else {
                return nil
            }
            drafts[index] = draft
            guard old.structure.published.contains(id) else { continue }
            guard let (pages, faults) = pages(of: draft, after: old) else { return nil }
            changes += pages
            pageFaults[id] = faults.isEmpty ? nil : faults
            isRewording =
                isRewording && draft.isListed(as: before)
                && pages.allSatisfy { Self.isRewording($0, of: draft.type) }
        }
        let site: Site
        if isRewording {
            site = old.site.replacing(changes.map(\.new))
        } else {
            let relisted = old.site.relisting(changes.map(\.new))
            guard let topics = topicPages(of: relisted, besides: old) else { return nil }
            site = topics.isEmpty ? relisted : relisted.relisting(topics.map(\.new))
            changes += topics
        }
        return SiteAssembly(
            site: site,
            files: files,
            drafts: drafts,
            structure: old.structure,
            pageFaults: pageFaults,
            translationFaults: translationFaults(of: drafts, old.structure.calendar),
            changes: changes,
            isRewording: isRewording
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

    /// The pages of a draft, and what is wrong with what they name; `nil` where they cite something else.
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
        var changes: [SiteAssembly.Change] = []
        for file in draft.files {
            guard let before = old.site.page(file.id, in: file.language) else { return nil }
            let page = page(of: draft, in: file, at: before.route, resolving: &resolver)
            guard page.sources == before.sources else { return nil }
            changes.append(SiteAssembly.Change(old: before, new: page))
        }
        return (changes, faults(of: draft, in: old.structure.directory, resolver))
    }

    /// Whether a page names the same pages and dates.
    private static func isRewording(_ change: SiteAssembly.Change, of type: ContentType) -> Bool {
        let hasDates = type.fields.contains { $0.calendarRole != nil }
        return change.new.references == change.old.references
            && (!hasDates || change.new.fields == change.old.fields)
    }
}

extension MergedPage {
    /// Whether the page stands where it stood, at the same time, printed by the same template.
    ///
    /// - Parameter routeFaults: What is wrong with addresses: it shows where slugs are written.
    fileprivate func isInPlace(of old: MergedPage, besides routeFaults: [Diagnostic]) -> Bool {
        for (file, before) in zip(files, old.files) {
            guard file.common.slug?.value == before.common.slug?.value,
                routeFaults.isEmpty || file.common.slug == before.common.slug,
                file.common.aliases.isEmpty, before.common.aliases.isEmpty
            else { return false }
        }
        return shared.isDraft == old.shared.isDraft && shared.publish == old.shared.publish
            && shared.expires == old.shared.expires && shared.template == old.shared.template
    }

    /// Whether it stands in the same lists, and what it lists is in the same order.
    fileprivate func isListed(as old: MergedPage) -> Bool {
        shared.date == old.shared.date && shared.updated == old.shared.updated
            && shared.topics == old.shared.topics && shared.order == old.shared.order
    }
}
