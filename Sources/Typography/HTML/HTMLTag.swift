/// What typography has to know of a start tag.
struct HTMLTag {
    /// In lower case.
    let name: String
    /// The value of `lang`.
    var language: String?
    /// Whether `translate="no"` or the class `notypo` says that the text is to be left alone.
    var isLeftAlone = false

    mutating func note(_ attribute: String, _ value: ArraySlice<UInt8>) {
        switch attribute {
        case "lang", "xml:lang": language = language ?? String(decoding: value, as: UTF8.self)
        case "translate":
            isLeftAlone = isLeftAlone || String(decoding: value, as: UTF8.self).lowercased() == "no"
        case "class":
            let names = value.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
            isLeftAlone = isLeftAlone || names.contains { $0.elementsEqual("notypo".utf8) }
        default: break
        }
    }
}
