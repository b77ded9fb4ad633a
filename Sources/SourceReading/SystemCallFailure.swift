/// A system call that was refused.
struct SystemCallFailure: Error {
    let errno: Int32
}
