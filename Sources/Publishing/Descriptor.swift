internal import Glibc

/// An open file or folder, which closes with this value.
struct Descriptor: ~Copyable, Sendable {
    let number: Int32

    /// Takes what `open` or `openat` answered; `nil` when that was a refusal (see `errno`).
    init?(_ number: Int32) {
        guard number >= 0 else { return nil }
        self.number = number
    }

    deinit { Glibc.close(number) }

    /// Closes at once; answers the `errno` of a late refusal (a full disk on a network), else 0.
    consuming func close() -> Int32 {
        let number = number
        discard self
        return Glibc.close(number) == 0 ? 0 : errno
    }
}

extension Descriptor {
    /// A folder in an open folder, never through a symbolic link.
    static func folder(_ name: String, in folder: Int32 = AT_FDCWD) -> Descriptor? {
        Descriptor(openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
    }

    /// A file in an open folder that is there already, never through a symbolic link.
    static func file(_ name: UnsafePointer<CChar>, in folder: Int32 = AT_FDCWD) -> Descriptor? {
        Descriptor(openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC))
    }
}
