/// The names that a file's values may refer to.
struct KnownNames: Sendable {
    /// In the order of site.yml.
    let topics: [String]
    /// In the order of sources.yml.
    let sources: [String]
    private let topicSet: Set<String>
    private let sourceSet: Set<String>

    init(topics: [String] = [], sources: [String] = []) {
        self.topics = topics
        self.sources = sources
        topicSet = Set(topics)
        sourceSet = Set(sources)
    }

    func hasTopic(_ name: String) -> Bool { topicSet.contains(name) }

    func hasSource(_ id: String) -> Bool { sourceSet.contains(id) }
}
