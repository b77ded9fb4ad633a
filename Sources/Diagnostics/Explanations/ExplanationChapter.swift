/// Codes that belong together: those of one file of explanations.
package struct ExplanationChapter: Sendable, Hashable {
    package let title: Phrase
    /// In order of code.
    package let explanations: [Explanation]

    /// All chapters, in order of code.
    package static let all = [
        ExplanationChapter(
            title: Phrase(fr: "Fichiers et dossiers", en: "Files and folders"),
            explanations: Explanation.ofFiles
        ),
        ExplanationChapter(
            title: Phrase(fr: "En-têtes et fichiers YAML", en: "Front matter and YAML files"),
            explanations: Explanation.ofKeys
        ),
        ExplanationChapter(
            title: Phrase(fr: "Valeurs des clés", en: "Values of keys"),
            explanations: Explanation.ofValues
        ),
        ExplanationChapter(
            title: Phrase(
                fr: "Types, limites, images, site.yml et strings.yml",
                en: "Types, limits, images, site.yml and strings.yml"
            ),
            explanations: Explanation.ofDeclarations
        ),
        ExplanationChapter(
            title: Phrase(fr: "Le site dans son ensemble", en: "The site as a whole"),
            explanations: (Explanation.ofSite + Explanation.ofAddresses)
                .sorted { $0.code < $1.code }
        ),
        ExplanationChapter(
            title: Phrase(fr: "Textes", en: "Texts"),
            explanations: Explanation.ofTexts
        ),
        ExplanationChapter(
            title: Phrase(
                fr: "Rédaction et parité des langues",
                en: "Wording and parity of languages"
            ),
            explanations: Explanation.ofWording
        ),
        ExplanationChapter(
            title: Phrase(fr: "Liens", en: "Links"),
            explanations: Explanation.ofLinks
        ),
        ExplanationChapter(
            title: Phrase(fr: "Gabarits", en: "Templates"),
            explanations: Explanation.ofTemplates
        ),
    ]
}
