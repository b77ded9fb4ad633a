import Diagnostics
internal import Yams

/// Turns the library's nodes into ours, in the order of the text.
struct YAMLTreeBuilder {
    /// How deep lists and mappings may be nested.
    static let deepest = 32

    private let text: YAMLText
    private let renamedKeys: [YAMLComposer.RenamedKey]
    private var cursor = (line: 1, column: 1, offset: 0)
    private var lastAnchor: SourceLocation?
    private(set) var faults: [YAMLTreeFault] = []
    /// The keys of the outermost mapping whose values cannot be used.
    private(set) var unreadableKeys: [String] = []

    init(text: YAMLText, renamedKeys: [YAMLComposer.RenamedKey]) {
        self.text = text
        self.renamedKeys = renamedKeys
    }

    /// The node; `nil` where it cannot be used, which is a fault.
    mutating func node(_ node: Node, depth: Int) -> YAMLNode? {
        // A composed node always has its mark.
        guard let mark = node.mark else { return nil }
        let start = text.location(line: mark.line, column: mark.column)
        guard node.anchor == nil else {
            // A reference is composed as what it refers to, in the same place: one report is enough.
            if start != lastAnchor { faults.append(.anchor(start)) }
            lastAnchor = start
            return nil
        }
        guard depth <= Self.deepest else { return refuse(.tooDeep(start)) }
        switch node {
        case .scalar(let scalar):
            guard !Self.isWritten(scalar.tag) else { return refuse(.tag(start)) }
            return self.text(scalar, at: mark)
        case .sequence(let sequence):
            guard !Self.isWritten(sequence.tag) else { return refuse(.tag(start)) }
            let items = sequence.compactMap { self.node($0, depth: depth + 1) }
            return YAMLNode(.list(items), at: start)
        case .mapping(let mapping):
            guard !Self.isWritten(mapping.tag) else { return refuse(.tag(start)) }
            return YAMLNode(.mapping(entries(of: mapping, depth: depth)), at: start)
        case .alias:
            return refuse(.anchor(start))
        }
    }

    private mutating func entries(of mapping: Node.Mapping, depth: Int) -> [YAMLEntry] {
        var entries: [YAMLEntry] = []
        entries.reserveCapacity(mapping.count)
        for (keyNode, valueNode) in mapping {
            guard let key = key(keyNode, depth: depth) else { continue }
            guard let value = node(valueNode, depth: depth + 1) else {
                if depth == 1 { unreadableKeys.append(key.name) }
                continue
            }
            // The library has seen to it that keys are unique, but for those that were renamed.
            if renamedKeys.contains(where: { $0.name == key.name }),
                let first = entries.first(where: { $0.key == key.name })
            {
                faults.append(.keyTwice(key.name, key.location, first: first.keyLocation))
                continue
            }
            entries.append(YAMLEntry(key: key.name, keyLocation: key.location, value: value))
        }
        return entries
    }

    private mutating func key(
        _ node: Node,
        depth: Int
    ) -> (name: String, location: SourceLocation)? {
        guard let key = self.node(node, depth: depth + 1) else { return nil }
        guard case .text(let written) = key.content, let mark = node.mark else {
            faults.append(.keyIsNotText(key.location))
            return nil
        }
        let renamed = renamedKeys.first { $0.line == mark.line && $0.column == mark.column }
        return (renamed?.name ?? written, key.location)
    }

    private mutating func text(_ scalar: Node.Scalar, at mark: Mark) -> YAMLNode {
        let extent = extent(of: scalar, at: mark)
        // Only double quotes have escapes; what stands unescaped has been looked at before.
        if scalar.style == .doubleQuoted,
            let invisible = scalar.string.unicodeScalars.first(where: Self.isRefused)
        {
            faults.append(
                .invisible(invisible, text.location(line: mark.line, column: mark.column))
            )
        }
        return YAMLNode(
            content: .text(scalar.string),
            location: SourceLocation(
                file: text.file,
                start: text.position(line: mark.line, column: mark.column),
                end: extent.endColumn.map { text.position(line: mark.line, column: $0) }
            ),
            textStart: extent.textStart,
            isAbsent: scalar.style == .plain && scalar.string.isEmpty
        )
    }

    /// Where the first character of a text stands, and the column behind it if it ends on its line.
    private mutating func extent(
        of scalar: Node.Scalar,
        at mark: Mark
    ) -> (textStart: SourcePosition, endColumn: Int?) {
        let offset = advance(to: mark)
        let rest = text.bytes[offset..<max(offset, text.line(mark.line).endIndex)]
        let start = text.position(line: mark.line, column: mark.column)
        switch scalar.style {
        case .literal, .folded:
            return (blockStart(below: mark.line), nil)
        case .singleQuoted, .doubleQuoted:
            let inside = text.position(line: mark.line, column: mark.column + 1)
            return (inside, Self.quotedWidth(rest).map { mark.column + $0 })
        default:
            let isWhole = !scalar.string.isEmpty && rest.starts(with: scalar.string.utf8)
            return (start, isWhole ? mark.column + scalar.string.unicodeScalars.count : nil)
        }
    }

    /// The first character of a block text: on the line below its header, behind the indentation.
    private func blockStart(below header: Int) -> SourcePosition {
        var line = header + 1
        while line < text.lineStarts.count, text.line(line).allSatisfy(\.isBlank) { line += 1 }
        let indentation = text.line(line).prefix { $0 == UInt8(ascii: " ") }.count
        return text.position(line: header + 1, column: indentation + 1)
    }

    /// The scalars from an opening quote to its closing one, both included; `nil` if that is not on
    /// the line.
    private static func quotedWidth(_ line: ArraySlice<UInt8>) -> Int? {
        guard let quote = line.first else { return nil }
        var index = line.startIndex + 1
        while index < line.endIndex {
            let next = index + 1 < line.endIndex ? line[index + 1] : nil
            let escapes =
                quote == UInt8(ascii: "'")
                ? line[index] == quote && next == quote : line[index] == UInt8(ascii: "\\")
            if !escapes, line[index] == quote {
                return line[line.startIndex...index].reduce(0) { $0 + ($1.isContinuation ? 0 : 1) }
            }
            index += escapes ? 2 : 1
        }
        return nil
    }

    /// The offset of a mark. Marks come in the order of the text, so a long line is walked once.
    private mutating func advance(to mark: Mark) -> Int {
        if mark.line == cursor.line, mark.column >= cursor.column {
            var (column, offset) = (cursor.column, cursor.offset)
            while column < mark.column, offset < text.bytes.count {
                offset += 1
                while offset < text.bytes.count, text.bytes[offset].isContinuation { offset += 1 }
                column += 1
            }
            cursor = (mark.line, mark.column, offset)
        } else {
            let offset = text.offset(line: mark.line, column: mark.column)
            cursor = (mark.line, mark.column, offset)
        }
        return cursor.offset
    }

    private mutating func refuse(_ fault: YAMLTreeFault) -> YAMLNode? {
        faults.append(fault)
        return nil
    }

    private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        scalar != "\n" && scalar != "\t" && YAMLInspector.isRefused(scalar)
    }

    /// Whether the author wrote a tag. The library gives every quoted text, and whatever is a key, the
    /// tag that it has by itself.
    private static func isWritten(_ tag: Tag) -> Bool {
        !["", Tag.Name.str.rawValue, Tag.Name.seq.rawValue, Tag.Name.map.rawValue]
            .contains(tag.rawValue)
    }
}

extension YAMLNode {
    fileprivate init(_ content: Content, at location: SourceLocation) {
        let start = location.start ?? SourcePosition(line: 1, column: 1)
        self.init(content: content, location: location, textStart: start, isAbsent: false)
    }
}
