internal import SiteModel

/// The name of a file or folder, as the disk spells it and as the tree does.
struct EntryName {
    /// The very bytes of the disk: what system calls take.
    let onDisk: String
    /// The same name in Unicode normal form C.
    let text: String

    /// `nil` when the name holds a control character, which no address and no terminal should meet.
    init?(_ onDisk: String) {
        let isPlain = onDisk.unicodeScalars.allSatisfy {
            $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
        }
        guard isPlain else { return nil }
        self.onDisk = onDisk
        text = onDisk.inNormalFormC
    }

    /// The letters after the last full stop, in lower case; empty when there is none.
    var fileExtension: String {
        guard let stop = text.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        return text[text.index(after: stop)...].lowercased()
    }
}

extension EntryName {
    /// Whether a file is somebody's tool at work rather than the site: hidden files, backups and lock
    /// files of editors. They are passed over in silence.
    static func isIgnored(_ name: UnsafeRawBufferPointer) -> Bool {
        guard let first = name.first, let last = name.last else { return true }
        let isHidden = first == UInt8(ascii: ".")
        let isBackup = last == UInt8(ascii: "~") || name.suffix(4).elementsEqual(".swp".utf8)
        let isAutosave = first == UInt8(ascii: "#") && last == UInt8(ascii: "#")
        let isOfficeLock = name.prefix(2).elementsEqual("~$".utf8)
        return isHidden || isBackup || isAutosave || isOfficeLock
    }
}
