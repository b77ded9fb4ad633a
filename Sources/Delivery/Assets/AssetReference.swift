internal import SiteModel

/// What a name in a style sheet leads to.
///
/// Source: CSS Values and Units Level 4, section 4.5 (relative to the sheet); URL Standard.
enum AssetReference: Equatable {
    /// Nowhere else: an empty name, or a part of the sheet itself (`#shape`).
    case nothing
    /// Another server, or bytes in the sheet itself (`data:`).
    case elsewhere
    /// An address from the site's root, or above `Templates/assets`.
    case outside
    /// A path relative to `Templates/assets`, and what followed it (`?v=1`, `#shape`).
    case asset(String, rest: String)

    /// - Parameters:
    ///   - name: As CSS reads it.
    ///   - sheet: The sheet's path, relative to `Templates/assets`.
    init(_ name: String, in sheet: String) {
        let path = name.prefix { $0 != "?" && $0 != "#" }
        let rest = String(name[path.endIndex...])
        if path.isEmpty {
            self = .nothing
        } else if path.hasPrefix("//") || Self.hasScheme(path) {
            self = .elsewhere
        } else if path.hasPrefix("/") {
            self = .outside
        } else {
            var names = sheet.split(separator: "/").dropLast()
            for part in path.split(separator: "/") {
                if part == ".." {
                    guard names.popLast() != nil else {
                        self = .outside
                        return
                    }
                } else if part != "." {
                    names.append(part)
                }
            }
            self = .asset(Self.decoded(names.joined(separator: "/")), rest: rest)
        }
    }

    /// How a sheet names a published file.
    static func relative(_ route: Route, from sheet: String) -> String {
        let path = String(route.path.dropFirst("assets/".count))
        return Route(relative(path, from: sheet)).percentEncoded
    }

    /// How a sheet names a file of `Templates/assets`.
    static func relative(_ path: String, from sheet: String) -> String {
        let folder = sheet.split(separator: "/").dropLast()
        let names = path.split(separator: "/")
        let shared = zip(folder, names.dropLast()).prefix { $0 == $1 }.count
        let up = Array(repeating: ".."[...], count: folder.count - shared)
        return (up + names.dropFirst(shared)).joined(separator: "/")
    }

    private static func hasScheme(_ path: Substring) -> Bool {
        guard let colon = path.firstIndex(of: ":"), path.first?.isLetter == true else {
            return false
        }
        return path[..<colon].utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
                UInt8(ascii: "."):
                true
            default: false
            }
        }
    }

    private static func decoded(_ path: String) -> String {
        guard path.utf8.contains(UInt8(ascii: "%")) else { return path }
        let bytes = Array(path.utf8)
        var decoded: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let isEscape = bytes[index] == UInt8(ascii: "%") && index + 2 < bytes.count
            let digits =
                isEscape ? String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self) : ""
            if let byte = UInt8(digits, radix: 16) {
                decoded.append(byte)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }
}
