internal import ArgumentParser
internal import ContentParsing
internal import Diagnostics
internal import SiteBuilding
internal import SiteModel
internal import SourceReading

/// Reads the vocabulary of a site for the commands that help to write it.
struct SiteVocabularyRun {
    /// What was read.
    struct Outcome {
        let vocabulary: SiteVocabulary
        let console: Console

        /// - Throws: Exit status 64 for a type that the site does not have, which is said.
        func type(named name: String) throws(ExitCode) -> ContentType {
            if let type = vocabulary.types.first(where: { $0.name == name }) { return type }
            console.remark(.unknownType(name, known: vocabulary.types.map(\.name)))
            throw ExitCode(64)
        }
    }

    let folder: String
    let language: MessageLanguage

    /// - Throws: Exit status 1 where site.yml cannot be read, 2 where the folder cannot, which is said.
    func read() throws(ExitCode) -> Outcome {
        var console = Console(language)
        let (tree, faults) = try read(console)
        console.quote(tree)
        let options = BuildOptions(
            baseURL: nil,
            state: PublicationState(asOf: Machine.now),
            workers: 1
        )
        let (vocabulary, more) = SiteReader(tree, options: options).vocabulary()
        if let vocabulary {
            return Outcome(vocabulary: vocabulary, console: console)
        }
        console.report(faults + more)
        throw ExitCode(1)
    }

    private func read(_ console: Console) throws(ExitCode) -> (SourceTree, [Diagnostic]) {
        do {
            let reading = try SourceReader(siteFolder: folder).read()
            return (reading.tree, reading.diagnostics)
        } catch {
            throw console.exit(after: error)
        }
    }
}

extension Phrase {
    fileprivate static func unknownType(_ name: String, known: [String]) -> Phrase {
        let near = Phrase.didYouMean(name, among: known)
        let names = known.joined(separator: ", ")
        return Phrase(
            fr: "le site n’a pas de type « \(name) » : " + (near?.french ?? "il a \(names)"),
            en: "the site has no type “\(name)”: " + (near?.english ?? "it has \(names)")
        )
    }
}
