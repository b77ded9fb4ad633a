import Foundation
import Testing

@testable import Mustache

/// A case of the Mustache specification, as its JSON files hold it.
struct SpecificationCase: Sendable, CustomTestStringConvertible {
    let module: String
    let name: String
    let template: String
    let partials: [(name: String, text: String)]
    let data: Value
    let expected: String

    var testDescription: String { "\(module): \(name)" }

    /// All cases of the files in a folder, in the order of their names.
    static func all(in folder: URL) throws -> [SpecificationCase] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" && !$0.lastPathComponent.contains("lambdas") }
            .sorted { $0.path < $1.path }
            .flatMap(read)
    }

    private static func read(_ file: URL) throws -> [SpecificationCase] {
        let module = file.deletingPathExtension().lastPathComponent
        let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
        let tests = (json as? [String: Any])?["tests"] as? [[String: Any]] ?? []
        return tests.map { test in
            let partials = test["partials"] as? [String: String] ?? [:]
            return SpecificationCase(
                module: module,
                name: test["name"] as? String ?? "",
                template: test["template"] as? String ?? "",
                partials: partials.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
                data: value(of: test["data"] ?? NSNull()),
                expected: test["expected"] as? String ?? ""
            )
        }
    }

    /// A JSON value as a value of templates; each object has a shape of its own.
    private static func value(of json: Any) -> Value {
        switch json {
        case let text as String: .text(text)
        case let number as NSNumber where JSONFlag.is(number): .flag(number.boolValue)
        case let number as NSNumber: .text(number.description)
        case let items as [Any]: .list(items.map(value))
        case let object as [String: Any]: record(of: object.sorted { $0.key < $1.key })
        default: .none
        }
    }

    private static func record(of object: [(key: String, value: Any)]) -> Value {
        let shape = RecordShape("object", object.map { RecordShape.Field($0.key, .text) })
        return .record(Record(shape, object.map { value(of: $0.value) }))
    }
}

private enum JSONFlag {
    /// JSON’s `true` and `1` are both numbers to Foundation; their type codes differ.
    static func `is`(_ number: NSNumber) -> Bool {
        String(cString: number.objCType) == "c"
    }
}
