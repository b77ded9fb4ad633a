internal import SiteModel

extension TextDependencies {
    private static let title = "portal texts 3"

    /// The written form. Pages are numbered in the order of their lines `t`; what follows names them so.
    package var text: [UInt8] {
        let ids = Set(digests.texts.keys).union(digests.words.keys).union(digests.lists.keys)
            .union(anchored.keys).union(anchored.values.joined())
            .union(shown.keys).union(shown.values.joined())
            .union(faulty).union(readers.values.flatMap(\.pages)).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: zip(ids, 0...))
        var text = Array("\(Self.title)\ns \(digests.rest)\n".utf8)
        func append(_ mark: String, _ pages: some Sequence<PageID>) {
            text += mark.utf8
            var last = -1
            for number in pages.compactMap({ numbers[$0] }).sorted() where number != last {
                text.append(UInt8(ascii: " "))
                text += String(number).utf8
                last = number
            }
            text.append(UInt8(ascii: "\n"))
        }
        for id in ids {
            let own = [digests.texts[id], digests.words[id], digests.lists[id]]
            let shown = own.map { $0.map { String($0) } ?? "-" }.joined(separator: " ")
            text += "t \(shown) \(id.path)\n".utf8
        }
        for (mark, lists) in [("a", anchored.mapValues { Array($0) }), ("w", shown)] {
            for (page, pages) in lists.sorted(by: { $0.key < $1.key }) {
                guard let number = numbers[page] else { continue }
                append("\(mark) \(number)", pages)
            }
        }
        append("f", faulty)
        for (route, reads) in readers.sorted(by: { $0.key < $1.key }) {
            switch reads {
            case .pages(let pages): append("r", pages)
            case .words: text += "r w\n".utf8
            case .all: text += "r *\n".utf8
            }
            text += "@ \(route.path)\n".utf8
        }
        return text
    }

    /// Reads the written form; `nil` for anything else.
    package init?(text: [UInt8]) {
        var lines = text.split(separator: UInt8(ascii: "\n")).makeIterator()
        guard lines.next()?.elementsEqual(Self.title.utf8) == true,
            var second = lines.next().map(DependencyLine.init), second.take() == "s",
            let rest = second.take().flatMap({ UInt64($0) })
        else { return nil }
        var ids: [PageID] = []
        var (texts, words): ([PageID: UInt64], [PageID: UInt64]) = ([:], [:])
        var lists: [PageID: UInt64] = [:]
        var (anchored, shown): ([PageID: Set<PageID>], [PageID: [PageID]]) = ([:], [:])
        var faulty: Set<PageID> = []
        var readers: [Route: TextReads] = [:]
        while let bytes = lines.next() {
            var line = DependencyLine(bytes)
            switch line.take() {
            case "t":
                guard let own = line.take(), let other = line.take(), let list = line.take()
                else { return nil }
                let id = PageID(line.rest)
                ids.append(id)
                texts[id] = UInt64(own)
                words[id] = UInt64(other)
                lists[id] = UInt64(list)
            case "a":
                guard let page = line.page(among: ids), let pages = line.pages(among: ids)
                else { return nil }
                anchored[page] = Set(pages)
            case "w":
                guard let page = line.page(among: ids), let pages = line.pages(among: ids)
                else { return nil }
                shown[page] = pages
            case "f":
                guard let pages = line.pages(among: ids) else { return nil }
                faulty = Set(pages)
            case "r":
                guard var next = lines.next().map(DependencyLine.init), next.take() == "@" else {
                    return nil
                }
                let route = Route(next.rest)
                switch line.rest {
                case "*": readers[route] = .all
                case "w": readers[route] = .words
                default:
                    guard let pages = line.pages(among: ids) else { return nil }
                    readers[route] = .pages(Set(pages))
                }
            default: return nil
            }
        }
        self.init(
            digests: SiteDigests(rest: rest, texts: texts, words: words, lists: lists),
            readers: readers,
            anchored: anchored,
            shown: shown,
            faulty: faulty
        )
    }
}

extension TextReads {
    fileprivate var pages: Set<PageID> { if case .pages(let pages) = self { pages } else { [] } }
}
