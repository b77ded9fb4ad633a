import Foundation
import SiteModel
import Testing

/// The structured data of the site of this repository, as search engines read it.
@Suite struct StructuredDataTests {
    private typealias Node = [String: Any]

    @Test func `every type and term of the content types is one of schema org`() async throws {
        let vocabulary = try SchemaVocabulary()
        for type in try await RealSite.built.site.types {
            #expect(!type.schemaTypes.isEmpty, "\(type.name)")
            for name in type.schemaTypes { #expect(vocabulary.has(type: name), "\(name)") }
            check(type.fields, of: type.schemaTypes, in: type.name, vocabulary)
        }
    }

    private func check(
        _ fields: [FieldDefinition],
        of types: [String],
        in place: String,
        _ vocabulary: SchemaVocabulary
    ) {
        for field in fields {
            let here = "\(place).\(field.name)"
            if let term = field.schemaTerm {
                #expect(vocabulary.has(term, in: types), "\(here): \(term) of \(types)")
            }
            if let type = field.schemaType { #expect(vocabulary.has(type: type), "\(here)") }
            if case .group(let members) = field.kind.inner {
                check(members, of: field.schemaType.map { [$0] } ?? [], in: here, vocabulary)
            }
        }
    }

    @Test(arguments: [nil, "https://pages.example/portal/"])
    func `every graph keeps to the vocabulary, and every reference leads to a node`(
        baseURL: String?
    ) async throws {
        let real = try await RealSite(baseURL: baseURL)
        let vocabulary = try SchemaVocabulary()
        var ids: Set<String> = []
        var references: [(id: String, path: String)] = []
        func look(_ value: Any, _ path: String) {
            if let list = value as? [Any] { return list.forEach { look($0, path) } }
            guard let node = value as? Node else { return }
            let types = self.types(of: node)
            let id = node["@id"] as? String
            if types.isEmpty {
                references.append((id ?? "", path))
                #expect(node.count == 1, "\(path): \(node)")
                return
            }
            if let id {
                #expect(id.hasPrefix(real.site.url(of: Route(""))), "\(path): \(id)")
                ids.insert(id)
            }
            for type in types { #expect(vocabulary.has(type: type), "\(path): \(type)") }
            for (key, value) in node where !key.hasPrefix("@") && key != "query-input" {
                #expect(vocabulary.has(key, in: types), "\(path): \(key) of \(types)")
                look(value, path)
            }
        }
        for (path, nodes) in try graphs(of: real) { look(nodes, path) }
        for (id, path) in references { #expect(ids.contains(id), "\(path): \(id)") }
    }

    @Test func `every page that is indexed has its page node, and rich results what they require`()
        async throws
    {
        // Source: Google Search Central, “Search gallery”, required properties.
        let required = [
            "NewsArticle": ["headline", "datePublished", "author", "publisher"],
            "Course": ["name", "description", "provider"],
            "Event": ["name", "startDate", "location"],
            "BreadcrumbList": ["itemListElement"],
            "FAQPage": ["mainEntity"],
        ]
        let real = try await RealSite.built
        let graphs = try graphs(of: real)
        let notFound = real.site.configuration.notFoundPage?.value
        for page in real.site.pages where page.id != notFound {
            let nodes = try #require(graphs[page.route.file], "\(page.route)")
            #expect(nodes.contains { $0["url"] as? String == real.site.url(of: page.route) })
            for node in nodes {
                for type in types(of: node) {
                    for key in required[type] ?? [] {
                        #expect(node[key] != nil, "\(page.route): \(type) without \(key)")
                    }
                }
            }
        }
        let all = graphs.values.joined().flatMap { types(of: $0) }
        for type in ["NewsArticle", "Course", "CollegeOrUniversity", "Place", "FAQPage"] {
            #expect(all.contains(type), "\(type)")
        }
    }

    @Test func `nothing to be announced is said`() async throws {
        let real = try await RealSite.built
        let master = try #require(
            graphs(of: real)["fr/formations/master-calcul-intensif-ia/index.html"]
        )
        let programme = try #require(master.first { types(of: $0).contains("Course") })
        #expect(programme["timeToComplete"] == nil)
        #expect(programme["applicationDeadline"] == nil)
        #expect(programme["startDate"] == nil)
        #expect(programme["programType"] as? String == "Master")
    }

    private func types(of node: Node) -> [String] {
        (node["@type"] as? String).map { [$0] } ?? node["@type"] as? [String] ?? []
    }

    /// The nodes of each document that has a graph, by path.
    private func graphs(of real: RealSite) throws -> [String: [Node]] {
        var graphs: [String: [Node]] = [:]
        for (path, bytes) in real.files where path.hasSuffix(".html") {
            let html = String(decoding: bytes, as: UTF8.self)
            let open = "<script type=\"application/ld+json\">"
            let parts = html.components(separatedBy: open)
            if parts.count == 1 { continue }
            #expect(parts.count == 2, "\(path)")
            let json = parts[1].components(separatedBy: "</script>")[0]
            let document = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? Node
            #expect(document?["@context"] as? String == "https://schema.org")
            graphs[path] = try #require(document?["@graph"] as? [Node], "\(path)")
        }
        return graphs
    }
}

extension FieldKind {
    /// The kind of one value, known or not.
    fileprivate var inner: FieldKind {
        switch self {
        case .list(let kind), .fact(let kind): kind.inner
        default: self
        }
    }
}
