internal import SiteModel

/// `LANGUAGE/site.webmanifest`: how the site is called and shown where somebody keeps it.
///
/// Source: Web Application Manifest (W3C).
enum WebManifest {
    static func route(in language: Language) -> Route { Route("\(language.code)/site.webmanifest") }

    /// The icons are the pictures of `Templates/assets` whose names begin with `icon`; one named
    /// `icon-maskable` may be cut to any shape.
    ///
    /// - Returns: JSON, UTF-8.
    static func bytes(
        of site: Site,
        in language: SiteConfiguration.SiteLanguage,
        assets: [PublishedAsset]
    ) -> [UInt8] {
        let configuration = site.configuration
        func text(_ localized: LocalizedText) -> String {
            quoted(localized[language.language] ?? "")
        }
        let homePage = site.page(.home, in: language.language)?.route ?? Route("")
        let home = quoted(site.address(of: homePage))
        var lines = [
            "\"name\": \(text(configuration.name))",
            "\"description\": \(text(configuration.description))",
            "\"lang\": \(quoted(language.language.code))",
            "\"dir\": \(quoted(language.direction.rawValue))",
            "\"id\": \(home)",
            "\"start_url\": \(home)",
            "\"scope\": \(quoted(configuration.baseURL.path))",
            "\"display\": \"browser\"",
        ]
        let icons = assets.compactMap { icon($0, of: site) }
        if !icons.isEmpty {
            lines.append("\"icons\": [\n    \(icons.joined(separator: ",\n    "))\n  ]")
        }
        return Array("{\n  \(lines.joined(separator: ",\n  "))\n}\n".utf8)
    }

    private static func icon(_ asset: PublishedAsset, of site: Site) -> String? {
        let name = asset.path[
            (asset.path.lastIndex(of: "/").map(asset.path.index(after:))
                ?? asset.path.startIndex)...
        ]
        guard name.hasPrefix("icon"), let picture = asset.picture,
            let type = MediaType.all.first(where: { name.hasSuffix("." + $0.fileExtension) })
        else { return nil }
        let isVector = type.fileExtension == "svg"
        let sizes = isVector ? "any" : "\(picture.width)x\(picture.height)"
        let purpose = name.hasPrefix("icon-maskable") ? ", \"purpose\": \"maskable\"" : ""
        return "{ \"src\": \(quoted(site.address(of: asset.route))), \"sizes\": \(quoted(sizes)), "
            + "\"type\": \(quoted(type.name))\(purpose) }"
    }

    /// Source: RFC 8259, section 7.
    private static func quoted(_ text: String) -> String {
        let hexadecimal = Array("0123456789abcdef".unicodeScalars)
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                quoted += "\\"
                quoted.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20:
                quoted += "\\u00"
                quoted.unicodeScalars.append(hexadecimal[Int(scalar.value >> 4)])
                quoted.unicodeScalars.append(hexadecimal[Int(scalar.value & 15)])
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
