internal import ArgumentParser
internal import ContentParsing
internal import Diagnostics
internal import SiteBuilding
internal import SiteModel
internal import SourceReading

/// `portal addresses`: which addresses of the site readers may keep, and records them.
struct AddressesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "addresses",
        abstract: "Prints the addresses that are new, and those that lead nowhere any more.",
        discussion: """
            Content/addresses.txt keeps every address that the site has published; a build in which \
            one of them leads nowhere is refused. --record adds the new ones, once they are \
            published: pages under embargo and drafts are not. \
            Exit status: 0 printed or recorded, 1 the site has errors, 2 the machine failed, 64 usage.
            """
    )

    @OptionGroup var site: SitePlace
    @OptionGroup var messages: MessageOptions

    @Flag(help: "Write the new addresses to Content/addresses.txt.")
    var record = false

    func run() async throws {
        var console = Console(messages.language)
        do {
            let reading = try SourceReader(siteFolder: site.folder).read()
            console.quote(reading.tree)
            let options = BuildOptions(
                baseURL: nil,
                state: PublicationState(asOf: Machine.now),
                workers: Machine.cores
            )
            let run = CheckRun(options: options)
            let (prepared, found) = await run.prepare(reading.tree, reading.diagnostics)
            let errors = found.filter { $0.severity == .error }
            console.report(errors)
            if let prepared { show(prepared.addresses) }
            // An address that an error has made is none to be kept.
            guard let prepared, errors.isEmpty else {
                console.refuse(errors, record ? .nothingRecorded : nil)
                throw ExitCode(1)
            }
            let addresses = prepared.addresses
            if record, !addresses.unrecorded.isEmpty { try write(addresses, in: reading.tree) }
            console.conclude(.summary(of: addresses, isRecorded: record))
        } catch let failure as any CommandFailure {
            throw console.exit(after: failure)
        }
    }

    private func show(_ addresses: PublishedAddresses) {
        let lines =
            addresses.unrecorded.map { "+ /\($0.path)\n" }
            + addresses.lost.map { "- /\($0.path)\n" }
        Machine.write(Array(lines.joined().utf8))
    }

    private func write(_ addresses: PublishedAddresses, in tree: SourceTree) throws {
        if let file = tree[PublishedAddresses.path] {
            try FileReplacement.replace(file, with: addresses.recorded)
        } else {
            let text = String(decoding: addresses.recorded, as: UTF8.self)
            let file = PageDraft.File(path: PublishedAddresses.path, text: text)
            try NewPageFiles(siteFolder: site.folder).write([file])
        }
    }
}

extension Phrase {
    fileprivate static let nothingRecorded = Phrase(
        fr: "rien n’est enregistré",
        en: "nothing was recorded"
    )

    fileprivate static func summary(
        of addresses: PublishedAddresses,
        isRecorded: Bool
    ) -> Phrase {
        let (all, new) = (addresses.published.count, addresses.unrecorded.count)
        let plural = new < 2 ? "" : "s"
        let (french, english) =
            isRecorded
            ? ("\(new) enregistrée\(plural)", "\(new) recorded")
            : ("\(new) nouvelle\(plural)", "\(new) new")
        let some = all < 2 ? "" : "s"
        return Phrase(
            fr: "\(all) adresse\(some) publiée\(some), \(french)",
            en: "\(all) published address\(all == 1 ? "" : "es"), \(english)"
        )
    }
}
