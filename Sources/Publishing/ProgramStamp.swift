internal import CPlatform
internal import Digests

/// Tells this generator from any other one, by the files that it runs: the executable and its libraries.
package enum ProgramStamp {
    /// A digest of what the system says of these files; `nil` where it says nothing.
    package static func current() -> UInt64? {
        var facts: [UInt8] = []
        let answer = withUnsafeMutablePointer(to: &facts) { pointer in
            portal_program_files(
                { path, status, context in
                    guard let path, let file = status?.pointee, let context else { return }
                    let facts = context.assumingMemoryBound(to: [UInt8].self)
                    facts.pointee += String(cString: path).utf8
                    let numbers = [
                        file.size, file.modified, file.changed, Int64(bitPattern: file.inode),
                    ]
                    numbers.withUnsafeBytes { facts.pointee += $0 }
                },
                pointer
            )
        }
        return answer == 0 ? ContentDigest.of(facts) : nil
    }
}
