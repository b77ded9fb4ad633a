internal import SiteModel

extension TextDependencies {
    private static let title = "portal texts 1"

    /// The written form. Pages are numbered in the order of their lines `t`; what follows names them so.
    package var text: [UInt8] {
        let ids = Set(digests.texts.keys).union(anchored.keys).union(anchored.values.joined())
            .union(faulty).union(readers.values.flatMap(\.pages)).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: zip(ids, 0...))
        func list(_ pages: Set<PageID>) -> String {
            pages.compactMap { numbers[$0] }.sorted().map { " \($0)" }.joined()
        }
        var lines = ["\(Self.title)", "s \(digests.rest)"]
        lines += ids.map { "t \(digests.texts[$0].map { String($0) } ?? "-") \($0.path)" }
        lines += anchored.sorted { $0.key < $1.key }
            .compactMap { page, targets in numbers[page].map { "a \($0)\(list(targets))" } }
        lines.append("f\(list(faulty))")
        for (route, reads) in readers.sorted(by: { $0.key < $1.key }) {
            switch reads {
            case .pages(let pages): lines += ["r\(list(pages))", "@ \(route.path)"]
            case .all: lines += ["r *", "@ \(route.path)"]
            }
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// Reads the written form; `nil` for anything else.
    package init?(text: [UInt8]) {
        var lines = String(decoding: text, as: UTF8.self).utf8
            .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { Substring($0) }.makeIterator()
        guard lines.next() == Self.title[...], let second = lines.next(), second.hasPrefix("s "),
            let rest = UInt64(second.dropFirst(2))
        else { return nil }
        var ids: [PageID] = []
        var texts: [PageID: UInt64] = [:]
        func pages(_ list: Substring) -> Set<PageID>? {
            var found: Set<PageID> = []
            for part in list.utf8.split(separator: UInt8(ascii: " ")) {
                guard let number = Int(Substring(part)), ids.indices.contains(number) else {
                    return nil
                }
                found.insert(ids[number])
            }
            return found
        }
        var (anchored, faulty): ([PageID: Set<PageID>], Set<PageID>) = ([:], [])
        var readers: [Route: TextReads] = [:]
        while let line = lines.next() {
            switch line.utf8.first {
            case UInt8(ascii: "t"):
                let parts = line.utf8.split(
                    separator: UInt8(ascii: " "),
                    maxSplits: 2,
                    omittingEmptySubsequences: false
                )
                guard parts.count == 3 else { return nil }
                let id = PageID(String(Substring(parts[2])))
                ids.append(id)
                texts[id] = UInt64(Substring(parts[1]))
            case UInt8(ascii: "a"):
                let parts = line.dropFirst(2).split(separator: " ", maxSplits: 1)
                guard let first = parts.first, let page = pages(first)?.first,
                    let targets = pages(parts.count > 1 ? parts[1] : "")
                else { return nil }
                anchored[page] = targets
            case UInt8(ascii: "f"):
                guard let pages = pages(line.dropFirst(1)) else { return nil }
                faulty = pages
            case UInt8(ascii: "r"):
                guard let route = lines.next(), route.hasPrefix("@ ") else { return nil }
                if line == "r *" {
                    readers[Route(String(route.dropFirst(2)))] = .all
                } else {
                    guard let pages = pages(line.dropFirst(1)) else { return nil }
                    readers[Route(String(route.dropFirst(2)))] = .pages(pages)
                }
            case nil: break
            default: return nil
            }
        }
        self.init(
            digests: SiteDigests(rest: rest, texts: texts),
            readers: readers,
            anchored: anchored,
            faulty: faulty
        )
    }
}

extension TextReads {
    fileprivate var pages: Set<PageID> { if case .pages(let pages) = self { pages } else { [] } }
}
