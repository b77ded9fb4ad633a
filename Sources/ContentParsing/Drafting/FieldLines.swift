import Diagnostics
import SiteModel

/// The lines of front matter that an author is to fill in.
struct FieldLines {
    let day: PartialDate
    let messages: MessageLanguage
    private var lines: [String] = []

    init(day: PartialDate, messages: MessageLanguage) {
        self.day = day
        self.messages = messages
    }

    /// A page of these lines, without a text.
    var page: String { (["---"] + lines + ["---", "", ""]).joined(separator: "\n") }

    mutating func add(_ line: String) { lines.append(line) }

    /// A comment that names keys; nothing without keys.
    mutating func comment(_ words: String, _ keys: [String]) {
        if keys.isEmpty { return }
        comment(words + " " + keys.joined(separator: ", "), indent: "")
    }

    /// A comment on lines of at most 100 characters.
    private mutating func comment(_ text: String, indent: String) {
        var line = indent + "#"
        for word in text.split(separator: " ") {
            if line.count + 1 + word.count > 100, line.count > indent.count + 1 {
                lines.append(line)
                line = indent + "#"
            }
            line += " " + word
        }
        lines.append(line)
    }

    /// A field with its label and help as a comment above it.
    mutating func write(_ field: FieldDefinition) { write(field, indent: "", first: "") }
}

extension FieldLines {
    /// - Parameter first: What stands before the key on its line: the dash of a list.
    private mutating func write(_ field: FieldDefinition, indent: String, first: String) {
        for text in comments(on: field) { comment(text, indent: indent) }
        let key = indent + first + field.name + ":"
        let inner = indent + String(repeating: " ", count: first.count) + "  "
        switch field.kind {
        case .group(let members):
            add(key)
            write(members, indent: inner, isItem: false)
        case .list(.group(let members)):
            add(key)
            write(members, indent: inner, isItem: true)
        default:
            let value = blank(field.kind)
            add(value.isEmpty ? key : key + " " + value)
        }
    }

    private mutating func write(_ members: [FieldDefinition], indent: String, isItem: Bool) {
        var required = members.filter(\.isRequired)
        if required.isEmpty { required = Array(members.prefix(1)) }
        for (index, member) in required.enumerated() {
            let dash = isItem && index == 0 ? "- " : ""
            write(member, indent: isItem && index > 0 ? indent + "  " : indent, first: dash)
        }
    }

    /// Empty where the author alone can say a value.
    private func blank(_ kind: FieldKind) -> String {
        switch kind {
        case .text, .markdown: "…"
        case .choice(let choices): choices.first.map { YAMLScalar.written($0.name) } ?? ""
        case .list(let kind): "[\(blank(kind))]"
        case .fact: "{ tba: \(day) }"
        case .image: "{ file: …, alt: … }"
        default: ""
        }
    }

    private func comments(on field: FieldDefinition) -> [String] {
        let label = text(field.label) ?? field.name
        let help = field.help.flatMap { text($0) }
        let colon = messages == .french ? "\u{A0}: " : ": "
        var comments = [label + (help.map { colon + $0 } ?? "")]
        let choices = field.kind.choices
        if !choices.isEmpty {
            let names = choices.map { choice in
                choice.name + (text(choice.label).map { " (\($0))" } ?? "")
            }
            comments.append(names.joined(separator: ", "))
        }
        return comments
    }

    /// In the language of messages, or the first that there is.
    private func text(_ text: LocalizedText) -> String? {
        let language = Language(messages.rawValue)
        return text[language] ?? text.languages.first.flatMap { text[$0] }
    }
}

extension FieldKind {
    /// The values that front matter can choose from.
    fileprivate var choices: [Choice] {
        switch self {
        case .choice(let choices): choices
        case .list(let kind), .fact(let kind): kind.choices
        default: []
        }
    }
}
