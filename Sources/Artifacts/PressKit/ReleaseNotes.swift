/// The addresses of the links of a text, numbered in order of their first mention.
struct ReleaseNotes {
    private(set) var addresses: [String] = []
    private let last: Int

    /// - Parameter last: The greatest number that is taken already.
    init(after last: Int) { self.last = last }

    /// The number of an address, the same for each mention.
    mutating func number(of address: String) -> Int {
        if let index = addresses.firstIndex(of: address) { return last + 1 + index }
        addresses.append(address)
        return last + addresses.count
    }

    /// The number of the first address.
    var first: Int { last + 1 }
}
