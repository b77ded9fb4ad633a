internal import CPlatform
internal import Glibc

/// The system calls that not every file system grants, and the steps of a publication: tests refuse
/// the ones and stop at the others.
struct PublishingSystem: Sendable {
    /// From a name in an open folder to a name in another; answers 0 or minus an `errno`.
    typealias Rename = @Sendable (Int32, String, Int32, String) -> Int32

    /// Exchanges two folders in one step.
    var exchange: Rename = { portal_exchange($0, $1, $2, $3) }
    /// Puts a file in the place of another in one step.
    var replace: Rename = { renameat($0, $1, $2, $3) == 0 ? 0 : -errno }
    /// Brings to disk what the file system of an open file still holds back.
    var synchronise: @Sendable (Int32) -> Int32 = { portal_synchronise($0) }
    /// Called after each step.
    var reached: @Sendable (PublishingStep) -> Void = { _ in }
}
