internal import Digests
internal import SiteModel

/// Joins values to one digest; no two sequences of values are the same bytes.
struct DigestWriter {
    private var bytes: [UInt8] = []

    var digest: UInt64 { ContentDigest.of(bytes) }

    mutating func add(_ number: UInt64) {
        withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }

    mutating func add(_ text: String) {
        add(UInt64(text.utf8.count))
        bytes += text.utf8
    }

    mutating func add(_ part: ArraySlice<UInt8>) {
        add(UInt64(part.count))
        add(part.withUnsafeBytes { ContentDigest.of($0) })
    }

    mutating func add(_ picture: PictureSize?) {
        add(UInt64(bitPattern: Int64(picture?.width ?? -1)))
        add(UInt64(bitPattern: Int64(picture?.height ?? -1)))
    }
}
