import Foundation

/// Pictures of pages, kept for people to look at: `.build/pictures`. No test compares them.
enum Pictures {
    private static let folder = PublishedSite.repository.appending(path: ".build/pictures")

    static func keep(_ picture: Data, of address: String, _ variant: String) throws {
        let path = address.split { $0 == "?" }.first.map(String.init) ?? ""
        let name = path.split(separator: "/").joined(separator: "-")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "\(name.isEmpty ? "root" : name)-\(variant).png")
        try picture.write(to: file)
    }
}
