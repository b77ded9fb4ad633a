#if os(Linux)
    import Foundation
    import Glibc

    /// A terminal that a test types on.
    struct Terminal {
        /// What the test holds.
        private let own: FileHandle
        /// What a process reads from.
        let other: FileHandle

        struct Failure: Error {
            let errno: Int32
        }

        /// Source: ioctl_tty(2), “TIOCSPTLCK” and “TIOCGPTN”, which are macros that Swift does not see.
        init() throws {
            let descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
            guard descriptor >= 0 else { throw Failure(errno: errno) }
            own = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
            var isLocked: Int32 = 0
            var number: UInt32 = 0
            guard ioctl(descriptor, 0x4004_5431, &isLocked) == 0,
                ioctl(descriptor, 0x8004_5430, &number) == 0
            else { throw Failure(errno: errno) }
            let line = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
            guard line >= 0 else { throw Failure(errno: errno) }
            other = FileHandle(fileDescriptor: line, closeOnDealloc: true)
        }

        func type(_ text: String) { own.write(Data(text.utf8)) }
    }
#endif
