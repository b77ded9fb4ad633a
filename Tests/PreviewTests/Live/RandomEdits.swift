import Foundation
import Testing

/// Edits of a site that authors make, and some that they had better not, in an order that a seed decides.
struct RandomEdits {
    typealias Edit = (change: String, suspects: [String: Set<String>])

    private let site: SiteCopy
    private var random: SplitMix64
    private var number = 0

    init(of site: SiteCopy, seed: UInt64) {
        self.site = site
        random = SplitMix64(seed: seed)
    }

    /// Makes an edit.
    ///
    /// - Returns: What it was, and the names in folders to which something happened.
    mutating func next() throws -> Edit {
        number += 1
        let file = try site.pageFiles().randomElement(using: &random) ?? ""
        let text = try site.read(file)
        switch Int.random(in: 0..<20, using: &random) {
        case 0, 1: return try write(text + "\nMot \(number).\n", to: file, "text")
        case 2, 3:
            return try write(
                text.replacing("title: ", with: "title: \(number) ", maxReplacements: 1),
                to: file,
                "title"
            )
        case 4:
            return try write(
                text.replacing("summary: ", with: "summary: ", maxReplacements: 1)
                    .replacing(
                        "---\n",
                        with: "---\nshort-title: Court \(number)\n",
                        maxReplacements: 1
                    ),
                to: file,
                "short title, all places one line further"
            )
        case 5:
            return try write(
                text.replacing(
                    "---\n",
                    with: "---\ndate: 20\(10 + number % 10)-06-01\n",
                    maxReplacements: 1
                ),
                to: file,
                "date, maybe twice"
            )
        case 6:
            return try write(
                text.replacing("slug: ", with: "slug: s\(number)-", maxReplacements: 1),
                to: file,
                "slug"
            )
        case 7:
            return try write(
                text + "\nVoir[^telquel-2021-06-25] et [là](../nulle-part/fr.md).\n",
                to: file,
                "source and dead link"
            )
        case 8:
            return try write(
                text.replacing("---\n", with: "---\ndraft: true\n", maxReplacements: 1),
                to: file,
                "draft"
            )
        case 9: return try write(text.replacing("draft: true\n", with: ""), to: file, "no draft")
        case 10:
            let new = "Content/announcements/nouvelle-\(number)/fr.md"
            return try write(
                "---\ntitle: Nouvelle \(number)\nslug: n\(number)\n---\nTexte.\n",
                to: new,
                "page"
            )
        case 11:
            try site.remove(file)
            return ("removed \(file)", suspects(file))
        case 12:
            return try write("---\ntitle: [\n---\n", to: file, "broken front matter")
        case 13:
            let file = "Templates/strings.yml"
            return try write(site.read(file) + "\n# \(number)\n", to: file, "strings")
        case 14:
            let file = "Templates/assets/extra-\(number).css"
            return try write("p { order: \(number) }\n", to: file, "style sheet")
        case 15:
            let date = "20\(10 + number % 10)-06-\(10 + number % 20)"
            return try write(
                text.replacing(/(?m)^date: .*$/, with: "date: " + date),
                to: file,
                "date"
            )
        case 16:
            let topics = ["[]", "[partnership]", "[big-data, finance]"][number % 3]
            return try write(
                text.replacing(/(?m)^topics: .*$/, with: "topics: \(topics)"),
                to: file,
                "topics"
            )
        case 17:
            return try write(
                text.replacing(/(?m)^updated: .*$/, with: "updated: 2026-11-\(10 + number % 20)"),
                to: file,
                "updated"
            )
        case 18:
            return try write(
                text.replacing("---\n", with: "---\norder: [faq, um6p]\n", maxReplacements: 1),
                to: file,
                "order"
            )
        default:
            let file = "Content/sources.yml"
            return try write(site.read(file) + "\n# \(number)\n", to: file, "sources")
        }
    }

    private func write(_ text: String, to file: String, _ change: String) throws -> Edit {
        let names = suspects(file)
        try site.write(text, to: file)
        return ("\(change) of \(file)", names)
    }

    /// The name in its folder, and the folder's in the one above, which may be new or gone.
    private func suspects(_ file: String) -> [String: Set<String>] {
        let names = file.split(separator: "/").map(String.init)
        let folder = site.path + "/" + names.dropLast().joined(separator: "/")
        let above = site.path + "/" + names.dropLast(2).joined(separator: "/")
        if names.count < 3 { return [folder: [names[names.count - 1]]] }
        let isThere = FileManager.default.fileExists(atPath: folder)
        let inside: Set<String> = [names[names.count - 1]]
        return isThere ? [folder: inside] : [above: [names[names.count - 2]]]
    }
}

/// Random numbers that are the same in every run.
///
/// Source: Steele, Lea, Flood, “Fast splittable pseudorandom number generators”, 2014.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
