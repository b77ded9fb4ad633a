/// A phrase with named gaps: `{day} {month} {year}`. A brace without its partner stands for itself.
package struct WordPattern: Sendable, Hashable {
    package enum Part: Sendable, Hashable {
        case words(String)
        case gap(String)
    }

    package let parts: [Part]

    package init(_ text: String) {
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            let inside = rest[rest.index(after: open)...]
            guard let close = inside.firstIndex(where: { $0 == "}" || $0 == "{" }),
                inside[close] == "}"
            else {
                let next = inside.firstIndex(of: "{") ?? rest.endIndex
                parts.append(.words(String(rest[..<next])))
                rest = rest[next...]
                continue
            }
            if open > rest.startIndex { parts.append(.words(String(rest[..<open]))) }
            parts.append(.gap(String(inside[..<close])))
            rest = inside[inside.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.words(String(rest))) }
        self.parts = parts
    }

    /// The names of the gaps, in order of the phrase.
    package var gaps: [String] {
        parts.compactMap { part in
            if case .gap(let name) = part { name } else { nil }
        }
    }

    /// The phrase with its gaps filled; a gap whose name has no value stays as written.
    package func filled(_ value: (String) -> String?) -> String {
        parts.reduce(into: "") { text, part in
            switch part {
            case .words(let words): text += words
            case .gap(let name): text += value(name) ?? "{\(name)}"
            }
        }
    }
}
