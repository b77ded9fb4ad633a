internal import Diagnostics
internal import Mustache

/// Compiles, checks and prints a template that may include itself and two others.
struct TemplateCheck {
    private static let record = TemplateData.record(depth: 3)
    private let partials: [[UInt8]] = [
        Array("<li>{{title}}{{>layout}}</li>\n".utf8),
        Array("<main>{{$a}}{{title}}{{/a}}{{$b}}{{/b}}</main>\n".utf8),
        Array("{{#parts}}{{>page}}{{/parts}}\n".utf8),
    ]

    func violations(in bytes: [UInt8], _ dice: inout Dice) -> [String] {
        let texts = [bytes, dice.pick(partials), dice.pick(partials)]
        let sources = zip(TemplateData.files, texts).map { name, text in
            TemplateSource(name: name, file: name, text: text)
        }
        let first = Self.output(of: sources)
        let second = Self.output(of: sources)
        let files = Dictionary(uniqueKeysWithValues: zip(TemplateData.files, texts))
        var places = PlaceCheck(files)
        places.check(first.faults)
        places.check(first.checks)
        var violations = places.violations
        let diagnostics = first.faults + first.checks
        let inPage = diagnostics.filter { $0.location?.file == "page" }
        violations += PrintCheck.violations(of: inPage, in: bytes)
        if first.bytes != second.bytes || first.faults != second.faults
            || first.checks != second.checks
        {
            violations.append("printed twice, it differs")
        }
        if diagnostics.isEmpty, !first.endsTooDeep {
            violations += Self.violations(of: first.bytes, from: texts)
        }
        return violations
    }

    private struct Output {
        let faults: [Diagnostic]
        let checks: [Diagnostic]
        let bytes: [UInt8]
        let endsTooDeep: Bool
    }

    private static func output(of sources: [TemplateSource]) -> Output {
        let (library, faults) = TemplateLibrary.compile(sources)
        let checks = library.check("page", against: TemplateData.shape).diagnostics
        var bytes: [UInt8] = []
        let fault = library.render("page", record, into: &bytes)
        return Output(faults: faults, checks: checks, bytes: bytes, endsTooDeep: fault != nil)
    }

    private static func violations(of output: [UInt8], from texts: [[UInt8]]) -> [String] {
        let areValid = texts.allSatisfy { String(validating: $0, as: UTF8.self) != nil }
        guard areValid else { return [] }
        guard let text = String(validating: output, as: UTF8.self) else { return ["not UTF-8"] }
        return text.contains(TemplateData.text) ? ["a text is printed unescaped"] : []
    }
}
