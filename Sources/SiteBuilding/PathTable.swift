internal import Glibc

/// What stands at paths, found by their bytes, without a string to be made of them: paths in NFC, as the tree
/// has them.
struct PathTable<Value: Sendable>: Sendable {
    private struct Entry {
        let hash: UInt64
        /// Where the path stands in ``letters``.
        let path: Range<Int>
        var value: Value
    }

    /// The paths, one behind the other.
    private var letters: [UInt8] = []
    /// In the order in which they came.
    private var entries: [Entry] = []
    /// Open addressing: the places of the entries, and -1 where none is. The count is a power of two, and
    /// at most half of it is taken.
    private var slots: [Int32] = [Int32](repeating: -1, count: 64)

    init() {}

    /// All paths, in the order in which they came.
    var paths: some Sequence<String> {
        entries.lazy.map { String(decoding: letters[$0.path], as: UTF8.self) }
    }

    subscript(path: String) -> Value? {
        var path = path
        return path.withUTF8 { self[UnsafeRawBufferPointer($0)] }
    }

    subscript(path: UnsafeRawBufferPointer) -> Value? {
        let place = slots[slot(of: path, Self.hash(of: path))]
        return place < 0 ? nil : entries[Int(place)].value
    }

    /// Makes room for as many paths.
    mutating func reserveCapacity(_ count: Int) {
        entries.reserveCapacity(count)
        var size = slots.count
        while size < count * 2 { size *= 2 }
        if size > slots.count { makeSlots(size) }
    }

    /// Puts a value at a path, in place of another one if there is one.
    mutating func set(_ path: String, to value: Value) {
        if entries.count * 2 >= slots.count { makeSlots(slots.count * 2) }
        var path = path
        path.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            let hash = Self.hash(of: bytes)
            let slot = slot(of: bytes, hash)
            if slots[slot] >= 0 {
                entries[Int(slots[slot])].value = value
                return
            }
            slots[slot] = Int32(entries.count)
            let start = letters.count
            letters.append(contentsOf: bytes)
            entries.append(Entry(hash: hash, path: start..<letters.count, value: value))
        }
    }

    /// - Parameter count: A power of two.
    private mutating func makeSlots(_ count: Int) {
        slots = [Int32](repeating: -1, count: count)
        for (place, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(place)
        }
    }

    /// Where a path is, or would be.
    private func slot(of path: UnsafeRawBufferPointer, _ hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0, !isSame(Int(slots[slot]), path, hash) {
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private func isSame(_ place: Int, _ path: UnsafeRawBufferPointer, _ hash: UInt64) -> Bool {
        guard entries[place].hash == hash, entries[place].path.count == path.count else {
            return false
        }
        let known = entries[place].path.lowerBound
        return letters.withUnsafeBytes { letters in
            guard let own = letters.baseAddress, let other = path.baseAddress else { return true }
            return memcmp(own + known, other, path.count) == 0
        }
    }

    /// Eight bytes at a time.
    private static func hash(of path: UnsafeRawBufferPointer) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: path.count)
        var offset = 0
        while offset + 8 <= path.count {
            hash = mixed(hash, path.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset += 8
        }
        var rest: UInt64 = 0
        for byte in path[offset...] { rest = rest << 8 | UInt64(byte) }
        return mixed(hash, rest)
    }

    private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let (high, low) = (hash ^ word &+ 0x9E37_79B9_7F4A_7C15)
            .multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return high ^ low
    }
}
