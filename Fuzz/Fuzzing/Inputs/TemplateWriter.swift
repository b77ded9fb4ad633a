/// Writes Mustache at random: sections that mostly close, partials that mostly exist, names that
/// mostly mean something, over the shapes of ``TemplateData``.
struct TemplateWriter {
    private(set) var text = ""

    mutating func write(with dice: inout Dice) {
        for _ in 0...dice.few(8) { text += part(depth: 0, &dice) }
    }

    private func part(depth: Int, _ dice: inout Dice) -> String {
        let name = name(&dice)
        let space = dice.pick(["", "", "", " ", "  ", "\n", "\t"])
        let end = dice.pick(["", "", "\n", "\r\n", "  \n"])
        let inner =
            depth > 5
            ? "" : (0..<dice.few(4)).map { _ in part(depth: depth + 1, &dice) }.joined()
        let closing = dice.oneIn(15) ? self.name(&dice) : name
        let body = end + inner + space + (dice.oneIn(20) ? "" : "{{/\(closing)}}") + end
        switch dice.below(16) {
        case 0, 1: return "{{#\(space)\(name)}}" + body
        case 2: return "{{^\(name)\(space)}}" + body
        case 3: return "{{$\(name)}}" + body
        case 4:
            let parent = partial(&dice)
            return "{{<\(parent)}}" + end + inner + "{{/\(parent)}}" + end
        case 5: return space + "{{> \(partial(&dice))}}" + end
        case 6: return "{{{\(space)\(name)}}}" + end
        case 7: return "{{&\(name)}}" + end
        case 8: return "{{! \(dice.pick(HostileText.words)) }}" + end
        case 9: return "{{=| |=}}|\(name)||={{ }}=|" + end
        case 10: return dice.pick(HostileText.words)
        case 11: return "<p class=\"{{\(name)}}\">" + inner + "</p>" + end
        default: return "{{\(space)\(name)\(space)}}" + end
        }
    }

    private func name(_ dice: inout Dice) -> String {
        if dice.oneIn(20) { return dice.pick(HostileText.words) }
        let path = (0...dice.few(2)).map { _ in dice.pick(TemplateData.names) }
        return path.joined(separator: ".")
    }

    private func partial(_ dice: inout Dice) -> String {
        dice.oneIn(10) ? dice.pick(["none", "a/b", "../page", ""]) : dice.pick(TemplateData.files)
    }
}
